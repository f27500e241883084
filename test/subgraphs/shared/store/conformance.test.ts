import { COMMANDS } from '../../../../subgraphs/shared/store/dispatch.ts';
import { PIPELINE_OPERATORS } from '../../../../subgraphs/shared/store/pipeline.ts';
import { FILTER_OPERATORS } from '../../../../subgraphs/shared/store/query.ts';
import { UPDATE_OPERATORS } from '../../../../subgraphs/shared/store/update.ts';
import { commands } from './conformance/commands.ts';
import { filters } from './conformance/filters.ts';
import { pipelines } from './conformance/pipelines.ts';
import { refusing } from './conformance/refusals.ts';
import { transactions } from './conformance/transactions.ts';
import { updates } from './conformance/updates.ts';
import { exercised, refusals, TARGETS } from './support.ts';

describe.each(TARGETS)('%s', (name) => {
  filters(name);
  updates(name);
  pipelines(name);
  commands(name);
  transactions(name);
  refusing(name);
});

const { stages, accumulators, expressions } = PIPELINE_OPERATORS;
const OPERATORS = new Set([
  ...FILTER_OPERATORS,
  ...UPDATE_OPERATORS,
  ...stages,
  ...accumulators,
  ...expressions,
]);

test('every command and operator of the store was asked for and answered', () => {
  // Drivers do not report what their handshake and session ends send.
  const unreported = new Set([
    'hello',
    'isMaster',
    'ismaster',
    'findandmodify',
    'endSessions',
    'buildInfo',
    'buildinfo',
  ]);
  expect(COMMANDS.filter((name) => !exercised.has(name) && !unreported.has(name))).toEqual([]);
  expect([...OPERATORS].filter((name) => !exercised.has(name))).toEqual([]);
});

afterAll(() => {
  const counts = `${COMMANDS.length} commands, ${OPERATORS.size} operators, ${refusals.size} refusals`;
  process.stdout.write(`Store conformance against ${TARGETS.join(' and ')}: ${counts}\n`);
});
