import type { GoodPracticeRecord, StudyVisitRecord } from '../../subgraphs/county/records.ts';
import type { NamedPartnerRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { en, MORE_OG_ROMSDAL, oss } from './source.ts';

const common = { owner: ORG.MORE_OG_ROMSDAL_COUNTY, version: 1 };
const PAGES = 'https://www.interregeurope.eu/policylearning/good-practices/item';

/** Practices of partners abroad, with the actions that they inspired. */
export const goodPractices: GoodPracticeRecord[] = [
  {
    ...common,
    _id: '3460',
    title: en('Peer-peer mentoring program in entrepreneurial groups business mentorship'),
    country: 'SI',
    aliases: ['Ceed Slovenia', 'Seed Slovenia', 'Ceed Network', 'Ceed Grow', 'Ceed Pro'],
    provider: { nameInDocument: 'Ceed Slovenia', partner: ORG.CEED },
    url: `${PAGES}/3460/ceed-grow-program/`,
    lesson: en('a peer-peer mentoring model for groups of entrepreneurs'),
    actions: ['OSS-A2'],
    provenance: [oss('Action 2, 1. The background')],
  },
  {
    ...common,
    _id: '3739',
    title: en('Inspiring Enterprise'),
    country: 'GB',
    aliases: ['Inspiring Enterprise program'],
    provider: { nameInDocument: 'WSX enterprise', partner: ORG.WSX_ENTERPRISE },
    url: `${PAGES}/3739/inspiring-enterprise-programme/`,
    lesson: en(
      'how Hampshire region has succeeded in supporting unemployed women to establish their own company',
    ),
    actions: ['OSS-A1', 'OSS-A1.1'],
    provenance: [oss('Action 1, 1. The background')],
  },
  {
    ...common,
    _id: '4293',
    title: en('Entrepreneurs Mentoring and Tutoring'),
    country: 'ES',
    aliases: ['the tutor system in Spain'],
    url: `${PAGES}/4293/entrepreneurs-mentoring-tutoring/`,
    lesson: en('the different levels and needs of mentoring'),
    actions: ['OSS-A1', 'OSS-A1.2'],
    provenance: [oss('Action 1, 1. The background')],
  },
];

const SUMMARY = 'Part I, Short summary of all study visits implemented';

interface Visit {
  title: string;
  period: StudyVisitRecord['period'];
  host: NamedPartnerRecord;
  places?: string[];
  quote: string;
  goodPractices?: string[];
  actions?: string[];
  statedOrdinals?: StudyVisitRecord['statedOrdinals'];
  kind?: StudyVisitRecord['kind'];
}

const visit = ({ title, period, quote, places = [], ...rest }: Visit): StudyVisitRecord => ({
  ...common,
  _id: `OSS-${period.start.slice(0, 7)}`,
  programme: 'MRFK-HOPPID',
  kind: 'THEMATIC',
  title: en(title),
  period,
  firstDay: period.start,
  places,
  isOnline: places.length === 0,
  goodPractices: [],
  actions: [],
  statedOrdinals: [],
  provenance: [oss(SUMMARY, quote)],
  ...rest,
});

/** All meetings of the Interreg Europe project that the action plan tells of, oldest first. */
export const studyVisits: StudyVisitRecord[] = [
  visit({
    kind: 'KICK_OFF',
    title: 'Kick off meeting',
    period: { start: '2018-06-01', end: '2018-06-30' },
    places: ['Ålesund, Norway'],
    host: MORE_OG_ROMSDAL,
    quote: 'Kick off meeting – Ålesund, Norway, June 2018 - hosted by Møre and Romsdal County Council',
  }),
  visit({
    title: 'Digitalization of start-up services',
    period: { start: '2019-01-17', end: '2019-01-17' },
    places: ['Aldeshot Enterprise center, Hampshire', 'Fareham'],
    host: { nameInDocument: 'UK partner', partner: ORG.WSX_ENTERPRISE },
    quote: 'January 2019, hosted by partners from UK partner in Aldeshot Enterprise center, Hampshire',
    goodPractices: ['3739'],
    actions: ['OSS-A1'],
  }),
  visit({
    title: 'Mentoring and facilitating the contact of start-ups with relevant businesses by region',
    period: { start: '2019-09-17', end: '2019-09-18' },
    places: ['Vratsa Software Society', 'Tech Park-Sofia'],
    host: { nameInDocument: 'ARED-Vratsa', partner: ORG.ARED_VRATSA },
    quote: 'September 17-18, 2019, hosted by ARED-Vratsa',
    goodPractices: ['3460'],
    actions: ['OSS-A2'],
    statedOrdinals: [
      {
        among: 'ALL',
        position: 4,
        provenance: oss('Action 2, 1. The background', 'lessons learnt from the 4th Study Visit'),
      },
      {
        among: 'THEMATIC',
        position: 4,
        provenance: oss(
          'Action 2, 1. The background',
          'After the 4th Interregional thematic workshop “mentoring and collaboration between start-ups and business”',
        ),
      },
    ],
  }),
  visit({
    title: 'Management of ecosystems for initial services for start-ups by sectors',
    period: { start: '2020-05-15', end: '2020-05-15' },
    host: { nameInDocument: 'District Administration of Granada', partner: ORG.GRANADA_DISTRICT },
    quote: 'hosted by the District Administration of Granada, Spain; 15.5. 2020. Moved online',
  }),
  visit({
    title: 'Financial instruments to support initial start-up services',
    period: { start: '2020-11-17', end: '2020-11-18' },
    host: { nameInDocument: 'Regional Development Agency, Kranj', partner: ORG.KRANJ_AGENCY },
    quote: 'hosted by the Regional Development Agency, Kranj, Slovenia, 17-18.11. 2020-on-line',
  }),
  visit({
    title:
      'Business incubation, physical space for new enterprises, an important part of the start-up support system',
    period: { start: '2021-06-08', end: '2021-06-09' },
    host: { nameInDocument: 'Regional Development Agency, Rzeszow', partner: ORG.RZESZOW_AGENCY },
    quote: 'hosted by the Regional Development Agency, Rzeszow, Poland – 8 - 9th of June 2021, online',
  }),
];
