import type { WorkbookSnapshot } from '../core/index';
import { FileProblem } from './file-problem';

/** More bytes than any list of budget lines has; a larger file is refused before it is read. */
export const LARGEST_FILE = 200_000_000;

/** A list, an official table or a workbook from a file's content, told apart by it and then by the name. */
export async function readWorkbookBytes(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  if (bytes.length === 0) {
    throw new FileProblem('empty-file', file);
  }
  if (bytes.length > LARGEST_FILE) {
    throw new FileProblem('too-large', file);
  }
  const [, name = file, extension = ''] = /([^/\\]*?)(\.[^./\\]*)?$/.exec(file) ?? [];
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
  if (isZip || isOle || ['.xlsx', '.xlsm', '.xls', '.et'].includes(extension.toLowerCase())) {
    const { readXlsx } = await import('./xlsx');
    return readXlsx(bytes, file);
  }
  if (!['.csv', '.txt', '.tsv'].includes(extension.toLowerCase())) {
    throw new FileProblem('unknown-kind', file);
  }
  const { readCsv } = await import('./csv');
  return { sheets: [readCsv(bytes, file, name)] };
}
