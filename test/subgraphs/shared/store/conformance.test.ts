import { COMMANDS } from '../../../../subgraphs/shared/store/dispatch.ts';
import { PIPELINE_OPERATORS } from '../../../../subgraphs/shared/store/pipeline.ts';
import { FILTER_OPERATORS } from '../../../../subgraphs/shared/store/filter.ts';
import { UPDATE_OPERATORS } from '../../../../subgraphs/shared/store/changes.ts';
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

const OPERATORS = new Set([...FILTER_OPERATORS, ...UPDATE_OPERATORS, ...PIPELINE_OPERATORS]);

test('every command and operator of the store was asked for and answered', () => {
  // Drivers do not report what their handshake and session ends send.
  const unreported = new Set(['hello', 'isMaster', 'ismaster', 'endSessions']);
  expect(COMMANDS.filter((name) => !exercised.has(name) && !unreported.has(name))).toEqual([]);
  expect([...OPERATORS].filter((name) => !exercised.has(name))).toEqual([]);
});

afterAll(() => {
  const counts = `${COMMANDS.length} commands, ${OPERATORS.size} operators, ${refusals.size} refusals`;
  process.stdout.write(`Store conformance against ${TARGETS.join(' and ')}: ${counts}\n`);
});
