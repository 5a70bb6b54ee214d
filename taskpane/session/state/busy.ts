import type { Work } from '../../commands/commands';

/** What is being done now. */
export interface Busy {
  readonly command: Work | 'open';
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancellable: boolean;
}
