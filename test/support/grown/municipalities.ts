import type { SeedRows } from '../../../seed/load.ts';
import { rows } from '../../../seed/municipalities.ts';
import { names, only } from './names.ts';

/** A county of as many municipalities, each with an office, an adviser and a peer group. */
export function municipalities(size: number): SeedRows {
  const { name, county, municipality, count } = names(size);
  const office = only(rows.hoppidOffices);
  return {
    municipalities: count((index) => ({
      ...only(rows.municipalities.filter(({ _id }) => _id === 'NO:3001')),
      _id: municipality(index),
      county: { id: county, name },
      validity: { start: '2020-01-01' },
      predecessors: [],
      successors: [],
    })),
    hoppidOffices: count((index) => ({
      ...office,
      _id: `${name}-${index}`,
      seats: office.seats.map((seat) => ({ ...seat, municipality: municipality(index) })),
    })),
    advisers: count((index) => ({
      ...only(rows.advisers),
      _id: `${name}-${index}`,
      office: `${name}-${index}`,
    })),
    peerGroupModels: [{ ...only(rows.peerGroupModels), _id: name }],
    peerGroups: count((index) => ({
      ...only(rows.peerGroups),
      _id: `${name}-${index}`,
      model: name,
      municipalities: [municipality(index)],
      moderator: `${name}-${index}`,
      advisers: [`${name}-${index}`],
    })),
    enterpriseCounts: count((index) => ({ ...only(rows.enterpriseCounts), _id: `${name}:${index + 1}` })),
    facts: count((index) => ({ ...only(rows.facts), _id: `${name}:${index}`, subject: name })),
  };
}
