import type { Autosave, Lost } from './autosave';

/** Offers, one by one, what earlier pages left unsaved; the first that is wanted, null if none is. */
export async function offerLost(
  autosave: Autosave | null,
  isWanted: (lost: Lost) => Promise<boolean>,
): Promise<Lost | null> {
  // What can't be looked through can't be offered; the rest of the page does without.
  for (const lost of (await autosave?.lost().catch(() => [])) ?? []) {
    if (await isWanted(lost)) {
      return lost;
    }
    await autosave?.remove(lost.id).catch(() => undefined);
  }
  return null;
}
