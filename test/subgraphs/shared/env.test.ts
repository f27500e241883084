import { parseEnv } from '../../../subgraphs/shared/env.ts';

test('each subgraph has a folder of its own until an address is given for it or for all', () => {
  const alone = parseEnv({});
  expect(alone.storage('county')).toEqual({ folder: '.data/county' });
  expect(alone.port('immigration')).toBe(4004);
  const replicas = 'mongodb://a:27017,b:27017/shared?replicaSet=rs';
  const mixed = parseEnv({
    MONGODB_URI: replicas,
    COUNTY_MONGODB_URI: 'mongodb://own:27017/fylke',
    IMMIGRATION_MONGODB_URI: 'mongodb://own:27017/',
    COUNTY_PORT: '5001',
    CROSSBORDER_PORT: '',
  });
  expect(mixed.storage('county')).toEqual({ uri: 'mongodb://own:27017/fylke', database: 'fylke' });
  expect(mixed.storage('immigration')).toMatchObject({ database: 'samgraf-immigration' });
  // One address for all is never one database for all.
  expect(mixed.storage('crossborder')).toEqual({ uri: replicas, database: 'samgraf-crossborder' });
  expect([mixed.port('county'), mixed.port('crossborder')]).toEqual([5001, 4003]);
});

test.each([
  ['COUNTY_PORT', 'many'],
  ['COUNTY_PORT', '70000'],
  ['MONGODB_URI', 'http://somewhere'],
  ['IMMIGRATION_MONGODB_URI', 'localhost'],
  ['IMMIGRATION_MONGODB_URI_FILE', 'no/such/file'],
  ['LOG_LEVEL', 'loud'],
])('%s that cannot be read stops the process and is named', (variable, value) => {
  expect(() => parseEnv({ [variable]: value })).toThrow(variable);
});

test('an address is in the environment or in a file, never in both, and what it is not is told without it', () => {
  const both = { COUNTY_MONGODB_URI: 'mongodb://own:27017', COUNTY_MONGODB_URI_FILE: 'package.json' };
  expect(() => parseEnv(both)).toThrow('COUNTY_MONGODB_URI_FILE must not be set beside COUNTY_MONGODB_URI');
  const wrong = () => parseEnv({ MONGODB_URI_FILE: 'package.json' });
  expect(wrong).toThrow('MONGODB_URI must be a mongodb:// or mongodb+srv:// address');
  expect(wrong).not.toThrow('samgraf');
});
