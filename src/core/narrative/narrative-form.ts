import type { RowRole } from '../disclosure/filled';
import type { ColumnRole, TableId } from '../disclosure/table';
import type { ParagraphRole } from './document';

/**
 * When a paragraph is printed: a figure of this year that is not zero (`some`) or is (`none`); one that is or was not
 * (`ever`, `never`); an answer of the profile that is one of some, that is something (`answered`), that is 无 or 0
 * (`denied`), or that was not given (`missing`).
 */
export type Condition =
  | { readonly some: string }
  | { readonly none: string }
  | { readonly ever: string }
  | { readonly never: string }
  | { readonly answer: string; readonly is: readonly string[] }
  | { readonly answered: string }
  | { readonly denied: string }
  | { readonly missing: string };

/** Rows of a table, for each of which there is a paragraph or a name in a list. */
export interface RowsOf {
  readonly table: TableId;
  readonly roles: readonly RowRole[];
  readonly column: ColumnRole;
  /** Rows with money last year are taken as well: what has ended is said, too. */
  readonly ended?: true;
  /** Rows that are sums of others. */
  readonly except?: readonly string[];
  /** Codes the rows begin with. */
  readonly under?: readonly string[];
}

/**
 * A paragraph of the text, or one for each row. Its phrase holds placeholders, whose words are divided by blanks; a figure is
 * `table/row/column`, `*` for the row of this paragraph:
 * - `unit`, `year`, `lastYear`, `level` (部门, 单位), `base` (上年预算)
 * - `money FIGURE` as printed in the tables
 * - `share FIGURE FIGURE OTHERS…`: the percentage of the first in the second; what else the second is made of, as figures or
 *   `LIST:FIGURE` (`*` for each row of the list; that of this paragraph is understood), so that shares can be closed
 * - `change FIGURE`, `growth FIGURE`: against last year, without and with its rate; `because FIGURE`: its reason
 * - `names LIST`: the rows of a list, by name; `name`, `number`, `path` of this paragraph's row
 * - `profile FIELD`, `total FIELD FIELD …`: answers, and their sum; `heads FIELD FIELD`: people, against last year’s
 * - `listed FIELD`: how many names an answer lists; `text KEY`: what was written; `goals count`, `goals money`
 */
export interface Passage {
  readonly key: string;
  readonly role: ParagraphRole;
  readonly say: string;
  readonly each?: string;
  readonly when?: readonly Condition[];
}

/** How a change against last year is told; `{base}`, `{delta}`, `{rate}` (percent). */
export interface ChangePhrases {
  readonly unknown: string;
  readonly same: string;
  /** It is there and rounds to nothing. */
  readonly nearly: string;
  readonly new: string;
  readonly more: string;
  readonly less: string;
  readonly moreRate: string;
  readonly lessRate: string;
  readonly because: string;
}

/** What a person is asked to write, by the first word of its key. */
export interface Prompt {
  readonly topic: string;
  readonly hint: string;
  /** What stands there if nobody writes anything. */
  readonly standard?: string;
}

/** The text of a disclosure in a form: all of it is data. */
export interface NarrativeForm {
  /** The form of tables that it speaks of. */
  readonly form: string;
  readonly changes: ChangePhrases;
  readonly lists: Readonly<Record<string, RowsOf>>;
  readonly prompts: Readonly<Record<string, Prompt>>;
  readonly passages: readonly Passage[];
}
