import type * as Check from '../core/reconcile/index';

type Checker = typeof Check;

let loading: Promise<Checker> | null = null;

/** What checks: a page loads it when it is first needed, and asks again where it did not come. */
export function loadChecker(): Promise<Checker> {
  loading ??= import('../core/reconcile/index').catch((problem: unknown) => {
    loading = null;
    throw problem;
  });
  return loading;
}
