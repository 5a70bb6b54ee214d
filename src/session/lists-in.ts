import { formatYuan, type LinesReading, type WorkbookSnapshot, type GeneratedSheet } from '../core/index';
import { chooseSheet, readSheet, type ListRecord, type ReadingContext } from './list-records';
import type { ListCandidate, OtherListState } from './state/list-states';
import { otherLists } from './other-lists';

/** The lists of budget lines in a workbook. */
export interface ListsFound {
  /** The sheet that is the list; null if there is none, or if it can't be said which. */
  readonly sheet: string | null;
  readonly reading: LinesReading | null;
  /** Other lists that do not say what it says. */
  readonly others: readonly OtherListState[];
  /** Lists to choose from, where none is ours. */
  readonly candidates: readonly ListCandidate[];
}

export function listsIn(
  workbook: WorkbookSnapshot,
  generated: readonly GeneratedSheet[],
  records: readonly ListRecord[],
  context: ReadingContext,
): ListsFound {
  const named = (name: string | null) => workbook.sheets.find((one) => one.name === name) ?? null;
  const recordOf = (name: string | null) => records.find((one) => one.sheet === name) ?? null;
  const { sheet, candidates } = chooseSheet(workbook, generated, records, context.settings.year);
  const own = named(sheet);
  const record = recordOf(sheet);
  return {
    sheet,
    reading: own ? readSheet(own, record, context) : null,
    others: own ? otherLists(workbook, { sheet: own, record }, generated, records, context) : [],
    candidates: candidates.map((name) => {
      const { rows, control } = readSheet(named(name)!, recordOf(name), context);
      return { sheet: name, rows, current: formatYuan(control.current) };
    }),
  };
}
