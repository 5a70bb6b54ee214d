import type { SheetSnapshot, WorkbookSnapshot } from '../core/index';
import { documentSheets, type DocumentSheets } from './document/document-sheets';
import { textSheet } from './document/text-sheet';
import { FileProblem, type FileProblemCode } from './file-problem';
import { LARGEST_FILE, readWorkbookBytes, refuseOtherKinds } from './workbook-bytes';

/** What a published disclosure comes as. */
type Kind = 'docx' | 'lines' | 'markdown' | 'other';

/** Documents that are saved as .docx first, by their names. */
const OLD_NAMES = new Set(['.doc', '.wps', '.rtf', '.odt', '.wpt', '.dot']);
const PAGE_NAMES = new Set(['.pdf', '.ofd']);
const DOCX_NAMES = new Set(['.docx', '.docm', '.dotx', '.dotm']);
const KINDS: Readonly<Record<string, Kind>> = { '.txt': 'lines', '.md': 'markdown', '.markdown': 'markdown' };

/** Where a list is asked for, a document is told to become a workbook; here it is told to become a .docx. */
const AS_DOCUMENT: Readonly<Partial<Record<FileProblemCode, FileProblemCode>>> = {
  'text-document': 'old-document',
  pdf: 'page-document',
};

/** A disclosure to check: a workbook, or a document whose tables are sheets and whose text is the sheet 正文. */
export async function readDisclosureBytes(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  return asDocument(async () => {
    const kind = await kindOf(bytes, file);
    if (kind === 'other') {
      return readWorkbookBytes(bytes, file);
    }
    const { tables, text } = await sheetsOf(bytes, file, kind);
    return { sheets: [...tables, ...(text ? [text] : [])] };
  });
}

/** The text that belongs to a workbook, and how many tables stand in it. */
export async function readTextBytes(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly text: SheetSnapshot; readonly tables: number }> {
  return asDocument(async () => {
    const kind = await kindOf(bytes, file);
    if (kind === 'other') {
      throw new FileProblem('not-a-text', file);
    }
    const { tables, text } = await sheetsOf(bytes, file, kind);
    // Whoever names a file as the text means it to be read, be it short.
    return { text: text ?? textSheet([]), tables: tables.length };
  });
}

async function sheetsOf(
  bytes: Uint8Array,
  file: string,
  kind: Exclude<Kind, 'other'>,
): Promise<DocumentSheets> {
  if (kind === 'docx') {
    const { readDocx } = await import('./docx');
    return documentSheets(readDocx(bytes, file));
  }
  const { decodeText } = await import('./decode-text');
  const text = decodeText(bytes, file);
  if (kind === 'markdown') {
    const { readMarkdown } = await import('./document/markdown');
    return documentSheets(readMarkdown(text));
  }
  const { linesOf } = await import('./document/lines');
  return { tables: [], text: textSheet(linesOf(text)) };
}

/** By what a file begins with, then by its name. */
async function kindOf(bytes: Uint8Array, file: string): Promise<Kind> {
  if (bytes.length > LARGEST_FILE) {
    throw new FileProblem('large-document', file);
  }
  refuseOtherKinds(bytes, file);
  const name = /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { kindOfZip } = await import('./docx');
    const kind = kindOfZip(bytes);
    if (kind === 'pages') {
      throw new FileProblem('page-document', file);
    }
    return kind === 'document' || DOCX_NAMES.has(name) ? 'docx' : 'other';
  }
  if (PAGE_NAMES.has(name) || OLD_NAMES.has(name)) {
    throw new FileProblem(PAGE_NAMES.has(name) ? 'page-document' : 'old-document', file);
  }
  return DOCX_NAMES.has(name) ? 'docx' : (KINDS[name] ?? 'other');
}

async function asDocument<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof FileProblem ? AS_DOCUMENT[error.code] : undefined;
    throw error instanceof FileProblem && code ? new FileProblem(code, error.file, error.detail) : error;
  }
}
