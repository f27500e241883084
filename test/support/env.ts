import { z } from 'zod';

/** A real MongoDB that the store's conformance suite shall also run against; none by default. */
export const { MONGODB_URI: realMongodb } = z
  .object({ MONGODB_URI: z.string().optional() })
  .parse(process.env);
