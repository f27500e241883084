import { dayBefore } from '../../subgraphs/shared/day.ts';
import { deadlines } from '../../subgraphs/shared/deadlines.ts';
import type { ObligationRecord } from '../../subgraphs/county/records.ts';
import { DOC } from '../ids.ts';
import { type Duty, joined, lead, obligation } from './obligation.ts';
import { bedrifteneIFokus } from './oppland.ts';
import { INNOVATION_NORWAY, OPPLAND } from './roles.ts';
import { assumed, nb, oppland } from './source.ts';

const years = { start: '2014-01-01', end: '2016-12-31' };
const NO_DAY = assumed(DOC.OPPLAND, 'No day is stated: the last day of the quarter stands for it');

const quarterly: Duty = {
  kind: 'QUARTERLY_REPORT',
  title: nb('Kvartalsvis rapportering til fylkestinget/fylkesutvalget og regionrådene'),
  obligedParties: [lead(INNOVATION_NORWAY)],
  provenance: [oppland('Rapportering', 'Kvartalsvis rapportering til fylkestinget/fylkesutvalget'), NO_DAY],
};
const dialogue: Duty = {
  kind: 'MEETING',
  key: 'DIALOGUE',
  title: nb('Dialogmøte mellom programansvarlig og fylkesrådmann'),
  obligedParties: [lead(INNOVATION_NORWAY), joined({ ...OPPLAND, nameInDocument: 'fylkesrådmann' })],
  provenance: [
    oppland('Rapportering', 'Det avholdes kvartalsvise dialogmøter mellom programansvarlig og fylkesrådmann'),
    NO_DAY,
  ],
};
const finalReport: Duty = {
  kind: 'FINAL_REPORT',
  title: nb('Sluttrapport med evalueringsrapport'),
  obligedParties: [lead(INNOVATION_NORWAY), joined(OPPLAND)],
  provenance: [
    oppland(
      'Rapportering; before 1 May, so the last day is 30 April',
      'Sluttrapport med evalueringsrapport ferdigstilles og behandles i fylkestinget før 1. mai i 2017.',
    ),
    assumed(
      DOC.OPPLAND,
      'Who delivers it is not stated: the programme responsible, with the county that decides on it',
    ),
  ],
};

/** What the time plan wants delivered before a day by somebody named. */
const deliveries = bedrifteneIFokus.milestones.flatMap(
  ({ title, relation, day, responsible, doneOn, doneSource, provenance }, index) => {
    const [first, ...others] = responsible;
    if (relation !== 'BEFORE' || day === undefined || first === undefined || day > years.end) return [];
    const dueAt = dayBefore(day);
    return obligation(
      bedrifteneIFokus,
      {
        kind: 'DELIVERY',
        title,
        obligedParties: [lead(first), ...others.map(joined)],
        provenance: [provenance],
      },
      { of: String(index + 1), opensAt: dueAt, dueAt },
      doneOn === undefined || doneSource === undefined
        ? {}
        : { isFollowed: true, fulfilledAt: doneOn, source: doneSource },
    );
  },
);

/** What the programme in Oppland wants done, by day. */
export const ofOppland: ObligationRecord[] = [
  ...deadlines({ every: 'QUARTER' }, years).flatMap((due) => [
    obligation(bedrifteneIFokus, quarterly, due),
    obligation(bedrifteneIFokus, dialogue, due),
  ]),
  obligation(bedrifteneIFokus, finalReport, { of: '2017', opensAt: '2017-04-30', dueAt: '2017-04-30' }),
  ...deliveries,
];
