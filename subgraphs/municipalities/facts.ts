import type { FactRecord, StatementRecord } from '../shared/facts.ts';
import type { LocalisedTextRecord, ProvenanceRecord } from '../shared/records.ts';
import { populationOn } from './population.ts';
import type {
  HoppidOfficeRecord,
  MunicipalityRecord,
  PeerGroupModelRecord,
  RegionalPartnershipRecord,
} from './records.ts';

/** What the maker of a fact from records adds to them: whom it concerns, and a judgement where one was made. */
type Given = Pick<FactRecord, 'owner' | 'subject' | 'partners' | 'judgement'>;

const en = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

const nameOf = ({ nb, nn, sv, en: english }: LocalisedTextRecord): string => nb ?? nn ?? sv ?? english ?? '';

const first = (provenance: readonly ProvenanceRecord[]): ProvenanceRecord => {
  const [found] = provenance;
  if (found === undefined) throw new Error('a record names no source');
  return found;
};

/** A fact whose provenance and documents are those of its statements. */
function fact(
  _id: string,
  { judgement, ...given }: Given,
  topic: string,
  unit: string,
  claim: FactRecord['claim'],
  statements: readonly StatementRecord[],
): FactRecord {
  const provenance = statements.map((each) => each.provenance);
  return {
    _id,
    version: 1,
    ...given,
    provenance: [first(provenance)],
    topic: en(topic),
    documents: [...new Set(provenance.map(({ document }) => document))],
    unit,
    claim,
    ...(judgement && { judgement }),
  };
}

const validOn = ({ validity: { start, end } }: MunicipalityRecord, day: string): boolean =>
  start <= day && (end === undefined || end >= day);

/** Whether every municipality of a county that is valid on a day has an office that day (rule R8). */
export function officeCoverage(
  given: Given & { county: string; day: string },
  municipalities: readonly MunicipalityRecord[],
  offices: readonly HoppidOfficeRecord[],
): FactRecord {
  const { county, day, ...rest } = given;
  const required = municipalities
    .filter((each) => each.county.id === county && validOn(each, day))
    .map(({ _id, name, provenance }) => ({ label: nameOf(name), value: _id, provenance: first(provenance) }));
  const covered = offices.flatMap(({ _id, seats }) =>
    seats
      .filter(({ period }) => period.start <= day && (period.end === undefined || period.end >= day))
      .map(({ municipality, provenance }) => ({ label: _id, value: municipality, provenance })),
  );
  return fact(
    `${rest.subject}:offices:${county}:${day}`,
    rest,
    `Every municipality of ${county} has an office on ${day}`,
    'municipalities',
    { rule: 'R8', required, covered },
    [...required, ...covered],
  );
}

/** Whether as many municipalities of a county are valid on a day as are stated (rule R3). */
export function municipalityCount(
  given: Given & { county: string; day: string; name: string; stated: StatementRecord },
  municipalities: readonly MunicipalityRecord[],
): FactRecord {
  const { county, day, name, stated, ...rest } = given;
  const listed = municipalities
    .filter((each) => each.county.id === county && validOn(each, day))
    .map(({ _id, name: title, provenance }) => ({
      label: nameOf(title),
      value: _id,
      provenance: first(provenance),
    }));
  return fact(
    `${rest.subject}:${name}:${county}:${day}`,
    rest,
    `${stated.label}, against the municipalities of ${county} on ${day}`,
    'municipalities',
    { rule: 'R3', count: stated, listed },
    [stated, ...listed],
  );
}

/** Whether a partnership lists as many members as it states (rule R3): as they are now, and as they were before. */
export function memberFacts(
  given: Given,
  { statedMemberCount, members, provenance }: RegionalPartnershipRecord,
): FactRecord[] {
  const count = {
    label: 'members',
    value: `${statedMemberCount}`,
    provenance: first(provenance),
  };
  const now = members.map((each) => ({ label: each.nameInDocument, provenance: each.provenance }));
  const before = members.flatMap((each) =>
    each.oldMunicipalities.map((label) => ({ label, provenance: each.provenance })),
  );
  const made = (name: string, topic: string, listed: StatementRecord[]) =>
    fact(`${given.subject}:${name}`, given, topic, 'municipalities', { rule: 'R3', count, listed }, [
      count,
      ...listed,
    ]);
  return [
    made('members', 'Members stated, against the municipalities listed', now),
    made(
      'members:before',
      'Members stated, against the municipalities that the listed ones were made of',
      before,
    ),
  ];
}

/** Whether inhabitants of municipalities add up to a stated total of the same day (rule R1). */
export function populationSum(
  given: Given & { day: string; total: StatementRecord },
  municipalities: readonly MunicipalityRecord[],
): FactRecord {
  const { day, total, ...rest } = given;
  const parts = municipalities.map(({ name, populations, provenance }): StatementRecord => {
    const figure = populationOn(populations, day);
    const value = figure?.asOf === day ? figure.value : undefined;
    return {
      label: nameOf(name),
      ...(value !== undefined && { value: `${value}` }),
      provenance: figure
        ? { document: figure.source, locator: day, kind: 'OFFICIAL_STATISTIC' }
        : first(provenance),
    };
  });
  return fact(
    `${rest.subject}:population:${day}`,
    rest,
    `Inhabitants on ${day}, stated in all and by municipality`,
    'persons',
    { rule: 'R1', total, parts },
    [total, ...parts],
  );
}

/** Whether a kind of peer mentoring has the limit of members that its own example shows (rule R7). */
export function setUpFact(given: Given, { rules, setUp }: PeerGroupModelRecord): FactRecord[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== 'MEMBERS_AT_MOST' || rule.limit === undefined) return [];
    const statements = [
      { label: 'members at most', value: `${rule.limit}`, provenance: rule.provenance },
      { label: 'members in the example', value: `${setUp.members}`, provenance: setUp.provenance },
    ];
    return [
      fact(
        `${given.subject}:members`,
        given,
        'Members of a group: the rule and the example',
        'persons',
        { rule: 'R7', statements },
        statements,
      ),
    ];
  });
}
