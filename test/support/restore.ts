import type { Connection } from 'mongoose';
import { cases } from '../../seed/immigration/cases.ts';

/** What a test writes of single participants, but for erasure: of the participants themselves those with a case. */
const followed = { _id: { $in: cases.map(({ _id }) => _id) } };
const WRITTEN = [
  ...['cases', 'pseudonyms', 'consents', 'referrals', 'rectificationrequests'],
  ...['disclosures', 'registerheads', 'sharingagreements', 'processingactivities', 'changes'],
];

const whole = (name: string) => ({ name, filter: {} });

/** Notes what some collections hold, or what is there of single participants; the function that is returned puts it back. */
export async function restorer(
  db: Connection,
  collections?: readonly string[],
): Promise<() => Promise<void>> {
  const parts = collections?.map(whole) ?? [
    { name: 'participants', filter: followed },
    ...WRITTEN.map(whole),
  ];
  const collection = (name: string) => db.collection<{ _id: string }>(name);
  const noted = await Promise.all(
    parts.map(async (part) => ({
      ...part,
      documents: await collection(part.name).find(part.filter).toArray(),
    })),
  );
  return async () => {
    for (const { name, filter, documents } of noted) {
      await collection(name).deleteMany(filter);
      if (documents.length > 0) await collection(name).insertMany(documents);
    }
  };
}
