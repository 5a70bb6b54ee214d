import { KIND_NAMES, SOURCE_NAMES } from '../budget/line-item';
import type { ListField } from '../budget/published-columns';
import { takesLines, type Selection } from '../disclosure/selection';

/**
 * The sum of the lines that a selection takes, wherever they stand in the list. `word` is how a word of it is written: as a
 * constant, or as the cell that holds it; `amountField` the column that is added up.
 * No SUMIFS: a code that a person typed as a number would match differently in each program; LEFT() makes it text.
 */
export function sumOfSelected(
  selection: Selection,
  reference: (field: ListField) => string,
  word: (text: string) => string = quoted,
  amountField: ListField = selection.year ?? 'current',
): string {
  const { sources, kinds, functional, economic, project } = selection;
  if (!takesLines(selection)) {
    return '0';
  }
  // What cells beside each other differ in comes last.
  const conditions = [
    ...anyOf(sources, (source) => `${reference('source')}=${word(SOURCE_NAMES[source])}`),
    ...anyOf(kinds, (kind) => `${reference('kind')}=${word(KIND_NAMES[kind])}`),
    ...anyOf(functional, (code) => startsWith(reference('functional'), code, word)),
    // Names are compared to the letter: `=` would take 项目A and 项目a for one project.
    ...(project === undefined ? [] : [`EXACT(${reference('project')},${word(project)})`]),
    ...anyOf(economic, (code) => startsWith(reference('economic'), code, word)),
  ];
  const amounts = reference(amountField);
  if (conditions.length === 0) {
    return `SUM(${amounts})`;
  }
  return `SUMPRODUCT(${amounts},${conditions.length === 1 ? `${conditions[0]!}*1` : conditions.join('*')})`;
}

function anyOf<T>(words: readonly T[] | undefined, test: (word: T) => string): string[] {
  if (!words) {
    return [];
  }
  const tests = words.map((word) => `(${test(word)})`);
  return [tests.length === 0 ? '(0)' : tests.length === 1 ? tests[0]! : `((${tests.join('+')})>0)`];
}

function startsWith(column: string, code: string, word: (text: string) => string): string {
  return `LEFT(${column},${String(code.length)})=${word(code)}`;
}

/** A text constant; Excel takes no constant of more than 255 characters, so a long one is joined from pieces. */
export function quoted(text: string): string {
  const pieces = text.match(/[^]{1,100}/gu) ?? [''];
  const constants = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return constants.length === 1 ? constants[0]! : `(${constants.join('&')})`;
}
