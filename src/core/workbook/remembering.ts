/** Answers that are remembered; then it begins anew, for a file may hold any number of texts. */
const MOST = 5000;
/** Captions, codes and names; a longer text is a sentence, and rarely comes twice. */
const LONGEST = 60;

/**
 * The same function of a text, quicker where the same texts come again and again, as the captions of a workbook do with
 * each of its sheets and at each check of an edit. The answer must depend on the text alone and never be changed.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) {
      return answer(text);
    }
    let told = known.get(text);
    if (told === undefined) {
      if (known.size >= MOST) {
        known.clear();
      }
      told = answer(text);
      known.set(text, told);
    }
    return told;
  };
}

/**
 * The same function of a sheet or a part of one, which is asked once for each: several questions of a check look for the same, and
 * a check after an edit has most of its sheets as before. The answer must never be changed; nor may what it is about, but by
 * putting another in its place.
 */
export function rememberingOf<Of extends object, T>(answer: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly told: T }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) {
      found = { told: answer(of) };
      known.set(of, found);
    }
    return found.told;
  };
}
