import { actionFacts, courseFacts, ordinalFacts } from '../../subgraphs/county/facts/action.ts';
import { agreementFacts, payoutFacts } from '../../subgraphs/county/facts/agreement.ts';
import { statement } from '../../subgraphs/county/facts/fact.ts';
import { programmeFacts } from '../../subgraphs/county/facts/programme.ts';
import { assess } from '../../subgraphs/shared/factModel.ts';
import type { JudgementRecord } from '../../subgraphs/shared/facts.ts';
import { DOC } from '../ids.ts';
import { actions } from './actions.ts';
import { courses } from './courses.ts';
import { hoppid } from './hoppid.ts';
import { bedrifteneIFokus } from './oppland.ts';
import { INHABITANTS, payouts } from './payouts.ts';
import { studyVisits } from './practices.ts';
import { statedByOppland } from './statedOppland.ts';
import { statedByOss } from './statedOss.ts';
import { statedByViken } from './statedViken.ts';
import { vikenAgreement } from './viken.ts';

const info = (reason: string): JudgementRecord => ({ severity: 'INFO', reason });

/** What the people who read the documents say of a difference that a rule finds, by fact. */
const JUDGEMENTS: Record<string, JudgementRecord> = {
  'OFK-BIF:financing': {
    severity: 'UNVERIFIABLE',
    reason: 'The frame is “up to”, and where the rest comes from is not stated.',
  },
  'OFK-BIF:milestone:1:done': info('Signed a day before the planned one.'),
  'OFK-BIF:milestone:4:done': info(
    'The later day stands only in a list of similar documents on the page, outside the mandate.',
  ),
  'OFK-BIF:milestone:9:inside': info('A final report comes after the programme that it reports on.'),
  'VIKEN-ETABL-2022-ALLE:sections:5': info('The numbering skips one; nothing shows that a section is lost.'),
  'VIKEN-ETABL-2022-ALLE:services': info(
    'The eighth of the nine “can be offered”, and stands again among the extra services.',
  ),
};

const inhabitants = statement('inhabitants on 1 January 2021', String(INHABITANTS), {
  document: DOC.SSB,
  locator: 'Viken, 1 January 2021, sum of 51 municipalities',
  kind: 'OFFICIAL_STATISTIC',
});

const found = [
  ...programmeFacts(hoppid),
  ...programmeFacts(bedrifteneIFokus),
  ...agreementFacts(vikenAgreement),
  ...payoutFacts(vikenAgreement, inhabitants, payouts),
  ...actions.flatMap((action) => actionFacts(action, hoppid)),
  ...courses.flatMap((course) => {
    const action = actions.find(({ _id }) => _id === course.action);
    return action ? courseFacts(course, action, hoppid) : [];
  }),
  ...ordinalFacts(studyVisits, hoppid),
  ...statedByOss,
  ...statedByOppland,
  ...statedByViken,
];

/** What adds up and what does not in what the counties keep. */
export const facts = found.map((each) => {
  const judgement = JUDGEMENTS[each._id];
  return assess(judgement === undefined ? each : { ...each, judgement });
});
