import type { Finding, FindingMessage } from '../../core/reconcile/findings/finding';
import type { RuleCode } from '../../core/reconcile/findings/rule-codes';
import type { InputCode } from '../../core/budget/input-finding';

/** What a sentence is made of: the cell's content and the named values of the finding. */
export interface MessageValues {
  readonly found: string;
  readonly values: Readonly<Record<string, string>>;
}

export type Sentence = (of: MessageValues) => string;

/** Every sentence about a list of budget lines. A language that lacks one does not compile. */
export type InputMessages = Readonly<Record<InputCode, Sentence>>;

/** Places of a list that one sentence is about, before it: the sheet, the first of its cells, how many there are more. */
export type PlacesSaid = (of: {
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly most: number;
  readonly sentence: string;
}) => string;

/** What a sentence about a finding may use. */
export type FindingValues = Pick<
  Finding,
  'stated' | 'expected' | 'difference' | 'unit' | 'values' | 'checks' | 'related'
>;

/** Every sentence of the checker. A language that lacks one does not compile. */
export type FindingMessages = Readonly<Record<FindingMessage, (of: FindingValues) => string>>;

/** Of figures that are looked at together. */
export type TogetherMessages = Pick<FindingMessages, Extract<FindingMessage, `figures-${string}`>>;

/** What each rule holds to be true, in a few words. */
export type RuleTitles = Readonly<Record<RuleCode, string>>;
