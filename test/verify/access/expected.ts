import { FOR_A_PURPOSE, OPEN_TO, type Outcome, type Purpose, type Who } from './rules.ts';
import { isReferred, type State, type Subject, toldOf } from './told.ts';

/** What one question is about. */
export interface Asked {
  who: Who;
  purpose: Purpose;
  state: State;
  /** The participant whom it is about. */
  subject?: Subject;
  /** Whose page of referrals it is about. */
  adviser?: Who;
  /** A case that is not there for anybody. */
  noSuchCase?: boolean;
}

function byToken(coordinate: string, { who, purpose }: Asked): Outcome {
  const [type = ''] = coordinate.split('.');
  const open = OPEN_TO[coordinate] ?? OPEN_TO[type];
  if (open === undefined) return 'ALLOWED';
  if (who === 'anonymous') return 'UNAUTHENTICATED';
  if (!open.includes(who)) return 'FORBIDDEN';
  const needsPurpose = FOR_A_PURPOSE.includes(coordinate) || FOR_A_PURPOSE.includes(type);
  return needsPurpose && purpose === undefined ? 'FORBIDDEN' : 'ALLOWED';
}

function byRecord(coordinate: string, { who, purpose, state, ...about }: Asked): Outcome {
  const [type, field = ''] = coordinate.split('.');
  if (coordinate === 'Query.case') return about.noSuchCase === true ? 'NOT_AVAILABLE' : 'ALLOWED';
  // A consent is both's to read, but whose of all end soon is the service's alone.
  if (coordinate === 'Query.expiringConsents')
    return who === 'immigration-case-officer' ? 'ALLOWED' : 'NOT_AVAILABLE';
  if (coordinate === 'Adviser.referrals') return about.adviser === who ? 'ALLOWED' : 'NOT_AVAILABLE';
  if (type === 'Participant' && about.adviser !== undefined)
    return isReferred(who, purpose, state) ? 'ALLOWED' : 'NOTHING';
  // `_entities` finds whom it is asked for before it is asked what of them: nothing tells that there is such a one (P8).
  const finds = ['Query.participant', 'Query._entities'].includes(coordinate);
  if ((!finds && type !== 'Participant') || about.subject === undefined) return 'ALLOWED';
  const told = toldOf(about.subject, who, purpose, state);
  return told !== undefined && (type === 'Query' || told.includes(field)) ? 'ALLOWED' : 'NOT_AVAILABLE';
}

/** What the rules say of a field that is reached through others, all by `Type.field`: the first that is refused refuses it. */
export function expected(way: readonly string[], asked: Asked): Outcome {
  for (const coordinate of way) {
    for (const rule of [byToken, byRecord]) {
      const outcome = rule(coordinate, asked);
      if (outcome !== 'ALLOWED') return outcome;
    }
  }
  return 'ALLOWED';
}
