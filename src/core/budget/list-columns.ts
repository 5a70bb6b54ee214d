import { quoteValue, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { chooseList } from './choose-list';
import type { ListHeading } from './headings';
import { claimedColumns, type ColumnMapping } from './mapped-heading';
import { FIELD_NAMES, type LineField } from './heading-words';

/** How the columns of a list are understood. */
export interface ListColumns {
  readonly sheet: string;
  /** Last row of the heading. */
  readonly row: number;
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  /** 1-based. */
  readonly column: number;
  readonly caption: string;
  /** What it is taken for; null for a column that is only kept. */
  readonly field: LineField | null;
  /** Chinese word of the field. */
  readonly fieldName: string | null;
  /** First contents below the heading that are not blank. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;
const SEARCHED_ROWS = 50;

/** The columns of the one list in a workbook; null if there is none. */
export function listColumns(workbook: WorkbookSnapshot, year: number): ListColumns | null {
  const choice = chooseList(workbook, year);
  return choice.findings ? null : columnsOf(choice.heading);
}

/** The columns of what may become a list if the user says what they are; null if there is nothing like a heading. */
export function mappedColumns(
  workbook: WorkbookSnapshot,
  year: number,
  mapping: ColumnMapping,
  sheet: string | null = null,
): ListColumns | null {
  const { heading } = chooseList(workbook, year, mapping, sheet);
  return heading && columnsOf(heading);
}

function columnsOf(heading: ListHeading): ListColumns {
  const { sheet, row, extra } = heading;
  const samplesOf = (column: number): string[] => {
    const samples: string[] = [];
    for (let at = row + 1; at <= row + SEARCHED_ROWS && samples.length < SAMPLES; at += 1) {
      const text = quoteValue(valueAt(sheet, at, column));
      if (text !== '') {
        samples.push(text);
      }
    }
    return samples;
  };
  const claimed = claimedColumns(heading);
  const found = [...claimed].map(([column, field]): ListColumn => {
    const caption = quoteValue(valueAt(sheet, row, column));
    return { column, caption, field, fieldName: FIELD_NAMES[field], samples: samplesOf(column) };
  });
  const kept = extra
    .filter(({ column }) => !claimed.has(column))
    .map(({ column, caption }): ListColumn => ({
      column,
      caption,
      field: null,
      fieldName: null,
      samples: samplesOf(column),
    }));
  return {
    sheet: sheet.name,
    row,
    columns: [...found, ...kept].sort((a, b) => a.column - b.column),
  };
}
