import Papa from 'papaparse';
import type { SheetSnapshot } from '../core/index';
import { decodeText } from './decode-text';

/** A csv as a sheet of texts. */
export function readCsv(bytes: Uint8Array, file: string, sheetName: string): SheetSnapshot {
  const text = decodeText(bytes, file);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const rows = data.map((row) => row.map((value) => (value === '' ? null : { value })));
  if (rows.at(-1)?.every((cell) => cell === null)) {
    rows.pop();
  }
  return { name: sheetName, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}
