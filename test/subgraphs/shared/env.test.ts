import { parseEnv } from '../../../subgraphs/shared/env.ts';

test('each subgraph has a folder of its own until an address is given for it or for all', () => {
  const alone = parseEnv({});
  expect(alone.storage('county')).toEqual({ folder: '.data/county' });
  expect(alone.port('immigration')).toBe(4004);
  const mixed = parseEnv({
    MONGODB_URI: 'mongodb://all',
    COUNTY_MONGODB_URI: 'mongodb://own',
    COUNTY_PORT: '5001',
  });
  expect(mixed.storage('county')).toEqual({ uri: 'mongodb://own' });
  expect(mixed.storage('crossborder')).toEqual({ uri: 'mongodb://all' });
  expect(mixed.port('county')).toBe(5001);
});

test.each([
  ['COUNTY_PORT', 'many'],
  ['COUNTY_PORT', '70000'],
  ['MONGODB_URI', 'http://somewhere'],
  ['IMMIGRATION_MONGODB_URI', 'localhost'],
  ['LOG_LEVEL', 'loud'],
])('%s that cannot be read stops the process and is named', (variable, value) => {
  expect(() => parseEnv({ [variable]: value })).toThrow(variable);
});
