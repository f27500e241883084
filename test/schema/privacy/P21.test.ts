import { parse } from 'graphql';
import { pino } from 'pino';
import { processingActivities } from '../../../seed/immigration/activities.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { openDatabase } from '../../../subgraphs/shared/database.ts';
import { type ProcessingActivityFacts, processingFaults } from '../../../subgraphs/shared/processing.ts';
import { createVerifier } from '../../../subgraphs/shared/signature.ts';
import { startSeededStore } from '../../support/seeded.ts';
import { trust } from '../../support/trust.ts';

const log = pino({ level: 'silent' });

/** GDPR article 30 (1), a to g, and where each item stands in an activity. */
const ITEMS = {
  a: ['controller', 'dataProtectionOfficer'],
  b: ['purposes'],
  c: ['subjectCategories', 'dataCategories'],
  d: ['recipientCategories'],
  e: ['transfers'],
  f: ['erasureLimits'],
  g: ['securityMeasures'],
};

test('P21 a subgraph that serves a field about persons without an active processing activity with all seven items does not start', async () => {
  const store = await startSeededStore();
  const { db, stop } = await openDatabase('immigration', { uri: store.uri });
  const { gatewayKeys } = await trust();
  const activities = db.collection<ProcessingActivityFacts>('processingactivities');
  const start = async () => {
    const running = await immigration.start(db, {
      host: '127.0.0.1',
      port: 0,
      verify: createVerifier('immigration', gatewayKeys),
      log,
    });
    await running.stop();
  };
  const refused = async (change: object): Promise<string> => {
    await activities.updateOne({ _id: 'MOLDE-PARTICIPANTS' }, change);
    const reason = await start().then(
      () => 'it started',
      (error: unknown) => String(error),
    );
    for (const { _id, ...activity } of processingActivities)
      await activities.replaceOne({ _id }, activity, { upsert: true });
    return reason;
  };
  try {
    await start();
    for (const [letter, fields] of Object.entries(ITEMS)) {
      for (const field of fields) {
        const of = `MOLDE-PARTICIPANTS lacks ${field}`;
        const gone = await refused({ $unset: { [field]: '' } });
        for (const dataset of ['participant-progress', 'consents', 'cases'])
          expect(gone).toContain(`data set ${dataset}: ${of}`);
        expect(gone).toContain(`(art. 30 (1) ${letter})`);
        // An empty list of transfers says that there are none.
        const empty = letter === 'a' ? '' : [];
        if (field !== 'transfers') expect(await refused({ $set: { [field]: empty } })).toContain(of);
      }
    }
    expect(await refused({ $set: { erasureLimits: [{ dataset: 'cases', months: 60 }] } })).toContain(
      'data set participant-progress: MOLDE-PARTICIPANTS lacks erasureLimits',
    );
    const nobody = (dataset: string) => `data set ${dataset}: there is no active processing activity`;
    expect(await refused({ $set: { active: false } })).toContain(nobody('participant-progress'));
    expect(await refused({ $set: { datasets: ['cases', 'consents'] } })).toContain(
      nobody('participant-progress'),
    );
    await activities.deleteOne({ _id: 'MOLDE-DISCLOSURES' });
    expect(await refused({ $set: { active: true } })).toContain(nobody('disclosures'));
    await start();
  } finally {
    await stop();
    await store.stop();
  }
  const contract = parse(`
    type Query { one: Person @tag(name: "personal") @tag(name: "dataset/cases") two: Int @tag(name: "public") }
    type Person @tag(name: "personal") { height: Int weight: Int @tag(name: "dataset/health") office: Int @tag(name: "public") }
  `);
  expect(processingFaults(contract, processingActivities)).toEqual([
    'Person.height is personal, and its tags name no data set',
    'data set health: there is no active processing activity',
  ]);
  expect(processingFaults(contract, [])).toContain('data set cases: there is no active processing activity');
}, 240_000);
