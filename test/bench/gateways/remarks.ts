import { CORES } from './child.ts';
import { FLOOR, PLAIN } from './contenders.ts';
import { isNoisy, median, NOISY, percent, type Cell } from './report.ts';

/** What a reader must know before the table. */
export const preface = (pinned: boolean): string[] => [
  pinned
    ? `Core ${CORES.gateway} is the measured gateway's; the load and the partners' stand-ins share core ${CORES.others}.`
    : 'The gateways have no core of their own: taskset is missing, or a second core.',
  'CPU is of all threads; core is how much of one it used: where that is far below 100% at many connections, the',
  'load and the stand-ins, or others on the machine, were the limit. Memory is the process at its peak in the',
  'rounds, with what earlier questions left. Every figure is the median of the rounds.',
  '',
];

/** Processes that want to run before the bench has begun: more, and its figures are not the gateways' own. */
const BUSY = 0.5;

/** What a reader must know about the whole table; `busy` is the machine's load average before it. */
export function remarks(cells: readonly Cell[], busy: number): string[] {
  const noisy = cells.filter(isNoisy);
  return [
    ...(busy > BUSY ? [`The machine was busy before the bench began: load average ${busy.toFixed(1)}.`] : []),
    noisy.length
      ? `~ too noisy: in ${noisy.length} of ${cells.length} lines the rounds differ by more than ${percent(NOISY)}; repeat on a quiet machine.`
      : `The rounds of every line differ by at most ${percent(NOISY)}.`,
    ...[...new Set(cells.map(({ gateway }) => gateway))]
      .filter((name) => name !== PLAIN && name !== FLOOR)
      .map((name) => extremes(name, cells)),
  ];
}

function extremes(name: string, cells: readonly Cell[]): string {
  const compared = cells.flatMap((cell) => {
    const plain = cells.find(
      (each) => each.gateway === PLAIN && each.query === cell.query && each.connections === cell.connections,
    );
    const where = `${cell.query} at ${cell.connections}`;
    return cell.gateway === name && plain
      ? [{ where, rps: cell.rps / plain.rps, p50: cell.p50 / plain.p50 }]
      : [];
  });
  const [least] = [...compared].sort((a, b) => a.rps - b.rps);
  const [slowest] = [...compared].sort((a, b) => b.p50 - a.p50);
  if (!least || !slowest) return `${name}: nothing to compare with`;
  const median50 = median(compared.map(({ rps }) => rps));
  return `${name} beside ${PLAIN}: requests per second ${median50.toFixed(2)} times in the median, at least ${least.rps.toFixed(2)} (${least.where}); p50 at most ${slowest.p50.toFixed(2)} times (${slowest.where}).`;
}
