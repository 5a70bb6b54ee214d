import type { MoneyUnit } from '../../money/amount';
import type { RuleCode } from './rule-codes';
import { TEXT_MESSAGES } from './text-messages';

export const GRADES = ['error', 'suspect', 'tail', 'hint', 'unchecked'] as const;
/**
 * error: wrong beyond rounding · suspect: rounding could do it, but hardly · tail: rounding did it · hint: worth a look,
 * no arithmetic · unchecked: a check that could not be made. A right figure has no finding.
 */
export type Grade = (typeof GRADES)[number];

/** A cell, by the sheet's name in the file. */
export interface CellReference {
  readonly sheet: string;
  readonly cell: string;
}

/** What to write into a cell: a number, a text, or '' to empty it. */
export interface CellWrite extends CellReference {
  readonly value: string | number;
}

/** One figure of a sum laid out: as printed, and the range it can stand for, as decimals in its table's unit. */
export interface Operand extends CellReference {
  /** Its row and column in words. */
  readonly caption: string;
  /** '' for a blank cell. */
  readonly text: string;
  readonly low: string;
  readonly high: string;
  readonly unit: MoneyUnit | null;
}

/** A statement of the disclosure that does not hold. */
export interface BrokenCheck {
  readonly rule: RuleCode;
  readonly relation: 'sum' | 'equal' | 'at-most' | 'at-least';
  readonly stated: Operand;
  readonly parts: readonly Operand[];
  /** Stated figure less the sum of the parts, in the unit of the stated one. */
  readonly difference: string;
}

/** A part of a text that a finding is about; positions are those of the whole text of its cell. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** The heading that it stands under; '' for none. */
  readonly section: string;
  /** What stands before and behind it in its sentence. */
  readonly before: string;
  readonly after: string;
}

/** What a finding says, as data; its sentence is in the message files. */
export interface Finding {
  readonly rule: RuleCode;
  readonly grade: Grade;
  /** Null for a table that is missing. */
  readonly sheet: string | null;
  /** The figure held to be wrong. */
  readonly cell: string | null;
  /** What stands there, and what should, where that is known; decimals for amounts. */
  readonly stated: string | null;
  readonly expected: string | null;
  /** What to write, and where, so that it does: nothing unless it mends and breaks nothing that is right. */
  readonly fix: readonly CellWrite[];
  readonly difference: string | null;
  readonly unit: MoneyUnit | null;
  /** Operands of the one check. */
  readonly related: readonly CellReference[];
  readonly message: FindingMessage;
  /** Named values for the sentence. */
  readonly values: Readonly<Record<string, string>>;
  /** The sums laid out: those that do not hold because of this figure, the one of `rule` first. */
  readonly checks: readonly BrokenCheck[];
  /** Whether the budget lines prove it. */
  readonly proved: boolean;
  /** Null for a finding that is about a whole cell. */
  readonly text: TextPlace | null;
}

/** Every sentence of the checker about tables and lists. */
const TABLE_MESSAGES = [
  'sum-differs',
  'sum-differs-row-missing',
  'equal-differs',
  'beyond-limit',
  'limit-passed',
  'figure-wrong',
  'figure-misplaced',
  'row-missing',
  'tail',
  'tail-proved',
  'tail-of-digits',
  'suspect',
  'not-borne-out',
  'rate-differs',
  'rate-rounding',
  'figures-impossible',
  'figures-undecided',
  'lines-differ',
  'lines-row-missing',
  'lines-table-empty',
  'lines-zero-missing',
  'lines-name',
  'balanced-table',
  'mixed-rounding',
  'published-of-line',
  'loose-differs',
  'half-differs',
  'kind-of-class',
  'code-corrected',
  'code-unlisted',
  'codes-unlisted',
  'code-malformed',
  'codes-serial',
  'code-short',
  'name-of-code',
  'name-varies',
  'level-missing',
  'level-withheld',
  'children-missing',
  'children-withheld',
  'code-twice',
  'projects-alike',
  'order',
  'fund-of-code',
  'table-missing',
  'form-unproved',
  'table-twice',
  'table-unreadable',
  'table-beyond-form',
  'no-table',
  'column-unknown',
  'column-missing',
  'row-unknown',
  'caption-misspelt',
  'total-missing',
  'unit-unknown',
  'unit-wrong',
  'year-unknown',
  'year-too-early',
  'year-left-over',
  'narrative-unchecked',
  'section-missing',
  'remark-on-filled',
  'remark-missing',
  'remark-misprint',
  'remark-of-another',
  'decimals-vary',
  'digits-hidden',
  'number-as-text',
  'number-for-name',
  'cell-error',
  'cell-unreadable',
  'not-calculated',
  'hidden-money',
  'hidden-sheet',
  'lines-newer',
  'lines-unusable',
  'list-differs',
  'rows-left-out',
  'list-total',
  'carry-unbalanced',
  'carry-unusable',
  'carry-not-printed',
] as const;

/** Every sentence of the checker. */
export const FINDING_MESSAGES = [...TABLE_MESSAGES, ...TEXT_MESSAGES] as const;
export type FindingMessage = (typeof FINDING_MESSAGES)[number];
