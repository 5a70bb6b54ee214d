import type * as Text from '../core/narrative/index';

type Narrator = typeof Text;

let loading: Promise<Narrator> | null = null;

/** What makes texts: a page loads it when one is first asked for, and asks again where it did not come. */
export function loadNarrator(): Promise<Narrator> {
  loading ??= import('../core/narrative/index').catch((problem: unknown) => {
    loading = null;
    throw problem;
  });
  return loading;
}
