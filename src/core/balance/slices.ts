/** Lets the thread see to other things: a promise to wait for where it has worked long enough, null where there is time. */
export type Rest = () => Promise<void> | null;

/** Nobody waits for anything else. */
export const NEVER: Rest = () => null;

/** Does something for each of many, and rests in between. */
export async function inSlices<T>(
  all: Iterable<T>,
  rest: Rest,
  work: (one: T, at: number) => void,
): Promise<void> {
  let at = 0;
  for (const one of all) {
    work(one, at);
    at += 1;
    const wait = rest();
    if (wait) {
      await wait;
    }
  }
}
