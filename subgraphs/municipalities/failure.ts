import { failing } from '../shared/failures.ts';

/** Why a write of the municipalities' is refused: the input, a code, and what it must be; never the value. */
export const failure = failing({
  EITHER_OR: {
    nb: 'Enten det ene eller det andre må fylles ut, og ikke begge.',
    sv: 'Antingen det ena eller det andra måste fyllas i, och inte båda.',
    en: 'Either the one or the other must be given, and not both.',
  },
  PERCENT: {
    nb: 'Må være en prosent over 0 og høyst 100.',
    sv: 'Måste vara en procent över 0 och högst 100.',
    en: 'Must be per cent, above 0 and at most 100.',
  },
  TOOL_AND_MODE: {
    nb: 'En digital gruppe møtes med et verktøy, en fysisk gruppe uten.',
    sv: 'En digital grupp möts med ett verktyg, en fysisk grupp utan.',
    en: 'A digital group meets by a tool, one in a room without.',
  },
  NOT_TRAINED: {
    nb: 'Må være blant gruppens veiledere.',
    sv: 'Måste vara bland gruppens rådgivare.',
    en: 'Must be among the group’s advisers.',
  },
  POST_ENDS: {
    nb: 'Stillingen til den som leder gruppen, slutter før gruppen.',
    sv: 'Tjänsten för den som leder gruppen upphör före gruppen.',
    en: 'The moderator’s post ends before the group does.',
  },
  MODERATES: {
    nb: 'Leder en gruppe som varer lenger.',
    sv: 'Leder en grupp som varar längre.',
    en: 'Moderates a group that goes on longer.',
  },
  GROUP_FULL: {
    nb: 'Gruppen har ikke plass til så mange.',
    sv: 'Gruppen har inte plats för så många.',
    en: 'The group has no room for so many.',
  },
  ADVISER_AS_MEMBER: {
    nb: 'Veiledere og profesjonelle mentorer kan ikke være medlemmer.',
    sv: 'Rådgivare och professionella mentorer får inte vara medlemmar.',
    en: 'Advisers and professional mentors cannot be members.',
  },
  OUTSIDE_THE_PERIOD: {
    nb: 'Ligger utenfor perioden.',
    sv: 'Ligger utanför perioden.',
    en: 'Lies outside the period.',
  },
  NOT_REPORTED: {
    nb: 'Ikke alt er meldt inn.',
    sv: 'Allt är inte inrapporterat.',
    en: 'Not everything is handed in.',
  },
  CODE_NOT_VALID: {
    nb: 'Kommunenummeret gjelder ikke da. Kommunen er slått sammen, delt eller har fått nytt nummer.',
    sv: 'Kommunkoden gäller inte då. Kommunen har slagits ihop, delats eller fått en ny kod.',
    en: 'The municipality’s code does not hold then: it was merged, split or renumbered.',
  },
  NOT_CLOSED: {
    nb: 'Året er ikke avsluttet.',
    sv: 'Året är inte avslutat.',
    en: 'The year has not ended.',
  },
});
