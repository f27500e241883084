import { z } from 'zod';
import type { DisclosureRecord, RegisterHeadRecord } from './records.ts';
import { canonical, seal, sha256 } from './register/chain.ts';
import type { ActorRole, DisclosureDecision, LegalBasis } from './types.generated.ts';

/** The recipient where there is no token. */
export const ANONYMOUS = 'anonymous';

/** One read of what is about a person, as it goes into the register before it is answered. */
export interface DisclosureEntry {
  /** The gateway's id of one request of its client, the same when it tries again. */
  executionId: string;
  /** Where in the answer it stands. */
  path: string;
  at: Date;
  /** Who asked, by ISO 6523 as the token has it, or ANONYMOUS. */
  recipient: string;
  /** Who asked on its behalf. */
  supplier?: string | undefined;
  /** Who acted in it, by an opaque id. */
  person?: { id: string; role: ActorRole } | undefined;
  /** `_id` of the participant; absent when the reference is unknown, or the read is about nobody in particular. */
  subject?: string | undefined;
  /** As the caller declared it. */
  purpose?: string | undefined;
  legalBasis?: LegalBasis | undefined;
  /** `_id` of the agreement that it rests on. */
  agreement?: string | undefined;
  /** `_id` of the consent that it rests on. */
  consent?: string | undefined;
  /** What was asked for (`Participant.furthestStage`), at least one. */
  fields: readonly string[];
  /** SHA-256 of the operation, in hexadecimal. */
  operationHash: string;
  decision: DisclosureDecision;
  /** Why it was denied, as a code. */
  reason?: string | undefined;
}

type Unsealed = Omit<DisclosureRecord, 'seq' | 'previousHash' | 'hash'>;

/** Where the register is kept. */
export interface RegisterStore {
  /**
   * Adds rows to the end, all or none, durably. `rows` makes them from the last row and the keys, of those asked for, that
   * are there already; it can be called again when another process was faster. Rejects when nothing could be written.
   */
  append(
    keys: readonly string[],
    rows: (head: RegisterHeadRecord | undefined, known: ReadonlySet<string>) => DisclosureRecord[],
  ): Promise<void>;
}

export interface Register {
  /**
   * Resolves when the entry is durably in the register. Rejects when it could not be written: then nothing may be
   * answered. An entry that differs from one there in its time alone is the same read, tried again, and adds nothing.
   */
  append(entry: DisclosureEntry): Promise<void>;
}

const short = z.string().min(1).max(512);
/** An entry that could not be read back as it was meant is refused: the read is not answered then. */
const sound = z.object({
  executionId: short,
  path: short,
  at: z.date(),
  recipient: short,
  fields: z.array(short).min(1),
  operationHash: z.string().regex(/^[0-9a-f]{64}$/),
});

function unsealed({ at, ...entry }: DisclosureEntry): Unsealed {
  sound.parse({ at, ...entry });
  const { supplier, person, subject, purpose, legalBasis, agreement, consent, reason, ...always } = entry;
  const row = {
    ...always,
    fields: [...entry.fields].sort(),
    ...(supplier !== undefined && { supplier }),
    ...(person !== undefined && { person: { id: person.id, role: person.role } }),
    ...(subject !== undefined && { subject }),
    ...(purpose !== undefined && { purpose }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(agreement !== undefined && { agreement }),
    ...(consent !== undefined && { consent }),
    ...(reason !== undefined && { reason }),
  };
  return { _id: sha256(canonical(row)), ...row, at: at.toISOString() };
}

/** Rows in one transaction; more wait for the next one. */
const MOST = 500;

interface Waiting {
  row: Unsealed;
  done: () => void;
  failed: (reason: unknown) => void;
}

/** The register of disclosures on a store: entries that come while others are being written go into the next transaction together. */
export function createRegister(store: RegisterStore): Register {
  const waiting: Waiting[] = [];
  let writing = false;

  async function write(batch: readonly Waiting[]): Promise<void> {
    const rows = new Map(batch.map(({ row }) => [row._id, row]));
    await store.append([...rows.keys()], (head, known) => {
      let last: Pick<RegisterHeadRecord, 'seq' | 'hash'> | undefined = head;
      return [...rows.values()]
        .filter(({ _id }) => !known.has(_id))
        .map((row) => {
          const sealed = seal(row, last);
          last = sealed;
          return sealed;
        });
    });
  }

  async function drain(): Promise<void> {
    // Lets those that come in the same tick in.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MOST);
      try {
        await write(batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  }

  return {
    append: (entry) =>
      new Promise<void>((done, failed) => {
        waiting.push({ row: unsealed(entry), done, failed });
        if (writing) return;
        writing = true;
        void drain();
      }),
  };
}
