import type { FactRecord } from '../../shared/facts.ts';
import type { IndicatorRecord } from '../records.ts';
import { fact } from './fact.ts';

const unitOf = ({ unit }: IndicatorRecord) => unit.en ?? unit.sv ?? unit.nb ?? unit.nn ?? 'number';

/** The parts of each indicator's target sum to it (R1). */
export const indicatorParts = (indicators: readonly IndicatorRecord[]): FactRecord[] =>
  indicators.flatMap((indicator) => {
    const { _id, owner, project, target, parts, provenance } = indicator;
    const [source] = provenance;
    if (parts.length === 0 || source === undefined) return [];
    return fact({
      _id: `${_id}:parts`,
      owner,
      subject: project,
      topic: `Target of indicator ${_id} and its parts`,
      unit: unitOf(indicator),
      partners: [owner],
      claim: {
        rule: 'R1',
        total: { label: 'target', value: target, provenance: source },
        parts: parts.map(({ label, value, provenance: where }) => ({ label, value, provenance: where })),
      },
    });
  });

/** Each indicator lists as many things as its target states (R3). */
export const indicatorLists = (indicators: readonly IndicatorRecord[]): FactRecord[] =>
  indicators.flatMap((indicator) => {
    const { _id, owner, project, target, listed, provenance } = indicator;
    const [source] = provenance;
    if (listed.length === 0 || source === undefined) return [];
    return fact({
      _id: `${_id}:listed`,
      owner,
      subject: project,
      topic: `Target of indicator ${_id} and what is listed for it`,
      unit: unitOf(indicator),
      partners: [owner],
      claim: {
        rule: 'R3',
        count: { label: 'target', value: target, provenance: source },
        listed: listed.map((label) => ({ label, value: label, provenance: source })),
      },
    });
  });
