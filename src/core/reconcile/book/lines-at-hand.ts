import type { Budget } from '../../budget/budget';
import { findWholeList } from '../../budget/choose-list';
import { budgetFromWorkbook } from '../../budget/from-rows';
import type { CarryReading } from '../../budget/carry-balance';
import type { InputFinding } from '../../budget/input-finding';
import type { PublishedProblem } from '../../budget/lines-reading';
import { withoutBalance } from '../../budget/without-balance';
import { readMark } from '../../budget/lines-mark';
import type { Classification } from '../../classification/classification';
import type { MoneyUnit } from '../../money/amount';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

export interface LinesOptions {
  /** Sheet of the list in the workbook; null: as the workbook tells. */
  readonly sheet: string | null;
  readonly year: number | null;
  readonly classification: Classification;
  readonly moneyUnit: MoneyUnit | null;
  /** Whether lines may end at a 款; as the workbook remembers it if not. */
  readonly withheldItems: boolean;
}

/** Budget lines behind the tables; without lines the reason, if something like a list was there. */
export interface LinesAtHand {
  readonly budget: Budget | null;
  /** The first thing that makes a list unusable. */
  readonly refused: InputFinding | null;
  /** All that is to be said of the list. */
  readonly findings: readonly InputFinding[];
  /** What 收入与结转 says; null where there is no such sheet. */
  readonly carry: CarryReading | null;
  /** Lines whose published figure is none, or not beside the exact amount. */
  readonly publishedProblems: readonly PublishedProblem[];
  /** Hash of the lines that the tables were generated from, if the workbook remembers it. */
  readonly generatedFrom: string | null;
}

/**
 * The lines that can prove the tables: those of a list given beside the workbook, else those of a list inside it. A
 * list with one refused row proves nothing, for a total without that row would be wrong.
 */
export function linesAtHand(
  workbook: WorkbookSnapshot,
  list: WorkbookSnapshot | null,
  { year, classification, moneyUnit, sheet, withheldItems }: LinesOptions,
): LinesAtHand {
  const mark = readMark(workbook.keywords);
  const generatedFrom = list === null ? (mark?.lines ?? null) : null;
  if (list === null && sheet === null && !findWholeList(workbook, year ?? 0)) {
    return { budget: null, refused: null, findings: [], carry: null, publishedProblems: [], generatedFrom };
  }
  const reading = budgetFromWorkbook(list ?? workbook, {
    unit: '',
    year: year ?? 0,
    classification,
    moneyUnit,
    sheet: list === null ? sheet : null,
    withheldItems: withheldItems || mark?.withheldItems === true,
  });
  const refused = reading.findings.find(({ severity }) => severity === 'refused') ?? null;
  const { findings, carry = null, publishedProblems = [] } = reading;
  // Published figures of which some are wrong prove nothing: the tables are held to the exact amounts.
  const sound =
    publishedProblems.length === 0 ? reading.budget : reading.budget && withoutBalance(reading.budget);
  return {
    budget: refused === null ? sound : null,
    refused,
    findings,
    carry,
    publishedProblems,
    generatedFrom,
  };
}
