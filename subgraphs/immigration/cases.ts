import type { GraphQLResolveInfo } from 'graphql';
import { badInput, notAvailable } from '../shared/errors.ts';
import type { Failure } from '../shared/failures.ts';
import { personalFault } from '../shared/personalData.ts';
import { selectedFields } from '../shared/selection.ts';
import { activityFor, isServiceItself } from './activities.ts';
import { failure } from './failure.ts';
import type { Context } from './loaders.ts';
import { NOBODY } from './participants.ts';
import { readOf } from './register/read.ts';
import type { CaseRecord, ParticipantCaseView, ParticipantRecord } from './records.ts';

/** The data set of all that the service's own people and the participants themselves read and change. */
export const CASES_DATASET = 'cases';
const LONGEST = 64;

/** Text that will be matched or kept; BAD_USER_INPUT naming the argument when it may not be. */
export function checkedText(text: string, argument: string): string {
  const fault = text.length > LONGEST ? `must have at most ${LONGEST} characters` : personalFault(text);
  if (fault !== undefined) throw badInput(argument, fault);
  return text;
}

/** What a case officer hears of a case that is not there, or no longer. */
export const unknownCase = (): Failure =>
  failure('caseReference', 'UNKNOWN', 'must be the reference of a case');

/** Whom a token of the service acts for: the participant by their own token, a case officer for a case. */
const roleScope = { PARTICIPANT: 'immigration:self', CASE_OFFICER: 'immigration:cases' } as const;

/** True for a caller whose role and scope belong together, in the service itself. */
async function isOfService(role: keyof typeof roleScope, { caller, loaders }: Context): Promise<boolean> {
  return (
    caller.kind === 'organisation' &&
    caller.person?.role === role &&
    caller.scopes.includes(roleScope[role]) &&
    isServiceItself(await loaders.processingActivities(), CASES_DATASET, caller)
  );
}

/** What is asked of a case, and by whom it is found. */
export type Which = { reference: string } | 'own';

/** What is on record about a participant, once somebody of the service may have it. */
export interface OpenCase extends ParticipantCaseView {
  file: CaseRecord;
  participant: ParticipantRecord;
}

/** What is told of a case. */
export const viewOf = (
  { steps, version }: CaseRecord,
  participant: ParticipantRecord,
): ParticipantCaseView => ({
  participant,
  steps,
  version,
});

async function find(which: Which, context: Context): Promise<OpenCase | undefined> {
  const { caller, loaders, model } = context;
  const allowed = await isOfService(which === 'own' ? 'PARTICIPANT' : 'CASE_OFFICER', context);
  const person = (caller.kind === 'organisation' && caller.person?.id) || NOBODY;
  const file =
    which === 'own'
      ? await model.caseBySubject(allowed ? person : NOBODY)
      : await model.caseByReference(allowed ? which.reference : NOBODY);
  const participant = await loaders.participant.load(file?._id ?? NOBODY);
  // Nobody but the participant sees one at a graded address (P17).
  if (!file || !participant || (which !== 'own' && participant.addressGraded)) return undefined;
  return { file, ...viewOf(file, participant) };
}

/**
 * Opens a case for one of the service's own, on record before it is returned; undefined when there is no such case, or the
 * caller is nobody of the service, which is on record, too. `fields` is what it is opened for (`ParticipantCase.progress`).
 */
export async function openCase(
  which: Which,
  fields: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<OpenCase | undefined> {
  const found = await find(which, context);
  await noteOwn(found?.participant._id, found !== undefined, fields, context, info);
  return found;
}

async function noteOwn(
  subject: string | undefined,
  allowed: boolean,
  fields: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const { loaders, model } = context;
  const activities = await loaders.processingActivities();
  const legalBasis = activityFor(activities, CASES_DATASET)?.legalBases[0];
  await model.register.append({
    ...readOf(context, info, new Date()),
    subject,
    fields,
    ...(allowed ? { decision: 'ALLOWED', legalBasis } : { decision: 'DENIED', reason: 'UNKNOWN_REFERENCE' }),
  });
}

const coordinates = (type: string, info: GraphQLResolveInfo): string[] =>
  selectedFields(info, type).map((name) => `${type}.${name}`);

/** A case by its reference, for a case officer of the service; throws NOT_AVAILABLE when there is none for the caller. */
export async function caseOf(
  reference: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<OpenCase> {
  const which = { reference: checkedText(reference, 'reference') };
  const found = await openCase(which, coordinates('ParticipantCase', info), context, info);
  if (found === undefined) throw notAvailable();
  return found;
}

/** The participant who asks; throws NOT_AVAILABLE when the service knows no such one. */
export async function selfOf(context: Context, info: GraphQLResolveInfo): Promise<OpenCase> {
  const found = await openCase('own', coordinates('ParticipantSelf', info), context, info);
  if (found === undefined) throw notAvailable();
  return found;
}

/**
 * A case officer of the service itself who does something, on record before it is done; throws NOT_AVAILABLE to others.
 * `subject` is the participant whom it is about, if it is about one.
 */
export async function officerOf(
  field: string,
  context: Context,
  info: GraphQLResolveInfo,
  subject?: string,
): Promise<void> {
  const allowed = await isOfService('CASE_OFFICER', context);
  await noteOwn(subject, allowed, [field], context, info);
  if (!allowed) throw notAvailable();
}
