import type { Connection } from 'mongoose';
import { DALARNA, HUSTADVIKA, PROTOMORE } from '../../support/cases.ts';
import type { State } from './told.ts';

const CHANGES: Readonly<Record<Exclude<State, 'as concluded' | 'none'>, object>> = {
  ended: { endedAt: new Date('2026-02-01T08:00:00Z') },
  'past its last day': { period: { start: '2026-01-01', end: '2026-01-31' } },
  'not begun': { period: { start: '2999-01-01' } },
  'other data set': { datasets: ['consents'] },
  'other purpose': { purposes: ['STATISTICS_QUALITY'] },
  'for public bodies': { legalBasis: 'INTEGRERINGSLOVEN_42' },
};

/** Has the agreements of all recipients stand so, from how the seed has them. */
export async function apply(state: State, db: Connection): Promise<void> {
  const agreements = db.collection('sharingagreements');
  const all = { consumer: { $in: [HUSTADVIKA, PROTOMORE, DALARNA] } };
  if (state === 'none') await agreements.deleteMany(all);
  else if (state !== 'as concluded') await agreements.updateMany(all, { $set: CHANGES[state] });
}
