import type { CarryReading } from '../../../budget/carry-balance';
import type { PublishedProblem } from '../../../budget/lines-reading';
import type { InputFinding } from '../../../budget/input-finding';
import type { ReadTable, Recognition } from '../../../recognise/recognised';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Book, BookTable } from '../../book/book';
import type { Check } from '../../statements/check';
import type { CellReference, Finding } from '../../findings/finding';
import { NO_LIST_FACTS, type ListFacts } from '../../findings/list-facts';
import type { LinesProof } from '../../statements/lines-proof';
import type { RuleCode } from '../../findings/rule-codes';
import type { Spoken } from '../../text/spoken';
import type { TextReview } from '../../text/text-review';

/** What was looked at that is no arithmetic: how often on each sheet, and what was found. */
export interface Inspection {
  /** Checks made, by the sheet's name. */
  readonly made: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** A workbook with what was recognised in it. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly lines: {
    /** Null where no lines are at hand, or where the tables were made from others. */
    readonly proof: LinesProof | null;
    /** What makes a list of lines unusable. */
    readonly refused: InputFinding | null;
    /** Figures that differ from lines that were changed after the tables were made. */
    readonly differing: readonly CellReference[];
    /** Sheet of the list of lines, where it is one of this workbook. */
    readonly sheet: string | null;
    /** What is to be said of the list. */
    readonly findings: readonly InputFinding[];
    /** What 收入与结转 says; null where there is no such sheet, or no lines to compare it with. */
    readonly carry: CarryReading | null;
    /** Lines whose published figure is none, or not beside the exact amount. */
    readonly publishedProblems: readonly PublishedProblem[];
    readonly facts: ListFacts;
  };
}

/** Where no lines are at hand. */
export const NO_LINES: ReadWorkbook['lines'] = {
  proof: null,
  refused: null,
  differing: [],
  sheet: null,
  findings: [],
  carry: null,
  publishedProblems: [],
  facts: NO_LIST_FACTS,
};

/** One truth about a disclosure. */
export interface Rule {
  readonly code: RuleCode;
  /** The regulation, or the practice, that makes it one. */
  readonly source: string;
  /** Arithmetic statements of this truth. */
  readonly checks?: (book: Book) => Iterable<Check>;
  /** Statements, of whatever rule, that must hold with all others at once; which they are is this truth. */
  readonly jointly?: (check: Check) => boolean;
  /** What is looked at in one table; again after an edit of its figures. */
  readonly inspectTable?: (table: BookTable, book: Book) => Inspection;
  /** What is looked at across tables; it does not depend on figures. */
  readonly inspect?: (book: Book, workbook: ReadWorkbook) => Inspection;
  /** What is looked at in the text; again whenever a figure of a table was edited. */
  readonly inspectText?: (text: TextReview) => Inspection;
  /** What is looked at in the text that does not depend on tables. */
  readonly inspectWords?: (text: TextReview) => Inspection;
}

/** Findings on one sheet, with the number of checks made there. */
export function inspection(sheet: string, made: number, findings: readonly Finding[]): Inspection {
  return { made: made > 0 ? { [sheet]: made } : {}, findings };
}

/** Findings in the text, with the number of checks made in each sheet of it. */
export function textInspection(checked: Iterable<Spoken>, findings: readonly Finding[]): Inspection {
  const made: Record<string, number> = {};
  for (const { paragraph } of checked) {
    made[paragraph.sheet] = (made[paragraph.sheet] ?? 0) + 1;
  }
  return { made, findings };
}

/** What a form orders is an error; of a table that no form declares nobody knows that it must be so. */
export function gradeOfOrder({ learned }: ReadTable): 'error' | 'hint' {
  return learned === undefined ? 'error' : 'hint';
}
