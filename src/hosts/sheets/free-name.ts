/** Excel's longest sheet name. */
const LONGEST = 31;

/** A sheet name that is not taken (`taken` in small letters): the name and the suffix, with a number if need be. */
export function freeName(name: string, suffix: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? suffix : `${suffix}${String(copy)}`;
    const free = name.slice(0, LONGEST - end.length) + end;
    if (!taken.has(free.toLowerCase())) {
      return free;
    }
  }
}
