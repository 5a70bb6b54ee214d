import {
  isWorkingPaper,
  notCalculated,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core/index';
import { dateOf } from '../sheets/cell-of';
import { clearDefaults } from './awaiting-calculation';
import { clearMerged } from './clear-merged';
import { WORKBOOK_LIMITS } from './guard';
import { openGuarded } from './open-guarded';
import type { SheetPart } from './package';
import type { CellContent } from './read-cell';
import { readMemoryText } from './kept-part';
import { readKeywords } from './read-keywords';
import { readColumns, readMerges } from './read-sheet';
import { readWorksheet, type SharedParts } from './worksheet';

/** An .xlsx as a snapshot: values, formulas, number formats, merges, hidden rows and columns. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  return Promise.resolve().then(() =>
    openGuarded(bytes, name, WORKBOOK_LIMITS, (file, shared) => {
      const keywords = readKeywords(file);
      const memory = readMemoryText(file);
      const sheets = file.sheets
        .map((part) => readSheet(part, shared))
        .filter((sheet) => !isWorkingPaper(sheet));
      clearDefaults<CellSnapshot>(file, sheets, (cell, formula) => ({
        ...cell,
        value: notCalculated(formula),
      }));
      return {
        sheets,
        ...(keywords !== '' && { keywords }),
        ...(memory !== null && { memory }),
      };
    }),
  );
}

/** A sheet whose rows may still be changed. */
type SheetRead = SheetSnapshot & { readonly rows: (CellSnapshot | null)[][] };

function readSheet(part: SheetPart, shared: SharedParts): SheetRead {
  const { rows, hiddenRows, width, root } = readWorksheet(part, shared, cellOf);
  const { merges } = readMerges(root);
  for (const merge of merges) {
    clearMerged(rows, merge, () => null);
  }
  const { hiddenColumns } = readColumns(root, width);
  return { name: part.name, hidden: part.hidden, rows, merges, hiddenRows, hiddenColumns };
}

function cellOf(content: CellContent): CellSnapshot | null {
  const { formula, numberFormat } = content;
  const value = valueOf(content);
  if (value === null && formula === null) {
    return null;
  }
  return {
    value,
    ...(formula !== null && { formula }),
    ...(numberFormat !== 'General' && { numberFormat }),
  };
}

function valueOf({ value, formula, date, uncalculated }: CellContent): CellValue {
  if (uncalculated) {
    return notCalculated(formula ?? '');
  }
  if (date && typeof value === 'number') {
    return { date: dateOf(value) };
  }
  return value === '' ? null : value;
}
