import { FLOOR, PLAIN } from './contenders.ts';
import type { Figures } from './round.ts';

/** One line of the table and of the file. */
export type Line = { query: string; connections: number; gateway: string } & Figures;

/** A line, and by what share the requests per second of its rounds differ. */
export interface Cell extends Line {
  spread: number;
}

/** Rounds that differ by more are no measurement. */
export const NOISY = 0.2;

/** The middle one of some values. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (upper + lower) / 2;
};

const medianOrNull = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : median(values.map(Number));

/** The medians of one cell's rounds. */
export function cellOf(
  query: string,
  connections: number,
  gateway: string,
  rounds: readonly Figures[],
): Cell {
  const rps = rounds.map((each) => each.rps);
  return {
    query,
    connections,
    gateway,
    rps: median(rps),
    p50: median(rounds.map((each) => each.p50)),
    p95: median(rounds.map((each) => each.p95)),
    p99: median(rounds.map((each) => each.p99)),
    cpuMsPerRequest: medianOrNull(rounds.map((each) => each.cpuMsPerRequest)),
    peakRssMb: medianOrNull(rounds.map((each) => each.peakRssMb)),
    spread: (Math.max(...rps) - Math.min(...rps)) / median(rps),
  };
}

/** What goes to the file. */
export function lineOf(cell: Cell): Line {
  const { query, connections, gateway, rps, p50, p95, p99, cpuMsPerRequest, peakRssMb } = cell;
  return { query, connections, gateway, rps, p50, p95, p99, cpuMsPerRequest, peakRssMb };
}

const COLUMNS = [
  ['query', 27],
  ['conn', 4],
  ['gateway', 16],
  ['rps', 9],
  ['×plain', 7],
  ['p50 ms', 8],
  ['×plain', 7],
  ['p95', 8],
  ['p99', 8],
  ['CPU ms', 8],
  ['×floor', 7],
  ['core', 5],
  ['peak MB', 7],
  ['spread', 7],
] as const;

const row = (cells: readonly string[]): string =>
  COLUMNS.map(([, width], index) => {
    const cell = cells[index] ?? '';
    return index === 0 || index === 2 ? cell.padEnd(width) : cell.padStart(width);
  }).join(' ');

export const heading = (): string => row(COLUMNS.map(([title]) => title));

export const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;

/** The lines of one question at one number of connections, compared with each other. */
export function rows(cells: readonly Cell[]): string[] {
  const plain = cells.find(({ gateway }) => gateway === PLAIN);
  const floor = cells.find(({ gateway }) => gateway === FLOOR);
  const ratio = (own: number | null, other: number | null | undefined) =>
    own !== null && other ? (own / other).toFixed(2) : '–';
  return cells.map((cell) => {
    const { cpuMsPerRequest: cpu } = cell;
    return row([
      cell.query,
      String(cell.connections),
      cell.gateway,
      `${isNoisy(cell) ? '~' : ''}${cell.rps.toFixed(1)}`,
      ratio(cell.rps, plain?.rps),
      cell.p50.toFixed(2),
      ratio(cell.p50, plain?.p50),
      cell.p95.toFixed(2),
      cell.p99.toFixed(2),
      cpu?.toFixed(3) ?? '–',
      ratio(cpu, floor?.cpuMsPerRequest),
      cpu === null ? '–' : percent((cpu * cell.rps) / 1000),
      cell.peakRssMb?.toFixed(0) ?? '–',
      percent(cell.spread),
    ]);
  });
}

/** Whether a line's rounds differ by too much. */
export const isNoisy = ({ spread }: Cell): boolean => spread > NOISY;
