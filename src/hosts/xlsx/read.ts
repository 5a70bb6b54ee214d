import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/index';
import { FileProblem } from '../file-problem';
import { dateOf } from '../sheets/cell-of';
import { WORKBOOK_LIMITS } from './guard';
import type { LoadedCell, LoadedSheet } from './load-cells';
import { openGuarded } from './open-guarded';
import type { SheetPart } from './package';
import type { CellContent } from './read-cell';
import { readKeywords } from './read-keywords';
import { clearMerged, readRows } from './read-rows';
import { readColumns, readMerges } from './read-sheet';

/** An .xlsx as a snapshot: values, formulas, number formats, merges, hidden rows and columns. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  return openGuarded(bytes, name, WORKBOOK_LIMITS, (file, loaded) => {
    const keywords = readKeywords(file);
    return {
      sheets: file.sheets.map((part, at) => {
        const sheet = readSheet(part, loaded[at]!, file.date1904);
        if (!sheet) {
          throw new FileProblem('too-large', name);
        }
        return sheet;
      }),
      ...(keywords !== '' && { keywords }),
    };
  });
}

function readSheet(part: SheetPart, loaded: LoadedSheet, date1904: boolean): SheetSnapshot | null {
  const read = readRows(loaded, part, date1904, cellOf);
  if (!read) {
    return null;
  }
  const { rows, hiddenRows, width } = read;
  const { merges } = readMerges(part);
  for (const merge of merges) {
    clearMerged(rows, merge, () => null);
  }
  const { hiddenColumns } = readColumns(part, width);
  return { name: part.name, hidden: part.hidden, rows, merges, hiddenRows, hiddenColumns };
}

function cellOf(content: CellContent, { style }: LoadedCell): CellSnapshot | null {
  const { formula } = content;
  const value = valueOf(content);
  if (value === null && formula === null) {
    return null;
  }
  const numberFormat = style?.numFmt;
  return {
    value,
    ...(formula !== null && { formula }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
  };
}

function valueOf({ value, formula, date, uncalculated }: CellContent): CellValue {
  if (uncalculated) {
    return { error: `=${formula ?? ''}` };
  }
  if (date && typeof value === 'number') {
    return { date: dateOf(value) };
  }
  return value === '' ? null : value;
}
