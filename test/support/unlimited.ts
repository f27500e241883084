/** The gateway's variables with which it takes operations of any size: what is proven is something else. */
export const UNLIMITED = {
  MAX_DEPTH: '1000',
  MAX_BREADTH: '100000',
  MAX_ALIASES: '100000',
  MAX_DIRECTIVES: '100000',
  MAX_TOKENS: '1000000',
  MAX_COST: '1000000000',
  RATE_LIMIT: '0',
  MAX_IN_FLIGHT: '1000000',
  MIN_IN_FLIGHT: '1000000',
};
