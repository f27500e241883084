import type { GraphQLResolveInfo } from 'graphql';
import type { OrganisationCaller } from '../../schema/caller.ts';
import { notAvailable } from '../shared/errors.ts';
import { selectedFields } from '../shared/selection.ts';
import { activityFor } from './activities.ts';
import { decide, type Decision, type OnRecord, PROGRESS_DATASET } from './decision.ts';
import { FIELDS, PROGRESS_FIELDS } from './journey.ts';
import type { Context } from './loaders.ts';
import { readOf } from './register/read.ts';
import type { ParticipantView, ProgressStepRecord, PseudonymRecord, ReferralRecord } from './records.ts';
import type { ParticipantCaseSharingArgs, ProgressField, SharingState } from './types.generated.ts';

/** A key that no record has: what is asked for in place of what was not found, so that the database is asked alike. */
export const NOBODY = 'nobody';

const SCOPE = 'immigration:progress.read';
const REF = /^[\w-]{22}$/;

interface Found {
  record: OnRecord;
  steps: ProgressStepRecord[];
}

/** All that a decision on a participant rests on, for one recipient: six reads, whatever they find. */
async function lookUp(
  participant: string,
  recipient: string,
  pseudonym: PseudonymRecord | undefined,
  { loaders }: Context,
): Promise<Found> {
  const [person, file, consents, referrals, agreements, activities] = await Promise.all([
    loaders.participant.load(participant),
    loaders.caseFile.load(participant),
    loaders.consentsOf.load(participant),
    loaders.referralsOf.load(participant),
    loaders.agreementsOf.load(recipient),
    loaders.processingActivities(),
  ]);
  return {
    steps: file?.steps ?? [],
    record: {
      pseudonym,
      participant: person ?? undefined,
      consents,
      referral: referrals.find((each) => each.recipient === recipient),
      agreements,
      activity: activityFor(activities, PROGRESS_DATASET),
    },
  };
}

const fieldOf = new Map<string, ProgressField>(Object.entries(FIELDS));

/** The fields of a participant that an operation selects, by name, and those of them that take a consent. */
function asked(info: GraphQLResolveInfo): { names: string[]; fields: ProgressField[] } {
  const names = selectedFields(info, 'Participant');
  return { names, fields: names.flatMap((name) => fieldOf.get(name) ?? []) };
}

function viewOf(decision: Decision, { record, steps }: Found): ParticipantView | undefined {
  const { pseudonym, participant, referral } = record;
  if (!decision.allowed || pseudonym === undefined || participant === undefined) return undefined;
  return {
    ref: pseudonym._id,
    participant,
    steps,
    ...(referral !== undefined && { referral }),
    granted: new Set(decision.granted),
  };
}

/** Puts a decision on record. It holds what was told; when nothing was, what was asked for. */
async function note(
  decision: Decision,
  subject: string | undefined,
  { names, fields }: ReturnType<typeof asked>,
  { model }: Context,
  read: ReturnType<typeof readOf>,
): Promise<void> {
  const granted = decision.allowed ? decision.granted : [];
  const nothing = fields.length > 0 && granted.length === 0;
  const told = names.filter((name) => {
    const field = fieldOf.get(name);
    return field === undefined || granted.includes(field);
  });
  const reason = decision.allowed
    ? granted.length < fields.length && 'FIELD_NOT_CONSENTED'
    : decision.refusal;
  await model.register.append({
    ...read,
    subject,
    fields: (decision.allowed && !nothing ? told : names).map((name) => `Participant.${name}`),
    decision: decision.allowed && !nothing ? 'ALLOWED' : 'DENIED',
    ...(reason !== false && { reason }),
    ...(decision.allowed && {
      legalBasis: decision.agreement.legalBasis,
      agreement: decision.agreement._id,
      consent: decision.consent._id,
    }),
  });
}

/** The organisation that asks; one that has nothing when nobody says who asks. */
const organisationOf = ({
  caller,
}: Context): Pick<OrganisationCaller, 'consumer' | 'person' | 'scopes' | 'purpose'> =>
  caller.kind === 'organisation' ? caller : { consumer: NOBODY, scopes: [] };

/**
 * A participant by a recipient's reference, with what the caller may see of it, on record before it is returned. Throws
 * NOT_AVAILABLE alike for whatever reason it is denied, after the same reads and the same writes (P8, P24).
 */
export async function participantByRef(
  ref: unknown,
  context: Context,
  info: GraphQLResolveInfo,
  at?: string,
): Promise<ParticipantView> {
  const caller = organisationOf(context);
  const now = new Date();
  // Who may not read at all has no reference: `_entities` asks for one before any field is asked.
  const mayRead = caller.scopes.includes(SCOPE);
  const key = mayRead && typeof ref === 'string' && REF.test(ref) ? ref : NOBODY;
  const pseudonym = (await context.loaders.pseudonym.load(key)) ?? undefined;
  const subject = pseudonym?.participant;
  const found = await lookUp(subject ?? NOBODY, caller.consumer, pseudonym, context);
  const selected = asked(info);
  const decision = decide({ caller, fields: selected.fields, now }, found.record);
  const read = readOf(context, info, now);
  const path = at === undefined ? read.path : `${read.path}.${at}`;
  await note(decision, subject, selected, context, { ...read, path });
  const view = viewOf(decision, found);
  if (view === undefined) throw notAvailable();
  return view;
}

/**
 * The participants referred to an adviser whose live consent lets the adviser see them, for the adviser alone; throws
 * NOT_AVAILABLE to everybody else. Each one that is returned is on record; a read that returns none is, too. Whom it leaves
 * out does not show: not in the answer, nor in how the database is asked.
 */
export async function participantsReferredTo(
  adviser: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ParticipantView[]> {
  const caller = organisationOf(context);
  const isSelf = caller.person?.role === 'ADVISER' && caller.person.id === adviser;
  const referrals: ReferralRecord[] = await context.model
    .referralsTo(caller.consumer, isSelf ? adviser : NOBODY)
    .exec();
  const keys = referrals.length === 0 ? [NOBODY] : referrals.map(({ participant }) => participant);
  const selected = asked(info);
  const now = new Date();
  const all = await Promise.all(
    keys.map(async (key) => {
      const pseudonyms = await context.loaders.pseudonymsOf.load(key);
      const pseudonym = pseudonyms.find(({ recipient }) => recipient === caller.consumer);
      const found = await lookUp(key, caller.consumer, pseudonym, context);
      const decision = decide({ caller, fields: selected.fields, now }, found.record);
      return { key, decision, view: viewOf(decision, found) };
    }),
  );
  const shown = all.flatMap(({ view, ...rest }) => (view === undefined ? [] : { view, ...rest }));
  const read = readOf(context, info, now);
  await Promise.all(
    shown.map(({ key, decision }, index) =>
      note(decision, key, selected, context, { ...read, path: `${read.path}.${index}` }),
    ),
  );
  if (shown.length === 0)
    await context.model.register.append({
      ...read,
      fields: selected.names.map((name) => `Participant.${name}`),
      decision: isSelf ? 'ALLOWED' : 'DENIED',
      ...(!isSelf && { reason: 'ADVISER_MISMATCH' }),
    });
  if (!isSelf) throw notAvailable();
  return shown.map(({ view }) => view);
}

/** What a recipient would be told of a participant now, by the rules of when it asks: for the service itself. */
export async function sharingWith(
  participant: string,
  { recipient, adviser, purpose }: ParticipantCaseSharingArgs,
  context: Context,
): Promise<SharingState> {
  const pseudonyms = await context.loaders.pseudonymsOf.load(participant);
  const pseudonym = pseudonyms.find((each) => each.recipient === recipient);
  const { record } = await lookUp(participant, recipient, pseudonym, context);
  const caller = {
    consumer: recipient,
    purpose,
    ...(adviser != null && { person: { id: adviser, role: 'ADVISER' as const } }),
  };
  const decision = decide({ caller, fields: PROGRESS_FIELDS, now: new Date() }, record);
  return decision.allowed
    ? { fields: decision.granted, refusal: null }
    : { fields: [], refusal: decision.refusal };
}
