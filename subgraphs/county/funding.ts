import { z } from 'zod';
import { badInput } from '../shared/errors.ts';
import { decimal, money } from '../shared/money.ts';
import type { CooperationAgreementRecord, MunicipalShareRecord } from './records.ts';

const figures = z.array(
  z.object({
    asOf: z.iso.date(),
    value: z.int().min(0).nullish(),
    status: z.enum(['OFFICIAL', 'ESTIMATE', 'MISSING']),
  }),
);

type Figures = z.infer<typeof figures>;

/**
 * The population figures that a reference brings along; null when their owner gave none. BAD_USER_INPUT, naming the
 * field, when they are anything else.
 */
export function figuresOf(value: unknown, field: string): Figures | null {
  const found = figures.nullish().safeParse(value);
  if (!found.success) throw badInput(field, 'must be a list of population figures');
  return found.data ?? null;
}

/**
 * The inhabitants that an agreement's amounts rest on: those of the reference day, official before estimated, else of the
 * latest day before it with an official figure. Undefined when there is no such day.
 */
function basisOf(agreement: CooperationAgreementRecord, all: Figures, covers: string) {
  const { populationReference: referenceDate, coverage } = agreement;
  const known = all.flatMap(({ value, ...figure }) =>
    value == null || figure.status === 'MISSING' ? [] : { ...figure, value },
  );
  const onDay = known.filter(({ asOf }) => asOf === referenceDate);
  const atReference = onDay.find(({ status }) => status === 'OFFICIAL') ?? onDay[0];
  const before = known.filter(({ asOf, status }) => status === 'OFFICIAL' && asOf < referenceDate);
  const used = atReference ?? before.sort((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  if (used === undefined) return undefined;
  const notes = [
    ...(atReference === undefined
      ? [`No figure for ${referenceDate} is recorded; the official one for ${used.asOf} is used.`]
      : []),
    ...(used.status === 'ESTIMATE' ? [`The figure for ${used.asOf} is an estimate.`] : []),
    ...(coverage.kind === 'ASSUMED' ? [`That the agreement covers ${covers} is assumed.`] : []),
  ];
  return {
    referenceDate,
    referenceStatus: atReference?.status ?? ('MISSING' as const),
    populationDate: used.asOf,
    population: used.value,
    status: used.status,
    note: notes.length > 0 ? notes.join(' ') : null,
  };
}

/** What an agreement yields a year (Viken agreement, section 6); null without a population to rest on. */
export function yearlyFunding(agreement: CooperationAgreementRecord, totals: Figures | null) {
  const { countyRate, municipalRate, currency, onBehalfOf } = agreement;
  const basis = totals && basisOf(agreement, totals, `all ${onBehalfOf.length} municipalities`);
  if (!basis) return null;
  const county = decimal(countyRate).mul(basis.population);
  const municipal = decimal(municipalRate).mul(basis.population);
  return {
    county: money(county, currency),
    municipal: money(municipal, currency),
    total: money(county.add(municipal), currency),
    basis,
  };
}

/** What one municipality yields a year under an agreement; undefined without a population to rest on. */
export function municipalFunding(
  agreement: CooperationAgreementRecord,
  share: MunicipalShareRecord,
  populations: Figures,
) {
  const { countyRate, municipalRate, currency } = agreement;
  const basis = basisOf(agreement, populations, 'this municipality');
  if (!basis) return undefined;
  const agreed = share.agreedYearlyAmount;
  return {
    agreement,
    county: money(decimal(countyRate).mul(basis.population), currency),
    municipal: agreed ?? money(decimal(municipalRate).mul(basis.population), currency),
    municipalSplit: agreed ? ('STATED' as const) : ('ASSUMED' as const),
    basis,
  };
}
