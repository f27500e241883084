import { UNLIMITED } from '../../support/unlimited.ts';

/** This process's environment for one of its children, with what that one is told besides. */
export const childEnv = (told: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...UNLIMITED,
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: '1',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  METRICS_PORT: '0',
  // The other gateways keep no answers.
  PUBLIC_MAX_AGE_S: '0',
  ...told,
});
