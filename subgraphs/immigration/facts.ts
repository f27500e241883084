import type { FactRecord, StatementRecord } from '../shared/facts.ts';
import type { LocalisedTextRecord, ProvenanceRecord } from '../shared/records.ts';
import type {
  IntegrationSchemeRecord,
  SettlementDecisionRecord,
  StatisticalReleaseRecord,
} from './records.ts';

const en = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

const source = (provenance: readonly ProvenanceRecord[]): ProvenanceRecord => {
  const [first] = provenance;
  if (first === undefined) throw new Error('a record names no source');
  return first;
};

/** A fact of one owner, with the documents of its statements. */
function fact(
  given: Pick<FactRecord, '_id' | 'owner' | 'subject' | 'unit' | 'claim'>,
  topic: string,
  statements: readonly StatementRecord[],
): FactRecord {
  const provenance = statements.map((each) => each.provenance);
  return {
    version: 1,
    provenance: [source(provenance)],
    topic: en(topic),
    documents: [...new Set(provenance.map(({ document }) => document))],
    partners: [given.owner],
    ...given,
  };
}

/** Whether the stages of a programme were first held in their order (rule R4); stages without a date are passed over. */
export function stageOrder({ _id, owner, stages }: IntegrationSchemeRecord): FactRecord[] {
  const dated = stages.flatMap(({ stage, firstHeld, provenance }) =>
    firstHeld === undefined ? [] : { stage, start: firstHeld.start, end: firstHeld.end, provenance },
  );
  return dated.slice(1).flatMap((later, index) => {
    const earlier = dated[index];
    if (earlier === undefined) return [];
    const bound = {
      label: `${earlier.stage} until`,
      value: earlier.end ?? earlier.start,
      provenance: earlier.provenance,
    };
    const event = { label: `${later.stage} from`, value: later.start, provenance: later.provenance };
    return [
      fact(
        {
          _id: `${_id}:stages:${later.stage}`,
          owner,
          subject: _id,
          unit: 'days',
          claim: { rule: 'R4', relation: 'NOT_BEFORE', bound, event },
        },
        `${earlier.stage} comes before ${later.stage}`,
        [bound, event],
      ),
    ];
  });
}

/** Whether a decision was made before the end of the year that it is for (rule R4). */
export function decisionDay({
  _id,
  owner,
  municipality,
  year,
  decidedAt,
  provenance,
}: SettlementDecisionRecord): FactRecord {
  const from = source(provenance);
  const bound = { label: 'last day of the year', value: `${year}-12-31`, provenance: from };
  const event = { label: 'decided', value: decidedAt, provenance: from };
  return fact(
    {
      _id: `${_id}:decided`,
      owner,
      subject: municipality,
      unit: 'days',
      claim: { rule: 'R4', relation: 'NOT_AFTER', bound, event },
    },
    `Settlement for ${year} is decided by the end of the year`,
    [bound, event],
  );
}

/**
 * Whether a release came after its half-year had closed (rule R4), and whether its programmes add up to it (rule R1). Where
 * one of them is withheld no number is stated: a sum of the others, or a difference, would be made of it (P5).
 */
export function releaseFacts({
  _id,
  owner,
  period,
  entered,
  programmes,
  provenance,
}: StatisticalReleaseRecord): FactRecord[] {
  const from = source(provenance);
  const bound = { label: 'end of the half-year', value: period.end ?? period.start, provenance: from };
  const event = { label: 'published', value: _id, provenance: from };
  const isWhole = [entered, ...programmes.map((each) => each.entered)].every(({ value }) => value !== null);
  const count = (label: string, value: number | null) => ({
    label,
    ...(isWhole && value !== null && { value: `${value}` }),
    provenance: from,
  });
  const total = count('everybody who entered', entered.value);
  const parts = programmes.map((each) => count(each.programme, each.entered.value));
  const given = { owner, subject: `release ${_id}` };
  return [
    fact(
      {
        ...given,
        _id: `${_id}:closed`,
        unit: 'days',
        claim: { rule: 'R4', relation: 'NOT_BEFORE', bound, event },
      },
      'A half-year is published when it has closed',
      [bound, event],
    ),
    fact(
      { ...given, _id: `${_id}:programmes`, unit: 'persons', claim: { rule: 'R1', total, parts } },
      'Who entered, in all and by programme; open where a count is withheld',
      [total, ...parts],
    ),
  ];
}

/** Whether a release exists for each half-year from the first to the last one released (rule R8). */
export function releasesWithoutGap(releases: readonly StatisticalReleaseRecord[]): FactRecord[] {
  const covered = releases
    .map(({ _id, period, provenance }) => ({
      label: `release ${_id}`,
      value: period.start,
      provenance: source(provenance),
    }))
    .sort((a, b) => a.value.localeCompare(b.value));
  const [first] = covered;
  const [owner] = releases.map((each) => each.owner);
  const last = covered.at(-1);
  if (first === undefined || last === undefined || owner === undefined) return [];
  const required: StatementRecord[] = [];
  for (let day = first.value; day <= last.value; day = halfYearAfter(day))
    required.push({ label: 'half-year from', value: day, provenance: first.provenance });
  return [
    fact(
      {
        _id: 'releases:half-years',
        owner,
        subject: 'releases',
        unit: 'half-years',
        claim: { rule: 'R8', required, covered },
      },
      'Every half-year between the first and the last release is released',
      [...required, ...covered],
    ),
  ];
}

/** The first day of the half-year after the one that begins on a day. */
function halfYearAfter(day: string): string {
  const year = Number(day.slice(0, 4));
  return day.endsWith('-01-01') ? `${year}-07-01` : `${year + 1}-01-01`;
}
