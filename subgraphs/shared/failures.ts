/** A failure's words for a reader. */
export interface Message {
  nb: string;
  sv: string;
  en: string;
}

/** Why a write is refused, as `InputFailure` tells it. */
export interface Failure {
  field: string;
  code: string;
  rule: string;
  message: Message;
  /** Of a step that the record's state does not allow. */
  state?: string | null;
  /** The steps that it does allow, by mutation. */
  legalSteps: string[];
}

/** What any subgraph can say. A message never repeats a value. */
const SHARED = {
  REQUIRED: { nb: 'Må fylles ut.', sv: 'Måste fyllas i.', en: 'Must be given.' },
  UNKNOWN: {
    nb: 'Finnes ikke i registeret.',
    sv: 'Finns inte i registret.',
    en: 'There is no such record.',
  },
  EXISTS: { nb: 'Finnes allerede.', sv: 'Finns redan.', en: 'There is one already.' },
  INVALID: {
    nb: 'Verdien bryter en regel for posten.',
    sv: 'Värdet bryter mot en regel för posten.',
    en: 'The value breaks a rule of the record.',
  },
  OTHER_CURRENCY: {
    nb: 'Beløpet er i en annen valuta enn det som kreves her.',
    sv: 'Beloppet är i en annan valuta än vad som krävs här.',
    en: 'The amount is in another currency than is asked for here.',
  },
  DECIMALS: {
    nb: 'Beløpet har flere desimaler enn valutaen.',
    sv: 'Beloppet har fler decimaler än valutan.',
    en: 'The amount has more decimals than its currency.',
  },
  FORMAT: { nb: 'Har feil form.', sv: 'Har fel form.', en: 'Has the wrong form.' },
  PERSONAL_DATA: {
    nb: 'Må ikke inneholde fødselsnummer, telefonnummer eller e-postadresse.',
    sv: 'Får inte innehålla personnummer, telefonnummer eller e-postadress.',
    en: 'Must hold no identity number, phone number or e-mail address.',
  },
  PAST: { nb: 'Kan ikke ligge i fortiden.', sv: 'Får inte ligga i det förflutna.', en: 'Must not be past.' },
  FUTURE: {
    nb: 'Kan ikke ligge i framtiden.',
    sv: 'Får inte ligga i framtiden.',
    en: 'Must not be in the future.',
  },
  BEFORE_START: {
    nb: 'Kan ikke være før starten.',
    sv: 'Får inte vara före starten.',
    en: 'Must not be before the start.',
  },
  VERSION_CONFLICT: {
    nb: 'Noen har endret posten i mellomtiden. Se hvordan den er nå, og prøv igjen.',
    sv: 'Någon har ändrat posten under tiden. Se hur den är nu och försök igen.',
    en: 'Somebody has changed the record meanwhile. See how it is now, and try again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    nb: 'Nøkkelen er brukt før, med andre opplysninger.',
    sv: 'Nyckeln har använts tidigare, med andra uppgifter.',
    en: 'The key has been used before, with another input.',
  },
  ILLEGAL_STEP: {
    nb: 'Steget er ikke lov nå.',
    sv: 'Steget är inte tillåtet nu.',
    en: 'The step is not allowed now.',
  },
} as const satisfies Record<string, Message>;

/**
 * Makes a subgraph's failures: by the field at fault, a code that has its words here or among the subgraph's own, and the
 * rule in English for developers.
 */
export function failing<Own extends Record<string, Message>>(own: Own) {
  const messages: Readonly<Record<string, Message>> = { ...SHARED, ...own };
  return (field: string, code: (keyof typeof SHARED | keyof Own) & string, rule: string): Failure => {
    const message = messages[code];
    if (message === undefined) throw new Error(`no words for ${code}`);
    return { field, code, rule, message, legalSteps: [] };
  };
}

/** A failure in the words that all subgraphs have. */
export const failure = failing({});

/** Thrown by what a write is decided with: nothing of it is kept, and the payload tells why. */
export class Refused extends Error {
  readonly failures: readonly Failure[];
  constructor(failures: readonly Failure[]) {
    super(failures.map(({ field, rule }) => `${field} ${rule}`).join('; '));
    this.failures = failures;
  }
}

/** Refuses a write from wherever it is decided; does nothing without a failure. */
export function refuse(...failures: readonly (Failure | undefined)[]): void {
  const found = failures.filter((each) => each !== undefined);
  if (found.length > 0) throw new Refused(found);
}
