import { leadingCode, parseCode, schemeOf } from '../classification/code';
import { ANYTHING, OR } from './spill';

/** A condition on a column beside the codes: its cells, and the words asked for (one, a row, a column or a block). */
export interface ColumnCondition {
  readonly cells: readonly string[];
  readonly words: readonly (readonly string[])[];
}

/** Rows that a word picks, as a list and by row. */
export interface RowPick {
  readonly rows: readonly number[];
  readonly holds: Uint8Array;
}

/**
 * Finds the rows that a word picks; null for a word that asks nothing. `*` (or a blank) is anything and `|` separates
 * alternatives; a code takes what stands under it. A word that stands in the column to the letter means just that:
 * names of projects may hold any mark.
 */
export function rowsUnder({ cells }: ColumnCondition): (word: string) => RowPick | null {
  const known = new Map<string, RowPick | null>();
  const distinct = new Set(cells);
  const codes = codesOf(distinct);
  return (word) => {
    let pick = known.get(word);
    if (pick === undefined) {
      const test = testOf(word, distinct, codes);
      pick = test && pickRows(cells, test);
      known.set(word, pick);
    }
    return pick;
  };
}

type Test = (cell: string) => boolean;

function testOf(word: string, cells: ReadonlySet<string>, codes: Codes | null): Test | null {
  if (word.trim() === '' || word === ANYTHING) {
    return null;
  }
  if (cells.has(word) && (!codes || parseCode(word) === null)) {
    return (cell) => cell === word;
  }
  const alternatives = word.split(OR).map((one) => one.trim());
  if (alternatives.includes(ANYTHING)) {
    return null;
  }
  const wanted = alternatives.map(leadingCode).filter((code) => code !== null);
  if (codes && wanted.length === alternatives.length) {
    return (cell) => wanted.some((code) => codes.get(cell)?.startsWith(code));
  }
  return (cell) => alternatives.includes(cell);
}

type Codes = ReadonlyMap<string, string>;

/** The code of each cell of a column of codes; null for a column of other words. */
function codesOf(cells: ReadonlySet<string>): Codes | null {
  const codes = new Map<string, string>();
  for (const cell of cells) {
    const code = leadingCode(cell);
    if (code !== null && schemeOf(code) !== null) {
      codes.set(cell, code);
    } else if (cell.trim() !== '') {
      return null;
    }
  }
  return codes.size > 0 ? codes : null;
}

function pickRows(cells: readonly string[], test: Test): RowPick {
  const holds = new Uint8Array(cells.length);
  const rows: number[] = [];
  const answers = new Map<string, boolean>();
  for (const [row, cell] of cells.entries()) {
    let answer = answers.get(cell);
    if (answer === undefined) {
      answer = test(cell);
      answers.set(cell, answer);
    }
    if (answer) {
      holds[row] = 1;
      rows.push(row);
    }
  }
  return { rows, holds };
}
