import {
  isWholeList,
  type ListFacts,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type GeneratedSheet,
} from '../core/index';
import { compareLists } from './list-differences';
import { mappingOf, markOf, readSheet, type ListRecord, type ReadingContext } from './list-records';
import type { OtherListState } from './state/list-states';

/** Differing rows that are told one by one. */
const TOLD = 200;

export interface OwnList {
  readonly sheet: SheetSnapshot;
  readonly record: ListRecord | null;
}

/**
 * Sheets that are lists as well and do not say what our list says. One that says what it said when its lines were
 * taken is no question, whatever it is called by now; nor is one that the user has set aside.
 */
export function otherLists(
  workbook: WorkbookSnapshot,
  own: OwnList,
  generated: readonly GeneratedSheet[],
  records: readonly ListRecord[],
  context: ReadingContext,
): OtherListState[] {
  const tables = new Set(generated.map(({ name }) => name));
  const there = workbook.sheets.flatMap((sheet) => {
    const record = records.find((one) => one.sheet === sheet.name) ?? null;
    const isOurs = sheet.name === own.sheet.name || tables.has(sheet.name);
    const isLeft = record?.use === 'left' || (sheet.hidden && !record);
    return !isOurs && !isLeft && (record || isWholeList(sheet, context.settings.year))
      ? [{ sheet, record }]
      : [];
  });
  // Most workbooks have one list, and a long one takes its time to be read.
  if (there.length === 0) {
    return [];
  }
  const reading = readSheet(own.sheet, own.record, context);
  const ourMark = markOf(own.sheet, reading);
  const marks = new Set([ourMark, ...records.map(({ mark }) => mark)]);
  return there.flatMap(({ sheet, record }): OtherListState[] => {
    const theirs = readSheet(sheet, record, context);
    if (marks.has(markOf(sheet, theirs))) {
      return [];
    }
    const { year } = context.settings;
    const { rows, kept } = theirs.budget
      ? compareLists(
          { sheet: own.sheet, reading, year, mapping: mappingOf(own.record) },
          { sheet, reading: theirs, year, mapping: mappingOf(record) },
          record?.lines ?? null,
        )
      : { rows: [], kept: 0 };
    return [
      {
        sheet: sheet.name,
        taken: record !== null,
        readable: theirs.budget !== null,
        count: rows.length,
        kept,
        rows: rows.slice(0, TOLD),
      },
    ];
  });
}

/** The same, as the check is told of it. */
export function factsOf(others: readonly OtherListState[]): ListFacts['others'] {
  return others.map(({ sheet, count, rows }) => ({
    sheet,
    count,
    cells: rows.flatMap(({ changes, at, kind }) =>
      kind === 'gone' ? [] : changes.length > 0 ? changes.map((change) => change.at) : [at],
    ),
  }));
}
