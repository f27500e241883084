import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from '../schema/caller.ts';

/** Seconds for which a quota holds. */
const WINDOW = 60;

/** How a caller stands: what is told in the headers `RateLimit-Policy` and `RateLimit`, and whether it may go on. */
export interface Standing {
  allowed: boolean;
  headers: Readonly<Record<string, string>>;
}

/** What each organisation, and each address without one, may spend. */
export interface Rates {
  /** Takes so many units of cost from a caller's quota; nothing when they are more than are left. */
  spend(caller: Caller, address: string | undefined, cost: number): Promise<Standing>;
}

const UNLIMITED: Rates = { spend: () => Promise.resolve({ allowed: true, headers: {} }) };

/**
 * Counts units of cost for each organisation and minute, in this process; of callers without a token for each address.
 * 0: nothing is counted. The headers are those of draft-ietf-httpapi-ratelimit-headers: `q` the quota, `w` its window
 * and `t` the time until it is full again in seconds, `r` what is left.
 */
export function createRates(quota: number): Rates {
  if (!quota) return UNLIMITED;
  const limiter = new RateLimiterMemory({ points: quota, duration: WINDOW });
  return {
    async spend(caller, address, cost) {
      const policy = caller.kind === 'organisation' ? 'organisation' : 'address';
      const key = caller.kind === 'organisation' ? `o ${caller.consumer}` : `a ${networkOf(address)}`;
      const { allowed, left, seconds } = await limiter.consume(key, cost).then(
        (standing) => ({ allowed: true, ...told(standing) }),
        async (refused: unknown) => {
          if (!(refused instanceof RateLimiterRes)) throw refused;
          return { allowed: false, ...told(await limiter.reward(key, cost)) };
        },
      );
      return {
        allowed,
        headers: {
          'ratelimit-policy': `"${policy}";q=${quota};w=${WINDOW}`,
          ratelimit: `"${policy}";r=${left};t=${seconds}`,
          ...(!allowed && { 'retry-after': String(seconds) }),
        },
      };
    },
  };
}

function told({ remainingPoints, msBeforeNext }: RateLimiterRes) {
  return { left: Math.max(0, remainingPoints), seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}

/** Whoever has one address of version 6 has a network of them: its first half tells it. */
function networkOf(address = ''): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = ''] = address.split('::');
  return [...head.split(':'), '0', '0', '0', '0'].slice(0, 4).join(':');
}
