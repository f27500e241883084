/** What an address gives: all that stands after its first question mark. */
export function givenIn(url: string): URLSearchParams {
  return new URLSearchParams(/\?.*/s.exec(url)?.[0]);
}
