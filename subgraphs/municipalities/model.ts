import { type Connection, Schema } from 'mongoose';
import { type FiledCheck, factSchema } from '../shared/factModel.ts';
import {
  embedded,
  heldOn,
  localisedText,
  period,
  scalarField,
  sexSplit,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../shared/fields.ts';
import { findAll } from '../shared/loader.ts';
import type { StoredRecord } from '../shared/records.ts';
import { createWriter } from '../shared/write.ts';
import { digitalTool, partnershipAgreement } from './model/partnership.ts';
import { peerGroup, peerGroupModel } from './model/peer.ts';
import { office } from './model/office.ts';
import { partnership } from './model/region.ts';
import {
  customerFollowUp,
  startupCohort,
  startupCounts,
  startupReport,
  startupStatistics,
} from './model/startup.ts';
import { outsideValidity } from './validity.ts';
import type {
  AdviserRecord,
  AdviserStatementRecord,
  CustomerFollowUpRecord,
  DigitalToolRecord,
  EnterpriseCountRecord,
  HoppidOfficeRecord,
  MunicipalityChangeRecord,
  MunicipalityRecord,
  PartnershipAgreementRecord,
  PeerGroupModelRecord,
  PeerGroupRecord,
  PopulationFigureRecord,
  RegionalPartnershipRecord,
  StartupCohortRecord,
  StartupCountsRecord,
  StartupReportRecord,
} from './records.ts';

const municipalityId = { ...scalarField('MunicipalityId'), required: true };
const date = { ...scalarField('Date'), required: true };

const change = new Schema<MunicipalityChangeRecord>(
  {
    municipality: municipalityId,
    date,
    share: scalarField('Decimal'),
    basis: { type: String, required: true, enum: ['RENUMBERED', 'MERGED', 'SPLIT'] },
  },
  embedded,
);

const population = new Schema<PopulationFigureRecord>(
  {
    asOf: date,
    value: {
      ...wholeNumber,
      min: 0,
      required: [
        function (this: PopulationFigureRecord) {
          return this.status !== 'MISSING';
        },
        'is required unless the status is MISSING',
      ],
    },
    status: { type: String, required: true, enum: ['OFFICIAL', 'ESTIMATE', 'MISSING'] },
    source: { type: String, required: true },
  },
  embedded,
);

const municipality = new Schema<MunicipalityRecord>(
  {
    ...storedFields,
    _id: municipalityId,
    name: { type: localisedText, required: true },
    country: { type: String, required: true, enum: ['NO', 'SE'] },
    county: {
      type: new Schema(
        { id: { ...scalarField('CountyId'), required: true }, name: { type: String, required: true } },
        embedded,
      ),
      required: true,
    },
    nuts3: scalarField('NutsCode'),
    validity: { type: period, required: true },
    predecessors: { type: [change], default: undefined },
    successors: [change],
    organisation: scalarField('OrganisationId'),
    populations: [population],
    sortName: { type: String, required: true },
    searchKeys: [String],
  },
  storedOptions,
)
  .index({ sortName: 1, _id: 1 })
  .index({ 'county.id': 1, sortName: 1, _id: 1 })
  .index({ 'county.id': 1, 'validity.end': 1, _id: 1 })
  .index({ nuts3: 1, sortName: 1, _id: 1 })
  .index({ country: 1, sortName: 1, _id: 1 })
  .index({ searchKeys: 1 })
  // No figure is cast back or on: a code has inhabitants while it holds. Asked of days that are known to be days.
  .post('validate', function () {
    const faults = this.populations.flatMap(({ asOf }, index) => {
      const rule = outsideValidity(this, asOf, asOf);
      return rule === undefined ? [] : [this.invalidate(`populations.${index}.asOf`, rule)];
    });
    if (faults[0]) throw faults[0];
  });

const adviser = new Schema<AdviserRecord>(
  {
    ...storedFields,
    office: { type: String, required: true },
    workPercentage: scalarField('Decimal'),
    lastDay: scalarField('Date'),
  },
  storedOptions,
).index({ office: 1, _id: 1 });

const adviserStatement = new Schema<AdviserStatementRecord>(
  {
    ...storedFields,
    value: { ...wholeNumber, required: true, min: 0 },
    approximate: { type: Boolean, required: true },
  },
  storedOptions,
);

const enterpriseCount = new Schema<EnterpriseCountRecord>(
  { ...storedFields, split: { type: sexSplit, required: true } },
  storedOptions,
);

/** The municipalities' collections on a database, and the reads that need more than a key. */
export function createModel(db: Connection) {
  const municipalities = db.model<MunicipalityRecord>('Municipality', municipality);
  const hoppidOffices = db.model<HoppidOfficeRecord>('HoppidOffice', office);
  const advisers = db.model<AdviserRecord>('Adviser', adviser);
  const regionalPartnerships = db.model<RegionalPartnershipRecord>('RegionalPartnership', partnership);
  const adviserStatements = db.model<AdviserStatementRecord>('AdviserStatement', adviserStatement);
  const enterpriseCounts = db.model<EnterpriseCountRecord>('EnterpriseCount', enterpriseCount);
  const digitalTools = db.model<DigitalToolRecord>('DigitalTool', digitalTool);
  const peerGroups = db.model<PeerGroupRecord>('PeerGroup', peerGroup);
  const { changes, write } = createWriter(db);
  return {
    write,
    collections: {
      municipalities,
      hoppidOffices,
      advisers,
      regionalPartnerships,
      adviserStatements,
      enterpriseCounts,
      partnershipAgreements: db.model<PartnershipAgreementRecord>(
        'PartnershipAgreement',
        partnershipAgreement,
      ),
      digitalTools,
      peerGroupModels: db.model<PeerGroupModelRecord>('PeerGroupModel', peerGroupModel),
      peerGroups,
      startupCounts: db.model<StartupCountsRecord>('StartupCounts', startupCounts),
      startupCohorts: db.model<StartupCohortRecord>('StartupCohort', startupCohort),
      customerFollowUps: db.model<CustomerFollowUpRecord>('CustomerFollowUp', customerFollowUp),
      startupStatistics: db.model<StoredRecord>('StartupStatistics', startupStatistics),
      startupReports: db.model<StartupReportRecord>('StartupReport', startupReport),
      facts: db.model<FiledCheck>('Fact', factSchema),
      changes,
    },
    /** Municipalities of a county that are valid on a day, by id. */
    municipalitiesOn: (county: string, day: string) =>
      findAll(municipalities, { 'county.id': county, ...heldOn('validity', day) }).sort({ _id: 1 }),
    /** Offices that have or had a seat in one of the municipalities. */
    officesSeatedIn: (ids: readonly string[]) =>
      findAll(hoppidOffices, { 'seats.municipality': { $in: [...ids] } }),
    /** Peer groups that are open to one of the municipalities on a day, in no order: an index in order has all days. */
    peerGroupsOn: (ids: readonly string[], day: string) =>
      findAll(peerGroups, { municipalities: { $in: [...ids] }, ...heldOn('period', day) }),
    /** Digital tools delivered under some partnership agreements, by id. */
    toolsOf: (agreements: readonly string[]) =>
      findAll(digitalTools, { agreement: { $in: [...agreements] } }).sort({ _id: 1 }),
  };
}

export type Model = ReturnType<typeof createModel>;
