/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  // jose, and rdf-validate-shacl with what it is made of, come as ES modules only, which jest does not load as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|rdf-validate-shacl|rdf-validate-datatype|clownface|@rdfjs|@vocabulary|@tpluscode|@zazuko)/)',
  ],
  // Sources name their imports as TypeScript files; jest needs no path mapping for that.
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  testTimeout: 180_000,
  maxWorkers: 2,
};
