import { rows } from '../../../../seed/municipalities.ts';
import { at, listAt } from '../../../support/ask.ts';
import type { Draw } from '../../draw.ts';
import { COUNT, type Question } from '../question.ts';
import { count, nothing, type Shown, together } from '../seen.ts';
import { nameOf } from '../units.ts';

/** What is asked of start-ups. */
export const STARTUPS = `{ total ${COUNT} levels { level total ${COUNT} legalForms { legalForm count ${COUNT} } } }`;

/** Start-ups of a county or municipality, as counts of a unit. */
export function startupsShown(data: unknown, of: string, unit = 'startups'): Shown {
  const startups = (...path: string[]): string => nameOf(unit, path.join('/'));
  return together([
    count(data, 'total', startups(of)),
    ...listAt(data, 'levels').flatMap((level) => {
      const name = String(at(level, 'level'));
      return [
        count(level, 'total', startups(of, name)),
        ...listAt(level, 'legalForms').map((form) =>
          count(form, 'count', startups(of, name, String(at(form, 'legalForm')))),
        ),
      ];
    }),
  ]);
}

function startupCohort(data: unknown): Shown {
  const key = (...path: string[]) =>
    nameOf('startupCohorts', [String(at(data, 'registered')), ...path].join('/'));
  const owned = listAt(data, 'byOwnership');
  const owners = owned.map((each) => String(at(each, 'ownership')));
  const survived = (each: unknown, of: readonly string[]) =>
    listAt(each, 'survived').map((lived) =>
      count(lived, 'count', ...of.map((owner) => key(owner, String(at(lived, 'years'))))),
    );
  return together([
    count(data, 'total', key()),
    ...survived(data, owners),
    ...owned.flatMap((each) => {
      const owner = String(at(each, 'ownership'));
      return [count(each, 'total', key(owner)), ...survived(each, [owner])];
    }),
  ]);
}

const GROUPS = rows.peerGroups.map(({ _id }) => _id);
const [followUp] = rows.customerFollowUps;
const AGREEMENT = followUp?._id.slice(0, followUp._id.lastIndexOf(':')) ?? '';
const TOWNS = rows.startupCounts.filter(({ levels }) => levels.length > 0).map(({ _id }) => _id.slice(0, 7));

/** Kinds of questions about what the municipalities release. */
export const municipalitiesQuestions: ((by: Draw) => Question)[] = [
  (by) => {
    const town = by.pick(TOWNS);
    return {
      text: `{ municipality(id: "${town}") { startups(year: 2021) ${STARTUPS} } }`,
      read: (data) => startupsShown(at(data, 'municipality.startups'), town),
    };
  },
  () => ({
    text: `{ countyStartups(county: "NO:15", year: 2021) ${STARTUPS} }`,
    read: (data) => startupsShown(at(data, 'countyStartups'), 'NO:15'),
  }),
  (by) => ({
    text: `{ countyStartupCohort(county: "NO:15", registered: ${by.pick([2015, 2016])}) { registered total ${COUNT}
      survived { years count ${COUNT} } byOwnership { ownership total ${COUNT} survived { years count ${COUNT} } } } }`,
    read: (data) => startupCohort(at(data, 'countyStartupCohort')),
  }),
  (by) => {
    const year = by.pick([2022, 2023]);
    return {
      text: `{ cooperationAgreement(id: "${AGREEMENT}") { customerFollowUp(year: ${year}) { guided ${COUNT} followedUp ${COUNT} registered ${COUNT} } } }`,
      read: (data) => {
        const found = at(data, 'cooperationAgreement.customerFollowUp');
        return found === null
          ? nothing
          : together(
              ['guided', 'followedUp', 'registered'].map((each) =>
                count(found, each, nameOf(`customers ${year}`, each)),
              ),
            );
      },
    };
  },
  (by) => {
    const id = by.pick(GROUPS);
    return {
      text: `{ peerGroup(id: "${id}") { memberCount ${COUNT} } }`,
      read: (data) => count(data, 'peerGroup.memberCount', nameOf('peers', id)),
    };
  },
];
