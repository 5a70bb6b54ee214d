import type { Budget } from '../budget/budget';
import { findWholeList } from '../budget/choose-list';
import { budgetFromWorkbook } from '../budget/from-rows';
import type { FundingSource } from '../budget/line-item';
import type { InputFinding } from '../budget/input-finding';
import { readMark } from '../budget/lines-mark';
import type { Classification } from '../classification/classification';
import type { Form } from '../disclosure/table';
import type { MoneyUnit } from '../money/amount';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export interface LinesOptions {
  readonly year: number | null;
  readonly classification: Classification;
  readonly moneyUnit: MoneyUnit | null;
}

/** Budget lines behind the tables; without lines the reason, if something like a list was there. */
export interface LinesAtHand {
  readonly budget: Budget | null;
  /** The first thing that makes a list unusable. */
  readonly refused: InputFinding | null;
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
  { year, classification, moneyUnit }: LinesOptions,
): LinesAtHand {
  const generatedFrom = list === null ? (readMark(workbook.keywords)?.lines ?? null) : null;
  if (list === null && !findWholeList(workbook, year ?? 0)) {
    return { budget: null, refused: null, generatedFrom };
  }
  const reading = budgetFromWorkbook(list ?? workbook, {
    unit: '',
    year: year ?? 0,
    classification,
    moneyUnit,
  });
  const refused = reading.findings.find(({ severity }) => severity === 'refused') ?? null;
  return { budget: refused === null ? reading.budget : null, refused, generatedFrom };
}

/** A source of the lines that no column of the form's income table takes: its money would be missing in every total. */
export function sourceBeyond(form: Form, { lines }: Budget): FundingSource | null {
  const columns =
    form.tables.find(({ id }) => id === 'income')?.blocks.flatMap((block) => block.columns) ?? [];
  const taken = new Set(
    columns.filter(({ role }) => role !== 'total').flatMap(({ selection }) => selection?.sources ?? []),
  );
  return lines.find(({ source }) => !taken.has(source))?.source ?? null;
}
