import type { Logger } from 'pino';
import type { Caller } from '../schema/caller.ts';
import type { Refusal } from '../schema/requirements.ts';

/** A field (`Type.field`) that was refused, and why. */
export interface RefusedField extends Refusal {
  field: string;
}

/** What the gateway refused in one request. */
export interface RefusedEvent {
  requestId: string;
  caller: Caller;
  fields: readonly RefusedField[];
}

/** Where the gateway's own decisions are kept for those who answer for them. */
export interface AuditLog {
  /** Told once of each request of which anything is refused, before any partner is asked. */
  refused(event: RefusedEvent): void;
}

/**
 * An audit log of one line each: when, who, for what purpose and which fields; no values and nothing of the operation. Throws
 * while lines cannot be written down; a pipe that nobody reads any more can be written again only after a restart.
 */
export function createAuditLog(logger: Logger, isBroken: () => boolean = () => false): AuditLog {
  return {
    refused({ requestId, caller, fields }) {
      // Also while it is broken: this is how it is tried again.
      logger.info({ requestId, ...whoIs(caller), fields }, 'fields refused');
      if (isBroken()) throw new Error('The audit log cannot be written.');
    },
  };
}

function whoIs(caller: Caller): object {
  if (caller.kind === 'anonymous') return { caller: caller.kind };
  const { kind, consumer, supplier, person, purpose } = caller;
  return { caller: kind, consumer, supplier, person: person?.id, role: person?.role, purpose };
}
