import type { Language } from '../core/index';
import type { Step } from '../session/state/step';

/** What is said in each language of the program. */
export type Words = Readonly<Record<Language, string>>;

/** What is said of a place: a sheet, or a cell of one. */
export type WordsOfPlace = Readonly<Record<Language, (place: string) => string>>;

/** Where the pane can be led. */
export type Shown = Step | 'help';

/**
 * A command: its name wherever it stands, what is told while it lasts, and what is told then if a place is all there is
 * to tell. It does something by itself ('act': an action of the session, by the id of the command), begins with a choice
 * in the pane ('choose'), leads the pane somewhere, or shows the pane as it is ('pane').
 */
export type Command = { readonly label: Words } & (
  | { readonly does: 'act' | 'choose'; readonly busy: Words; readonly done?: WordsOfPlace }
  | { readonly does: { readonly show: Shown }; readonly busy?: Words }
  | { readonly does: 'pane' }
);

/** Commands side by side in the ribbon; the icon is that of one of them. */
export interface RibbonGroup<Id extends string> {
  readonly id: string;
  readonly label: Words;
  readonly icon: Id;
  readonly tips: Tips<Id>;
}

/** The commands of a place in their order, each with the sentence shown on pointing. */
export type Tips<Id extends string> = Readonly<Partial<Record<Id, Words>>>;
