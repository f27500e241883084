import { pageRequest } from '../../shared/connection.ts';
import type { ProvenanceRecord, StoredRecord } from '../../shared/records.ts';
import { pointedTo } from '../references.ts';
import type { Resolvers } from '../types.generated.ts';

/** The source of a record that has one alone. */
export function soleSource({ _id, provenance: [source] }: StoredRecord): ProvenanceRecord {
  if (source === undefined) throw new Error(`record ${_id} names no source`);
  return source;
}

export const programmeResolvers = {
  InterregProgramme: {
    __resolveReference: ({ cci }, { loaders }) => loaders.programme.load(cci),
    cci: ({ _id }) => _id,
    exchangeRates: ({ _id }, page, { loaders }) =>
      loaders.exchangeRatePage.load(pageRequest(page, { programme: _id })),
  },

  ExchangeRate: {
    __resolveReference: ({ id }, { loaders }) => loaders.exchangeRate.load(id),
    id: ({ _id }) => _id,
    programme: ({ programme }, _, { loaders }) => pointedTo(loaders.programme, programme),
    provenance: soleSource,
  },
} satisfies Resolvers;
