/** So often is tried what the protocol of Firefox does not report now and then: a tab that an extension has opened. */
const TRIES = 3;

/** Tries a few times; throws what the last time threw. */
export async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES; left > 1; left--) {
    try {
      return await attempt();
    } catch (fault) {
      console.warn(`Firefox is asked again: ${fault}`);
    }
  }
  return attempt();
}
