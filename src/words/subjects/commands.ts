import type { CommandId, DoneAtPlace, GroupId, Offered, Work } from '../../commands/commands';

/** Of each command its name wherever it stands, what is told while it lasts, and then if a place is all there is to tell. */
export type CommandWords = {
  readonly [Id in CommandId]: { readonly label: string } & (Id extends Work
    ? { readonly busy: string }
    : unknown) &
    (Id extends DoneAtPlace ? { readonly done: (place: string) => string } : unknown);
};

/** What Excel shows of the add-in before it runs: its groups of commands, and a sentence on pointing at each. */
export interface RibbonWords {
  /** What the language calls itself. */
  readonly language: string;
  readonly name: string;
  readonly about: string;
  readonly tab: string;
  /** Told when the add-in is there for the first time. */
  readonly started: { readonly title: string; readonly text: string };
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly tips: Readonly<Record<Offered, string>>;
}
