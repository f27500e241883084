import type { Command } from './command.ts';

const WIRE_VERSION = 21;

/**
 * Presents the store as a replica set of one, because drivers open transactions on nothing less. Without
 * `topologyVersion` they poll rather than wait for an answer that changes.
 */
export const hello: Command = (_, { body }) => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  setName: 'embedded',
  secondary: false,
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: WIRE_VERSION,
  readOnly: false,
  ...('saslSupportedMechs' in body ? { saslSupportedMechs: [] } : {}),
});

export const buildInfo: Command = () => ({
  version: '7.0.0',
  versionArray: [7, 0, 0, 0],
  modules: ['samgraf-embedded-store'],
  maxBsonObjectSize: 16 * 1024 * 1024,
});

export const nothing: Command = () => ({});
