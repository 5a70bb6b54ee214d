import type { WorkbookSnapshot } from '../core/index';
import { FileProblem, type FileProblemCode } from './file-problem';

/** More bytes than any list of budget lines has; a larger file is refused before it is read. */
export const LARGEST_FILE = 200_000_000;

/** Kinds that are no workbook by what they begin with, whatever their names say. */
const OTHER_KINDS: readonly (readonly [RegExp, FileProblemCode])[] = [
  [/^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/s, 'open-document'],
  [/^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s, 'text-document'],
  [/^\s*%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'text-document'],
];

/** Kinds by their names, for a file whose content does not tell. */
const KINDS_BY_NAME: Readonly<Record<string, FileProblemCode>> = {
  '.ods': 'open-document',
  '.fods': 'open-document',
  '.pdf': 'pdf',
  '.doc': 'text-document',
  '.docx': 'text-document',
  '.odt': 'text-document',
  '.wps': 'text-document',
  '.rtf': 'text-document',
};

const WORKBOOK_NAMES = new Set(['.xlsx', '.xlsm', '.xltx', '.xls', '.xlsb', '.et', '.ett']);
const TEXT_NAMES = new Set(['.csv', '.txt', '.tsv']);

/** A list, an official table or a workbook from a file's content, told apart by it and then by the name. */
export async function readWorkbookBytes(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  if (bytes.length > LARGEST_FILE) {
    throw new FileProblem('too-large', file);
  }
  refuseOtherKinds(bytes, file);
  const [, name = file, ending = ''] = /([^/\\]*?)(\.[^./\\]*)?$/.exec(file) ?? [];
  const extension = ending.toLowerCase();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
  if (isZip || isOle || WORKBOOK_NAMES.has(extension)) {
    const { readXlsx } = await import('./xlsx');
    return readXlsx(bytes, file);
  }
  if (!TEXT_NAMES.has(extension)) {
    throw new FileProblem(KINDS_BY_NAME[extension] ?? 'unknown-kind', file);
  }
  const { readCsv } = await import('./csv');
  return { sheets: [readCsv(bytes, file, name)] };
}

/** Throws if there is nothing in a file, or if it is of a kind that has to be converted first. */
export function refuseOtherKinds(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) {
    throw new FileProblem('empty-file', file);
  }
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const other = OTHER_KINDS.find(([pattern]) => pattern.test(beginning));
  if (other) {
    throw new FileProblem(other[1], file);
  }
}
