/** What the grid draws when it comes to it; null if it has not within so many frames of the browser. */
export async function drawn(selector: string, frames: number): Promise<HTMLElement | null> {
  const element = document.querySelector<HTMLElement>(selector);
  if (element || frames === 0) {
    return element;
  }
  await new Promise(requestAnimationFrame);
  return drawn(selector, frames - 1);
}
