import Papa from 'papaparse';
import type { SheetSnapshot } from '../core/index';
import { FileProblem } from './file-problem';

/** A csv as a sheet of texts. UTF-8 (with or without mark), UTF-16 with mark, else GB18030, as Chinese Excel writes. */
export function readCsv(bytes: Uint8Array, file: string, sheetName: string): SheetSnapshot {
  const text = decode(bytes, file);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const rows = data.map((row) => row.map((value) => (value === '' ? null : { value })));
  if (rows.at(-1)?.every((cell) => cell === null)) {
    rows.pop();
  }
  return { name: sheetName, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return strictly('utf-16le', bytes.subarray(2), file);
  }
  if (first === 0xfe && second === 0xff) {
    return strictly('utf-16be', bytes.subarray(2), file);
  }
  if (bytes.includes(0)) {
    throw new FileProblem('not-text', file);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the other encoding that Chinese exports come in.
    return strictly('gb18030', bytes, file);
  }
}

function strictly(encoding: string, bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('not-text', file);
  }
}
