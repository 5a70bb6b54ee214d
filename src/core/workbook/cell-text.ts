/** Most characters that Excel keeps in a cell. */
export const LONGEST_TEXT = 32_767;

/** Most characters of a text within a formula. */
export const LONGEST_LITERAL = 255;

/** What XML 1.0, and so a workbook, can not hold: control characters, U+FFFE, U+FFFF, halves of a surrogate pair. */
const UNKEPT =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Why a text can't stand in a cell: the character (`U+FFFE`), or its length. */
export interface CellTextProblem {
  readonly kind: 'bad-character' | 'too-long';
  readonly found: string;
}

/** Null for a text that a cell keeps as it is; where it must fit into a formula, its limit is lower. */
export function cellTextProblem(text: string, limit = LONGEST_TEXT): CellTextProblem | null {
  const letter = UNKEPT.exec(text)?.[0];
  if (letter !== undefined) {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { kind: 'bad-character', found: `U+${code}` };
  }
  return text.length > limit ? { kind: 'too-long', found: String(text.length) } : null;
}

/** A text without what a cell can't hold; none of it is seen or printed. */
export function keptText(text: string): string {
  return text.replace(new RegExp(UNKEPT, 'g'), '');
}
