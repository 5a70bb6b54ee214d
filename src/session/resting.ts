/** Milliseconds that are worked on end: with what else a page does in a task, nobody notices. */
const WORKED = 15;

/** Lets the page answer whoever waits for it, and draw. */
export function pageAnswers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** For work that is done in slices: says when it is time to rest. */
export function resting(): () => Promise<void> | null {
  let since = performance.now();
  return () =>
    performance.now() - since < WORKED
      ? null
      : pageAnswers().then(() => {
          since = performance.now();
        });
}
