import type { ProgrammeRecord, StatedFigureRecord } from '../../subgraphs/county/records.ts';
import { DOC, ORG } from '../ids.ts';
import { assumed, en, MORE_OG_ROMSDAL, oss, years } from './source.ts';

const SERVICE = 'Part I, About hoppid.no';
const TODAY = 'Today this service consist of 26 hoppid.no offices, and approx. 50 start-up advisors.';
const FOUNDED = 'The first line service for start-ups were established in 2006';

const figure = (
  label: string,
  value: number,
  place: string,
  quote: string,
  approximate = false,
): StatedFigureRecord => ({
  label: en(label),
  value,
  approximate,
  provenance: oss(place, quote),
});

/** hoppid.no, the first line service for entrepreneurs in Møre og Romsdal. */
export const hoppid: ProgrammeRecord = {
  _id: 'MRFK-HOPPID',
  owner: ORG.MORE_OG_ROMSDAL_COUNTY,
  version: 1,
  provenance: [
    oss(SERVICE, FOUNDED),
    assumed(DOC.OSS, `${SERVICE}: only the year 2006 is stated; its first day stands for it`),
  ],
  title: en('hoppid.no – First line service system for entrepreneurs in Møre and Romsdal'),
  programmeOwner: MORE_OG_ROMSDAL,
  operator: MORE_OG_ROMSDAL,
  period: { start: '2006-01-01' },
  policyInstruments: [
    {
      title: en(
        'County Strategy Møre and Romsdal 2017 – 2020; Action Plan for Competence and Value creation',
      ),
      period: years(2017, 2020),
      priorityAxis: 'Priority axis 2 An international competitive business environment for SMEs, Measure 2.1',
      measures: [
        'a) To operate the first line service system hoppid.no in the municipalities, distribute low-risk funding for entrepreneurs, certify advisors and implement a program for increased competence.',
        'b) To develop a digital tool for start-ups to increase entrepreneurial skills.',
      ],
      provenance: oss('Part II, Name of the policy instrument addressed'),
    },
    {
      title: en('The Møre and Romsdal County regional masterplan "Sustainable county 2021-2024"'),
      period: years(2021, 2024),
      measures: [],
      provenance: oss('Part II, Policy context'),
    },
  ],
  policyGoals: ['MR-1', 'MR-3', 'MR-4', 'MR-1.2', 'MR-3.4', 'MR-4.2'],
  budget: [],
  financing: [],
  roles: [],
  milestones: [],
  mandate: [],
  approvals: [
    {
      date: '2021-08-30',
      body: 'Director Department Business Development',
      text: en(
        'I declare that the content of this Action Plan is validated and approved by legal representative.',
      ),
      points: [],
      provenance: oss('Endorsement', 'Molde – 30/8 - 2021'),
    },
  ],
  statedFigures: [
    figure('hoppid.no offices', 26, SERVICE, TODAY),
    figure('start-up advisors', 50, SERVICE, TODAY, true),
    figure(
      'Municipalities with advisors in hoppid.no',
      26,
      'Action 2, 3. Players involved',
      '26 Municipalities with advisors in hoppid.no',
    ),
    figure('Year in which the service was established', 2006, SERVICE, FOUNDED),
  ],
};
