import { z } from 'zod';

/** What a person does in the organisation that the token names; a participant acts for themself, through the service's own site. */
export const ROLES = ['ADVISER', 'CASE_OFFICER', 'PARTICIPANT'] as const;

const text = z.string().min(1).max(256);

/** Who is asking, as the gateway tells its partners in what it signs. */
export const callerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('anonymous') }),
  z.object({
    kind: z.literal('organisation'),
    /** The organisation that the token was issued to, or that a supplier acts for: `0192:944183779`. */
    consumer: text,
    /** The supplier that acts for it. */
    supplier: text.optional(),
    /** Who acts in it: an opaque id, never a name or a number of a person. */
    person: z.object({ id: text, role: z.enum(ROLES) }).optional(),
    /** What the token grants, sorted. */
    scopes: z.array(text).max(100),
    /** What the answer is for, as the caller declared it (`BUSINESS_GUIDANCE`). */
    purpose: z
      .string()
      .regex(/^[A-Z][A-Z_]{1,63}$/)
      .optional(),
  }),
]);

/** Who is asking. It travels in one value from the gateway's edge to every resolver. */
export type Caller = z.infer<typeof callerShape>;

/** An organisation that is asking. */
export type OrganisationCaller = Extract<Caller, { kind: 'organisation' }>;

/** The caller of a request without a token. */
export const anonymous: Caller = { kind: 'anonymous' };
