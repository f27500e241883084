import { z } from 'zod';

/** True for the database's error that a unique key is taken. */
export const isDuplicate = (error: unknown): boolean =>
  z.object({ code: z.literal(11000) }).safeParse(error).success;
