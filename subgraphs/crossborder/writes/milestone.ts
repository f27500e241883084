import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { textIn } from '../../shared/inputs.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { MilestoneRecord, ProjectRecord } from '../records.ts';
import type { PlanMilestoneInput, ReachMilestoneInput } from '../types.generated.ts';

const MILESTONE: Machine<'NOT_PLANNED' | 'PLANNED' | 'REACHED'> = {
  NOT_PLANNED: { planMilestone: 'PLANNED' },
  PLANNED: { planMilestone: 'PLANNED', reachMilestone: 'REACHED' },
  REACHED: {},
};

function stateOf(milestone: MilestoneRecord | null) {
  if (milestone === null) return 'NOT_PLANNED';
  return milestone.doneOn === undefined ? 'PLANNED' : 'REACHED';
}

const leadsOf = ({ leads }: ProjectRecord) => leads.map(({ partner }) => partner.partner);
const LEADS = 'a lead partner of the project';

/** Plans a milestone. */
export function planMilestone(
  input: PlanMilestoneInput,
  context: Context,
): Promise<Outcome<MilestoneRecord>> {
  const { milestones: into, projects, workPackages } = context.model.collections;
  const [mutation, today] = ['planMilestone', localDay(context.now)];
  const id = `${input.project}:${input.date}`;
  return context.model.write<MilestoneRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one, all }, by) => {
        const project = await one(projects, input.project);
        if (project === null) return [failure('project', 'UNKNOWN', 'must be the code of a project')];
        const parts = await all(workPackages, { project: project._id });
        return {
          only: leadsOf(project),
          who: LEADS,
          decide: () => {
            const isPart = (key: string) => parts.some(({ _id }) => _id === key);
            refuse(
              illegalStep(MILESTONE, stateOf(current), mutation, 'date'),
              input.workPackages.every(isPart)
                ? undefined
                : failure('workPackages', 'UNKNOWN', 'must be work packages of the project'),
            );
            return {
              next: {
                ...writtenBy(current, { id, owner: project.owner, mutation, by, today }),
                version: 0,
                project: project._id,
                date: input.date,
                what: textIn('what', input.what),
                workPackages: input.workPackages,
              },
            };
          },
        };
      },
    },
    context,
  );
}

/** Records that a milestone came about. */
export function reachMilestone(
  input: ReachMilestoneInput,
  context: Context,
): Promise<Outcome<MilestoneRecord>> {
  const { milestones: into, projects } = context.model.collections;
  const [mutation, today] = ['reachMilestone', localDay(context.now)];
  const { milestone: id, on } = input;
  return context.model.write<MilestoneRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one }, by) => {
        const project = current && (await one(projects, current.project));
        if (current === null || project === null)
          return [failure('milestone', 'UNKNOWN', 'must be the id of a milestone')];
        return {
          only: leadsOf(project),
          who: LEADS,
          decide: () => {
            refuse(
              illegalStep(MILESTONE, stateOf(current), mutation, 'milestone'),
              on > today ? failure('on', 'FUTURE', 'must not be a day to come') : undefined,
            );
            return {
              next: {
                ...current,
                ...writtenBy(current, { id, owner: current.owner, mutation, by, today }),
                doneOn: on,
              },
            };
          },
        };
      },
    },
    context,
  );
}
