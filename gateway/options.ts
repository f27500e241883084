import type { Logger } from 'pino';
import type { Tracing } from '../schema/tracing.ts';
import type { AuditLog } from './audit.ts';
import type { CallerOf } from './callers.ts';
import type { GatewayEnv } from './env.ts';
import type { Metrics } from './metrics.ts';
import type { Signer } from './signing.ts';
import type { TrustedDocuments } from './trusted.ts';
import type { Personas } from './web/personas.ts';

/** What a gateway is made of; the limits are those of its environment. */
export interface GatewayOptions extends Omit<
  GatewayEnv,
  'supergraphSdl' | 'dashboardSdl' | 'trustedManifest' | 'logLevel' | 'trust' | 'metricsAt' | 'otlpEndpoint'
> {
  /** The text of a supergraph, ours or any other. */
  supergraphSdl: string;
  /** The text of the dashboards' variant of it; without one, nothing is served for dashboards. */
  dashboard?: string | undefined;
  /** Operations that are known beforehand, and may be asked by their hash. */
  trusted?: TrustedDocuments | undefined;
  /** Tells who asks; everybody is anonymous without it. */
  callerOf?: CallerOf;
  /** Signs what is sent to partners; nothing is signed without it. */
  sign?: Signer;
  metrics?: Metrics | undefined;
  tracing?: Tracing | undefined;
  /** Whom the explorer gets development tokens for; nobody without it. Only development brings it. */
  personas?: Personas | undefined;
  logger: Logger;
  /** Gets what is refused. */
  audit?: AuditLog;
}

/** What a gateway serves. */
export type Served = Pick<GatewayOptions, 'supergraphSdl' | 'dashboard' | 'trusted'>;
