/** Why a file cannot be read or written. Expected trouble: the command line turns it into a sentence. */
export type FileProblemCode =
  | 'not-found'
  | 'not-readable'
  | 'empty-file'
  | 'legacy-workbook'
  | 'encrypted-workbook'
  | 'open-document'
  | 'pdf'
  | 'text-document'
  | 'not-a-workbook'
  | 'damaged-workbook'
  | 'old-document'
  | 'page-document'
  | 'encrypted-document'
  | 'damaged-document'
  | 'large-document'
  | 'not-a-document'
  | 'not-a-text'
  | 'too-large'
  | 'beyond-sheet'
  | 'not-text'
  | 'unknown-kind'
  | 'other-ending'
  | 'sheet-taken'
  | 'exists'
  | 'would-replace-input'
  | 'not-writable';

export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly file: string,
    readonly detail = '',
  ) {
    super(`${code}: ${file} ${detail}`.trim());
    this.name = 'FileProblem';
  }
}
