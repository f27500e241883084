import { rows } from '../../../seed/immigration.ts';
import type { SeedRows } from '../../../seed/load.ts';
import { names, only } from './names.ts';

/** As many cohorts in one half-year, each with a course and a town of its own, and as many releases of it. */
export function immigration(size: number): SeedRows {
  const { name, municipality, year, release, count } = names(size);
  const period = { start: `${year}-01-01`, end: `${year}-06-30` };
  const published = only(rows.statisticalReleases);
  const { entered } = published;
  const settled = { municipality: municipality(0), year };
  return {
    statisticalReleases: count((index) => ({
      ...published,
      _id: release(index),
      period,
      municipalities: [{ municipality: municipality(0), entered }],
    })),
    cohorts: count((index) => ({
      ...only(rows.cohorts.filter(({ course }) => course !== undefined)),
      _id: `${name}-${index}`,
      municipality: municipality(index),
      summary: `${municipality(index)}:${year}`,
      course: `${name}-${index}`,
      period,
      release: release(0),
    })),
    courseCounts: count((index) => ({ ...only(rows.courseCounts), _id: `${name}-${index}` })),
    workPackageCounts: count((index) => ({ ...only(rows.workPackageCounts), _id: `${name}:${index + 1}` })),
    settlementDecisions: [
      { ...only(rows.settlementDecisions), ...settled, _id: `${municipality(0)}:${year}` },
    ],
    facts: count((index) => ({ ...only(rows.facts), _id: `${name}:${index}`, subject: name })),
  };
}
