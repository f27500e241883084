import { z } from 'zod';
import { badInput } from '../shared/errors.ts';
import { RULES } from '../shared/scalars.ts';

/** Natural key of an activity plan, and of the annual report of the same year. */
export const planId = (agreement: string, year: number): string => `${agreement}:${year}`;

/** Natural key of an obligation: what lays it down, its kind or short name, and what it is about. */
export const obligationId = (subject: string, name: string, of: string): string =>
  [subject, name, of].join(':');

/** Natural key of a payout; the instalment has two digits, so that keys sort as instalments do. */
export const payoutId = (agreement: string, year: number, instalment: number): string =>
  `${agreement}:${year}:${String(instalment).padStart(2, '0')}`;

const plan = z.object({ agreement: z.object({ id: z.string() }), year: z.int() });
const payout = plan.extend({ instalment: z.int() });
const organisation = z.object({ id: z.string().refine((id) => RULES.OrganisationId(id) === undefined) });
const named = z.object({ id: z.string() });
const municipality = z.object({ id: z.string().refine((id) => RULES.MunicipalityId(id) === undefined) });

/** A reference comes from outside and can hold anything; what is no key never reaches the database. */
function keyOf<T>(type: z.ZodType<T>, reference: unknown, rule: string): T {
  const found = type.safeParse(reference);
  if (!found.success) throw badInput('key', rule);
  return found.data;
}

/** The key in a reference to an activity plan or an annual report; BAD_USER_INPUT when there is none. */
export function referredPlan(reference: unknown): string {
  const { agreement, year } = keyOf(plan, reference, 'must be an agreement by id and a year');
  return planId(agreement.id, year);
}

/** The key in a reference to a payout; BAD_USER_INPUT when there is none. */
export function referredPayout(reference: unknown): string {
  const { agreement, year, instalment } = keyOf(
    payout,
    reference,
    'must be an agreement by id, a year and an instalment',
  );
  return payoutId(agreement.id, year, instalment);
}

/** A reference to a municipality as it is; BAD_USER_INPUT when its id is no MunicipalityId. */
export function referredMunicipality<T>(reference: T): T {
  keyOf(municipality, reference, 'must be a MunicipalityId');
  return reference;
}

/** A reference to an organisation as it is; BAD_USER_INPUT when its id is no OrganisationId. */
export function referredPartner<T>(reference: T): T {
  keyOf(organisation, reference, 'must be an OrganisationId');
  return reference;
}

/** A reference to an adviser as it is; BAD_USER_INPUT when its id is no text. */
export function referredAdviser<T>(reference: T): T {
  keyOf(named, reference, 'must be an id');
  return reference;
}
