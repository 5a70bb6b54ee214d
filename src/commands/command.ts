import type { Step } from '../session/state/step';

/** Where the pane can be led. */
export type Shown = Step | 'help';

/**
 * A command: it does something by itself ('act': an action of the session, by the id of the command), begins with a choice
 * in the pane ('choose'), leads the pane somewhere, or shows the pane as it is ('pane'). What takes its time is told
 * meanwhile ('busy'), and then its place, if that is all there is to tell ('place'). Its words: `src/words/<language>/commands.ts`.
 */
export type Command =
  | { readonly does: 'act' | 'choose'; readonly tells: 'busy' | 'place' }
  | { readonly does: { readonly show: Shown }; readonly tells?: 'busy' }
  | { readonly does: 'pane' };

/** Commands side by side in the ribbon, in their order; the icon is that of one of them. */
export interface RibbonGroup<Id extends string> {
  readonly id: string;
  readonly icon: Id;
  readonly commands: readonly Id[];
}
