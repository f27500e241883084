import type { PartnerError } from '../partnerAnswer.ts';

/** How a partner fared in one operation. */
export type PartnerStatus = 'OK' | 'DEGRADED' | 'UNAVAILABLE' | 'DENIED' | 'CIRCUIT_OPEN' | 'NOT_ASKED';

/** The partners an operation needs, and how each fared so far. */
export interface Roll {
  /** Notes one answer: whether there was any data, and what was missing. */
  note(partner: string, usable: boolean, errors: readonly PartnerError[]): void;
  /** In the order of the plan. */
  partners(): readonly { partner: string; status: PartnerStatus }[];
}

/** Starts with nobody asked. */
export function createRoll(names: readonly string[]): Roll {
  const statuses = new Map<string, PartnerStatus>(names.map((name) => [name, 'NOT_ASKED']));
  return {
    note(partner, usable, errors) {
      const status = statusOf(usable, errors);
      const before = statuses.get(partner) ?? 'NOT_ASKED';
      statuses.set(partner, before === 'NOT_ASKED' || before === status ? status : 'DEGRADED');
    },
    partners: () => [...statuses].map(([partner, status]) => ({ partner, status })),
  };
}

function statusOf(usable: boolean, errors: readonly PartnerError[]): PartnerStatus {
  if (usable) return errors.length ? 'DEGRADED' : 'OK';
  const codes = errors.map(({ fault }) => fault.code);
  if (codes.includes('PARTNER_REFUSED')) return 'DENIED';
  return codes.includes('PARTNER_SUSPENDED') ? 'CIRCUIT_OPEN' : 'UNAVAILABLE';
}
