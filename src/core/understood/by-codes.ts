import type { ReadBlock, ReadTable, Recognition, RecognitionProblem } from '../recognise/recognised';

/** So many rows with money and no code are a tree of names. */
const ROWS_OF_NAMES = 3;

/** What was recognised without the trees that print names alone: nothing says which codes they are, so none is checked. */
export function byCodes(recognition: Recognition): Recognition {
  const named = recognition.tables.filter(({ blocks }) => blocks.some(isOfNames));
  return named.length === 0
    ? recognition
    : {
        ...recognition,
        tables: recognition.tables.filter((table) => !named.includes(table)),
        problems: [...recognition.problems, ...named.map(codesMissing)],
      };
}

function isOfNames({ declaration, rows, strangers }: ReadBlock): boolean {
  const unknown = strangers.filter(({ kind, money }) => kind === 'row' && money);
  return /tree$|projects/.test(declaration.rows.by) && rows.length === 0 && unknown.length >= ROWS_OF_NAMES;
}

function codesMissing({ declaration, sheet, title, headerEnd }: ReadTable): RecognitionProblem {
  return {
    kind: 'columns-missing',
    table: declaration,
    sheet: sheet.name,
    at: title?.at ?? { row: headerEnd, column: 1 },
    captions: declaration.header.flat().filter((text) => /编码/.test(text)),
  };
}
