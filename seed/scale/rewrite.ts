import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { SEEDS } from '../all.ts';
import { DOC } from '../ids.ts';

/** Collections that are copied. */
const COPIED = new Set([
  ...['programmes', 'actions', 'cooperationAgreements', 'activityPlans', 'payouts', 'annualReports'],
  ...['obligations', 'courses', 'certifications', 'facts'],
  ...['hoppidOffices', 'advisers', 'enterpriseCounts', 'partnershipAgreements', 'digitalTools'],
  ...['peerGroupModels', 'peerGroups', 'customerFollowUps'],
  ...['partners', 'projects', 'workPackages', 'budgetLines', 'financingSources', 'indicators'],
  ...['indicatorReports', 'projectMethods', 'milestones', 'meetings', 'projectObligations'],
  ...['attendance', 'participation'],
  ...['participants', 'workPackageParticipants', 'cohorts', 'courseCounts', 'workPackageCounts'],
  ...['statisticalReleases', 'releasePlans'],
]);

/** Whether a collection of a subgraph is copied. The Interreg programme stays one: its exchange rates hang on it. */
export const isCopied = (subgraph: string, collection: string): boolean =>
  COPIED.has(collection) && !(subgraph === 'crossborder' && collection === 'programmes');

const collections = SEEDS.flatMap(({ subgraph, rows }) =>
  Object.entries(rows)
    .filter(([name]) => isCopied(subgraph.name, name))
    .map(([name, all]) => ({ name, keys: all.map(({ _id }) => _id) })),
);
// A partner has an id of another form; a release has its day and a plan its half-year, which are others in every copy.
const OWN_FORM = ['partners', 'statisticalReleases', 'releasePlans'];
const keys = new Set(
  collections.filter(({ name }) => !OWN_FORM.includes(name)).flatMap((collection) => collection.keys),
);
const partners = new Map(
  collections
    .filter(({ name }) => name === 'partners')
    .flatMap((collection) => collection.keys.map((key, index) => [key, index] as const)),
);

/** Municipalities of one copy. With 999 copies they take the codes 6000 to 9995, which no municipality has. */
export const TOWNS = 4;

/** The id of a municipality of copy `copy`, which counts from 1; `index` is taken modulo `TOWNS`. */
export const town = (copy: number, index: number): string =>
  `NO:${6000 + (copy - 1) * TOWNS + (index % TOWNS)}`;

/** Years by which a copy lies after the base; whole leap cycles. No list by day mixes copies with base rows of its dates. */
const yearsLater = (copy: number): number => 20 + 4 * copy;

const later = (text: string, copy: number): string =>
  text.replace(/(?<!\d)20[0-3]\d(?=$|[-:–])/g, (year) => String(Number(year) + yearsLater(copy)));

/** The source of everything in a copy. */
export const provenanceOf = (copy: number): ProvenanceRecord => ({
  document: DOC.SAMGRAF,
  locator: `Copy ${copy} of the base rows under keys of its own: invented, for measuring at size`,
  kind: 'SYNTHETIC',
});

function rewriteText(text: string, copy: number, shift: boolean): string {
  const partner = partners.get(text);
  if (partner !== undefined) return `${text.startsWith('SE:') ? 'SE' : 'NO'}:synt-${copy}-${partner}`;
  const code = /^(?:NO|SE):(\d{4})(:.+)?$/.exec(text);
  if (code && !keys.has(text)) return town(copy, Number(code[1])) + later(code[2] ?? '', copy);
  const moved = shift ? later(text, copy) : text;
  return keys.has(text) ? `SYNT-${copy}-${moved}` : moved;
}

/**
 * A value of a base row as copy `copy` has it: keys of copied rows under the copy's name, municipalities as the copy's
 * own, every provenance SYNTHETIC, and, with `shift`, years later.
 */
export function rewrite(value: unknown, copy: number, shift: boolean): unknown {
  if (typeof value === 'string') return rewriteText(value, copy, shift);
  if (Array.isArray(value)) {
    // Two municipalities may become one, which then stands once; two equal provenances always do.
    const items = new Map<string, unknown>();
    for (const item of value.map((each) => rewrite(each, copy, shift))) {
      const key = JSON.stringify(
        Object(item) === item ? (Reflect.get(Object(item), 'municipality') ?? item) : item,
      );
      if (!items.has(key)) items.set(key, item);
    }
    return [...items.values()];
  }
  if (value instanceof Date) return new Date(shift ? later(value.toISOString(), copy) : value);
  if (typeof value !== 'object' || value === null) return value;
  if ('document' in value && 'locator' in value && 'kind' in value) return provenanceOf(copy);
  return Object.fromEntries(
    Object.entries(value).map(([field, each]: [string, unknown]) => {
      if (field === 'documents') return [field, [DOC.SAMGRAF]];
      if (shift && field === 'year' && typeof each === 'number') return [field, each + yearsLater(copy)];
      return [field, rewrite(each, copy, shift)];
    }),
  );
}
