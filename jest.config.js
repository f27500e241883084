/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  // jose comes as ES modules only, which jest does not load from where packages are.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  // Sources name their imports as TypeScript files; jest needs no path mapping for that.
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  testTimeout: 180_000,
  maxWorkers: 2,
};
