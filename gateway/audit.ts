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

/** An audit log of one line each: when, who, for what purpose and which fields; no values and nothing of the operation. */
export function createAuditLog(logger: Logger): AuditLog {
  return {
    refused({ requestId, caller, fields }) {
      logger.info({ requestId, ...whoIs(caller), fields }, 'fields refused');
    },
  };
}

function whoIs(caller: Caller): object {
  if (caller.kind === 'anonymous') return { caller: caller.kind };
  const { kind, consumer, supplier, person, purpose } = caller;
  return { caller: kind, consumer, supplier, person: person?.id, role: person?.role, purpose };
}
