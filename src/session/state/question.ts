import type { Adjustment } from '../../core/index';

/** What only the user can decide. */
export type Question =
  /** Sheets of the user's stand where ours belong. */
  | { readonly kind: 'taken'; readonly names: readonly string[] }
  /** Errors stand in what is to be published: refuse, or insist with a reason. */
  | { readonly kind: 'publish-with-errors'; readonly errors: number }
  /** An import would replace the lines that are there. */
  | { readonly kind: 'replace-lines'; readonly sheet: string; readonly rows: number }
  /** Other lists differ from the one that the tables will be made from. */
  | { readonly kind: 'other-lists'; readonly list: string; readonly sheets: readonly string[] }
  /** Figures that could be printed as they are, and have to be moved so that all tables add up. */
  | { readonly kind: 'moved-figures'; readonly figures: readonly Adjustment[] };

/** Go on, with a reason where one is asked for; null leaves everything as it is. */
export type Answer = { readonly reason: string } | null;
