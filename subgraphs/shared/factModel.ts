import { Schema } from 'mongoose';
import { check, type Finding, type Severity } from './checks.ts';
import { type PageArgs, type PageRequest, pageRequest } from './connection.ts';
import type { CheckRule, Claim, FactRecord, JudgementRecord, StatementRecord } from './facts.ts';
import { embedded, localisedText, provenance, scalarField, storedFields, storedOptions } from './fields.ts';
import type { ProvenanceRecord } from './records.ts';

/** A fact with what its rule finds, in one document: whoever writes the fact writes the finding. */
export interface CheckRecord extends FactRecord {
  finding: Finding;
}

/** A fact with its finding as it is stored. */
export interface FiledCheck extends CheckRecord {
  /** Each document with each partner, and each of both alone: an index holds one list, and a question may name both. */
  filedUnder: string[];
}

const filing = (document?: string | null, partner?: string | null): string =>
  JSON.stringify([document ?? null, partner ?? null]);

/** A fact with its finding. */
export const assess = (fact: FactRecord): CheckRecord => ({ ...fact, finding: check(fact) });

const text = { type: String, minlength: 1 };

const statement = new Schema<StatementRecord>(
  { label: { ...text, required: true }, value: text, provenance: { type: provenance, required: true } },
  embedded,
);
const statements = { type: [statement], default: undefined };

const RULES: readonly CheckRule[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'];
const SEVERITIES: readonly Severity[] = ['OK', 'INFO', 'MISMATCH', 'CONFLICT', 'UNVERIFIABLE'];
const RELATIONS = ['BEFORE', 'NOT_BEFORE', 'NOT_AFTER', 'ON', 'FILLS', 'RESOLVES', 'EXISTS_UNTIL', 'PERIOD'];

/** Every part that any of the claims has; which of them a rule needs is held by their types. */
const claim = new Schema(
  {
    rule: { type: String, required: true, enum: RULES },
    relation: { type: String, enum: RELATIONS },
    rounding: scalarField('Decimal'),
    ...Object.fromEntries(
      ['total', 'amount', 'count', 'bound', 'event', 'cost', 'reference'].map((one) => [one, statement]),
    ),
    ...Object.fromEntries(
      ['parts', 'factors', 'listed', 'financing', 'targets', 'statements', 'required', 'covered'].map(
        (many) => [many, statements],
      ),
    ),
  },
  embedded,
);

const judgement = new Schema<JudgementRecord>(
  {
    severity: { type: String, required: true, enum: ['INFO', 'CONFLICT', 'UNVERIFIABLE'] },
    reason: { ...text, required: true },
  },
  embedded,
);

const finding = new Schema<Finding>(
  {
    stated: String,
    computed: String,
    difference: String,
    severity: { type: String, required: true, enum: SEVERITIES },
    explanation: { ...text, required: true },
  },
  embedded,
);

/** The collection of facts with their findings, the same in every subgraph. */
export const factSchema = new Schema<FiledCheck>(
  {
    ...storedFields,
    subject: { ...text, required: true },
    topic: { type: localisedText, required: true },
    documents: { type: [String], required: true },
    partners: { type: [scalarField('OrganisationId')], required: true },
    unit: { ...text, required: true },
    claim: { type: claim, required: true },
    judgement,
    finding: { type: finding, required: true },
    filedUnder: [String],
  },
  storedOptions,
)
  .pre('validate', function () {
    const partners = [null, ...this.partners];
    this.filedUnder = [null, ...this.documents].flatMap((document) =>
      partners.map((partner) => filing(document, partner)),
    );
  })
  .index({ filedUnder: 1, 'claim.rule': 1, 'finding.severity': 1, _id: 1 })
  .index({ subject: 1, filedUnder: 1, 'claim.rule': 1, 'finding.severity': 1, _id: 1 });

interface CheckArgs extends PageArgs {
  document?: string | null;
  subject?: string | null;
  partner?: string | null;
  rule?: CheckRule | null;
  severity?: Severity | null;
}

/** The page of checks that a root list's arguments ask for. */
export function checkPage({
  document,
  subject,
  partner,
  rule,
  severity,
  ...page
}: CheckArgs): PageRequest<FiledCheck> {
  return pageRequest<FiledCheck>(page, {
    ...(subject != null && { subject }),
    filedUnder: filing(document, partner),
    // All of them when none is asked for: the index has its last field in order only under one value of each before it.
    'claim.rule': rule ?? { $in: [...RULES] },
    'finding.severity': severity ?? { $in: [...SEVERITIES] },
  });
}

const sides = (given: Claim): ProvenanceRecord[] =>
  Object.values(given).flatMap((part: string | StatementRecord | StatementRecord[]) =>
    typeof part === 'string' ? [] : [part].flat().map((each) => each.provenance),
  );

/** Resolvers of `Check`, the same wherever checks are answered. */
export const checkResolvers = {
  id: ({ _id }: CheckRecord) => _id,
  rule: ({ claim: { rule } }: CheckRecord) => rule,
  stated: ({ finding: { stated } }: CheckRecord) => stated ?? null,
  computed: ({ finding: { computed } }: CheckRecord) => computed ?? null,
  difference: ({ finding: { difference } }: CheckRecord) => difference ?? null,
  severity: ({ finding: { severity } }: CheckRecord) => severity,
  explanation: ({ finding: { explanation } }: CheckRecord) => explanation,
  provenance: ({ claim: given }: CheckRecord) => sides(given),
};
