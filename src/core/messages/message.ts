import type { Finding, FindingMessage } from '../reconcile/findings/finding';
import type { RuleCode } from '../reconcile/findings/rule-codes';
import type { InputCode } from '../budget/input-finding';

export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a sentence is made of: the cell's content and the named values of the finding. */
export interface MessageValues {
  readonly found: string;
  readonly values: Readonly<Record<string, string>>;
}

export type Sentence = (of: MessageValues) => string;

/** Every sentence about a list of budget lines. A language that lacks one does not compile. */
export type InputMessages = Readonly<Record<InputCode, Sentence>>;

/** What a sentence about a finding may use. */
export type FindingValues = Pick<
  Finding,
  'stated' | 'expected' | 'difference' | 'unit' | 'values' | 'checks' | 'related'
>;

/** Every sentence of the checker. A language that lacks one does not compile. */
export type FindingMessages = Readonly<Record<FindingMessage, (of: FindingValues) => string>>;

/** What each rule holds to be true, in a few words. */
export type RuleTitles = Readonly<Record<RuleCode, string>>;
