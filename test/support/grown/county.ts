import { rows } from '../../../seed/county.ts';
import type { SeedRows } from '../../../seed/load.ts';
import { names, only } from './names.ts';

/** An agreement with as many municipalities, years and duties, half of them done late; courses in the first of the towns. */
export function county(size: number): SeedRows {
  const { name, municipality, partner, year, count } = names(size);
  const course = only(rows.courses.filter(({ _id }) => _id === 'OSS-A1-2019-41'));
  const plan = only(rows.activityPlans);
  const blocked = only(rows.obligations.filter(({ gate }) => gate !== undefined));
  const late = only(rows.obligations.filter(({ kind, gate }) => kind === 'ANNUAL_REPORT' && !gate));
  const parties = [{ nameInDocument: name, partner: partner(0), role: 'LEAD' as const }];
  const agreement = {
    ...only(rows.cooperationAgreements),
    _id: name,
    onBehalfOf: count((index) => ({ municipality: municipality(index) })),
  };
  const ofYear = (index: number) => ({ agreement: name, year: 2000 + index });
  return {
    cooperationAgreements: [agreement],
    activityPlans: count((index) => ({ ...plan, _id: `${name}:${2000 + index}`, ...ofYear(index) })),
    annualReports: count((index) => ({
      ...only(rows.annualReports),
      _id: `${name}:${2000 + index}`,
      ...ofYear(index),
    })),
    payouts: count((index) => ({
      ...only(rows.payouts),
      _id: `${name}:${2000 + index}:01`,
      ...ofYear(index),
      instalment: 1,
    })),
    obligations: [
      ...count((index) => ({
        ...blocked,
        _id: `${name}:PAYOUT:${index}`,
        subject: name,
        obligedParties: parties,
        opensAt: `${year}-03-01`,
        dueAt: `${year}-06-30`,
        fulfilledAt: undefined,
        gate: blocked.gate && {
          text: blocked.gate.text,
          activityPlan: `${name}:${2000 + index}`,
        },
      })),
      ...count((index) => ({
        ...late,
        _id: `${name}:ANNUAL_REPORT:${index}`,
        subject: name,
        obligedParties: parties,
        opensAt: `${year}-01-31`,
        dueAt: `${year}-01-31`,
        fulfilledAt: `${year}-05-01`,
      })),
    ],
    courses: count((index) => ({ ...course, _id: `${name}-${index}`, municipality: municipality(0) })),
    certifications: count((index) => ({
      ...only(rows.certifications),
      _id: `${name}-${index}:FACILITATOR`,
      adviser: `${name}-${index}`,
      kind: 'FACILITATOR' as const,
    })),
    facts: count((index) => ({ ...only(rows.facts), _id: `${name}:${index}`, subject: name })),
  };
}
