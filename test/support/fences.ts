import type { Connection } from 'mongoose';

/** How often a fence was changed; and how many writes of each mutation stand in the log, all of which should have. */
export async function fenced(db: Connection, fence: string, mutations: readonly string[]) {
  const logged: Record<string, number> = {};
  for (const mutation of mutations)
    logged[mutation] = await db.collection('changes').countDocuments({ mutation });
  const found = await db.collection<{ _id: string; touched: number }>('fences').findOne({ _id: fence });
  return { touched: found?.touched, logged };
}
