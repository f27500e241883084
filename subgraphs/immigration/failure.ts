import { failing } from '../shared/failures.ts';

/** An input that breaks a rule, told as data: the input, a code, and what it must be; never the value. */
export const failure = failing({
  NOT_ALLOWED: { nb: 'Er ikke tillatt her.', sv: 'Är inte tillåtet här.', en: 'Is not allowed here.' },
  OWN_ORGANISATION: {
    nb: 'Må være en annen organisasjon enn tjenesten selv.',
    sv: 'Måste vara en annan organisation än tjänsten själv.',
    en: 'Must be another organisation than the service itself.',
  },
  PUBLIC_BODIES_ONLY: {
    nb: 'Hjemmelen gjelder bare for offentlige organer.',
    sv: 'Lagrummet gäller bara för offentliga organ.',
    en: 'The law is for public bodies alone.',
  },
  CONSENT_IS_NO_BASIS: {
    nb: 'Samtykke er ikke rettslig grunnlag for denne behandlingen.',
    sv: 'Samtycke är inte rättslig grund för den här behandlingen.',
    en: 'Consent is no legal basis of this processing.',
  },
  BUNDLED: {
    nb: 'Hvert formål krever sitt eget samtykke.',
    sv: 'Varje ändamål kräver ett eget samtycke.',
    en: 'Each purpose takes a consent of its own.',
  },
  TOO_LATE: {
    nb: 'Ligger for langt fram i tid.',
    sv: 'Ligger för långt fram i tiden.',
    en: 'Is too far ahead.',
  },
  NOT_SHARED: {
    nb: 'Tjenesten deler ingenting her.',
    sv: 'Tjänsten delar ingenting här.',
    en: 'The service shares nothing here.',
  },
  ASK_THE_SERVICE: {
    nb: 'Ta kontakt med tjenesten direkte for å få dette rettet.',
    sv: 'Kontakta tjänsten direkt för att få detta rättat.',
    en: 'Ask the service itself to put this right.',
  },
  REFERRED: {
    nb: 'Deltakeren er allerede henvist dit.',
    sv: 'Deltagaren är redan hänvisad dit.',
    en: 'The participant is referred there already.',
  },
  SAME: {
    nb: 'Må være en annen veileder.',
    sv: 'Måste vara en annan rådgivare.',
    en: 'Must be another adviser.',
  },
  MENTOR_NEEDED: {
    nb: 'Steget skrives sammen med mentoren.',
    sv: 'Steget skrivs tillsammans med mentorn.',
    en: 'The step is written together with the mentor.',
  },
  OTHER_PROGRAMME: {
    nb: 'Steget hører til et annet program.',
    sv: 'Steget hör till ett annat program.',
    en: 'The step belongs to another programme.',
  },
  NOT_PLANNED: {
    nb: 'Halvåret er ikke planlagt for offentliggjøring.',
    sv: 'Halvåret är inte planerat för publicering.',
    en: 'The half-year was not planned to be released.',
  },
  NOT_CLOSED: {
    nb: 'Halvåret er ikke avsluttet.',
    sv: 'Halvåret är inte avslutat.',
    en: 'The half-year has not closed.',
  },
  ONE_RELEASE_A_DAY: {
    nb: 'Det er alt offentliggjort én utgivelse i dag.',
    sv: 'En utgåva har redan publicerats i dag.',
    en: 'One release has been published today already.',
  },
  HALF_YEAR_RELEASED: {
    nb: 'Halvåret er allerede offentliggjort.',
    sv: 'Halvåret är redan publicerat.',
    en: 'The half-year has been released already.',
  },
  COHORT_RELEASED: {
    nb: 'Et kull er allerede offentliggjort.',
    sv: 'En kull är redan publicerad.',
    en: 'A cohort has been released already.',
  },
  COURSE_RELEASED: {
    nb: 'Et kurs er allerede offentliggjort.',
    sv: 'En kurs är redan publicerad.',
    en: 'A course has been released already.',
  },
  WORK_PACKAGE_RELEASED: {
    nb: 'En arbeidspakke er allerede offentliggjort.',
    sv: 'Ett arbetspaket är redan publicerat.',
    en: 'A work package has been released already.',
  },
  THRESHOLD_LOWERED: {
    nb: 'Terskelen er lavere enn i en tidligere utgivelse.',
    sv: 'Tröskeln är lägre än i en tidigare utgåva.',
    en: 'The threshold is lower than that of an earlier release.',
  },
  OUTSIDE_THE_PLAN: {
    nb: 'Noe er registrert utenfor planen for utgivelsen.',
    sv: 'Något är registrerat utanför planen för utgåvan.',
    en: 'Something is on record outside the plan of the release.',
  },
});
