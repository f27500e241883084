import {
  memberFacts,
  municipalityCount,
  officeCoverage,
  populationSum,
  setUpFact,
} from '../../subgraphs/municipalities/facts.ts';
import { assess } from '../../subgraphs/shared/factModel.ts';
import type { FactRecord, StatementRecord } from '../../subgraphs/shared/facts.ts';
import { DOC, ORG } from '../ids.ts';
import { hoppidOffices } from './hoppid.ts';
import { municipalities } from './municipality.ts';
import { regionalPartnerships } from './partnership.ts';
import { HOPPID_PEER, peerGroupModels } from './peer.ts';
import { en, oss } from './source.ts';

const county = ORG.MORE_OG_ROMSDAL_COUNTY;
const hoppid = { owner: county, subject: 'MRFK-HOPPID', partners: [county] };
const peer = { owner: county, subject: HOPPID_PEER, partners: [county] };
const SIGNED = '2021-08-30';
const TODAY = 'Today this service consist of 26 hoppid.no offices, and approx. 50 start-up advisors.';

const stated = (label: string, value: string, place: string, quote: string): StatementRecord => ({
  label,
  value,
  provenance: oss(place, quote),
});

const coverage = [
  officeCoverage({ ...hoppid, county: 'NO:15', day: SIGNED }, municipalities, hoppidOffices),
  officeCoverage({ ...hoppid, county: 'NO:15', day: '2024-01-01' }, municipalities, hoppidOffices),
  municipalityCount(
    {
      ...hoppid,
      county: 'NO:15',
      day: SIGNED,
      name: 'offices-stated',
      stated: stated('hoppid.no offices “in all municipalities”', '26', 'Part I, About hoppid.no', TODAY),
    },
    municipalities,
  ),
  municipalityCount(
    {
      ...hoppid,
      county: 'NO:15',
      day: SIGNED,
      name: 'operators-stated',
      stated: stated(
        'municipalities as operators',
        '26',
        'Part III, action 2, section 3 Players involved',
        '26 Municipalities with advisors in hoppid.no – advisory service system – operators on the municipal level',
      ),
    },
    municipalities,
  ),
];

const partnership = regionalPartnerships.flatMap((each) =>
  memberFacts(
    {
      owner: each.owner,
      subject: each._id,
      partners: [each.owner],
      judgement: {
        severity: 'UNVERIFIABLE',
        reason:
          'The article that states the number lists no member; the list is a newspaper’s, of municipalities with start-up support, and may miss one',
      },
    },
    each,
  ),
);

const dalarna = populationSum(
  {
    owner: 'SE:region-dalarna',
    subject: 'SE:20',
    partners: [ORG.REGION_DALARNA],
    day: '2017-06-30',
    total: {
      label: 'Dalarna',
      value: '285571',
      provenance: {
        document: DOC.SCB,
        locator: 'Dalarnas län, 30 June 2017, as given with the table of its municipalities',
        kind: 'OFFICIAL_STATISTIC',
      },
    },
  },
  municipalities.filter((each) => each.county.id === 'SE:20'),
);

/** One service, two descriptions of who takes part in it. */
const membership: FactRecord = {
  ...peer,
  _id: `${HOPPID_PEER}:adviser`,
  version: 1,
  provenance: [oss('Part III, action 2')],
  topic: en('What an adviser is in a peer group'),
  documents: [DOC.OSS],
  unit: 'text',
  claim: {
    rule: 'R7',
    statements: [
      stated(
        'Part III, action 2, section 1:',
        'not allowed to be a part of the group',
        'Part III, action 2, section 1 The background',
        'professional mentors and advisor are not allowed to be a part of the group',
      ),
      stated(
        'Part III, action 2, section 2:',
        'delivers the service',
        'Part III, action 2, section 2 Action description',
        'a peer-peer mentoring for entrepreneur support service delivered by the advisor in the first line system',
      ),
    ],
  },
  judgement: { severity: 'INFO', reason: 'The adviser leads the group as its moderator and is no member' },
};

const TEST =
  'Two mentoring courses for start-ups, led by 6 advisors. One physical course and one digital course on the basis on digital tool for start-ups.';
const pilot = (label: string, value?: string): StatementRecord => ({
  label,
  ...(value !== undefined && { value }),
  provenance: oss('Part III, action 2, Stage 1', TEST),
});

const courses: FactRecord = {
  ...peer,
  _id: `${HOPPID_PEER}:courses`,
  version: 1,
  provenance: [oss('Part III, action 2, Stage 1', TEST)],
  topic: en('Mentoring courses of the pilot, stated and listed'),
  documents: [DOC.OSS],
  unit: 'courses',
  claim: {
    rule: 'R3',
    count: pilot('mentoring courses', '2'),
    listed: [pilot('one physical course'), pilot('one digital course')],
  },
};

const model = peerGroupModels.flatMap((each) => setUpFact(peer, each));

export const facts = [...coverage, ...partnership, dalarna, ...model, membership, courses].map(assess);
