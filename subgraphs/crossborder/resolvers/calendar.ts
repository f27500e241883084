import { type PageArgs, pageRequest } from '../../shared/connection.ts';
import { onDay } from '../../shared/day.ts';
import { obligationState, overdueOn } from '../../shared/deadlines.ts';
import type { StoredProjectObligation } from '../records.ts';
import { pointedTo, pointedToAll } from '../references.ts';
import type { QueryResolvers, Resolvers } from '../types.generated.ts';

interface ObligationArgs extends PageArgs {
  project?: string | null;
  meeting?: string;
  party?: string | null;
  kind?: StoredProjectObligation['kind'] | null;
  dueFrom?: string | null;
  dueUntil?: string | null;
  overdueOn?: string | null;
}

const FIRST_DAY = '0000-01-01';

function obligationPage({
  project,
  meeting,
  party,
  kind,
  dueFrom,
  dueUntil,
  overdueOn: day,
  ...page
}: ObligationArgs) {
  // What has no last day has an empty one, which is before every first day.
  const span = { $gte: dueFrom ?? FIRST_DAY, ...(dueUntil != null && { $lte: dueUntil }) };
  const all = [
    ...(project == null ? [] : [{ project }]),
    ...(meeting === undefined ? [] : [{ meeting }]),
    ...(party == null ? [] : [{ 'obligedParties.partner': party }]),
    ...(kind == null ? [] : [{ kind }]),
    ...(dueFrom == null && dueUntil == null ? [] : [{ lastDay: span }]),
    ...(day == null ? [] : [overdueOn(day)]),
  ];
  return pageRequest<StoredProjectObligation>(page, all.length === 0 ? {} : { $and: all }, 'lastDay');
}

export const calendarQueries = {
  projectObligation: (_, { id }, { loaders }) => loaders.obligation.load(id),
  projectObligations: (_, args, { loaders }) => loaders.obligationPage.load(obligationPage(args)),
} satisfies QueryResolvers;

/** What a project has to hold and deliver, and when. */
export const calendarResolvers = {
  Project: {
    milestones: ({ _id }, page, { loaders }) =>
      loaders.milestonePage.load(pageRequest(page, { project: _id }, 'date')),
    meetings: ({ _id }, { kind, ...page }, { loaders }) =>
      loaders.meetingPage.load(pageRequest(page, { project: _id, ...(kind != null && { kind }) })),
    obligations: ({ _id }, args, { loaders }) =>
      loaders.obligationPage.load(obligationPage({ ...args, project: _id })),
  },

  WorkPackage: {
    milestones: ({ _id }, page, { loaders }) =>
      loaders.milestonePage.load(pageRequest(page, { workPackages: _id }, 'date')),
    meetings: ({ _id }, { kind, ...page }, { loaders }) =>
      loaders.meetingPage.load(pageRequest(page, { workPackage: _id, ...(kind != null && { kind }) })),
  },

  Partner: {
    projectObligations: ({ _id }, args, { loaders }) =>
      loaders.obligationPage.load(obligationPage({ ...args, party: _id })),
  },

  Milestone: {
    __resolveReference: ({ id }, { loaders }) => loaders.milestone.load(id),
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    workPackages: ({ workPackages }, _, { loaders }) => pointedToAll(loaders.workPackage, workPackages),
  },

  Meeting: {
    __resolveReference: ({ id }, { loaders }) => loaders.meeting.load(id),
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    workPackage: ({ workPackage }, _, { loaders }) => pointedTo(loaders.workPackage, workPackage),
    jointWith: ({ jointWith }, _, { loaders }) =>
      jointWith === undefined ? null : pointedTo(loaders.meeting, jointWith),
    heldStatus: ({ heldOn }) => (heldOn.length > 0 ? 'RECORDED' : 'NOT_RECORDED'),
    obligations: ({ _id }, page, { loaders }) =>
      loaders.obligationPage.load(obligationPage({ ...page, meeting: _id })),
  },

  ProjectObligation: {
    __resolveReference: ({ id }, { loaders }) => loaders.obligation.load(id),
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    workPackage: ({ workPackage }, _, { loaders }) =>
      workPackage === undefined ? null : pointedTo(loaders.workPackage, workPackage),
    meeting: ({ meeting }, _, { loaders }) =>
      meeting === undefined ? null : pointedTo(loaders.meeting, meeting),
    state: (obligation, { asOf }) => obligationState(obligation, onDay(asOf)),
  },

  // Here the organisation itself, elsewhere a reference to it.
  ObligedParty: {
    partner: ({ partner }, _, { loaders }) => (partner === undefined ? null : loaders.partner.load(partner)),
  },
} satisfies Resolvers;
