import { FileProblem } from '../../../src/hosts/file-problem';
import { readXlsx } from '../../../src/hosts/xlsx';
import { foreignWorkbook, type ForeignParts } from '../foreign-workbook';

const many = (count: number, by: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => by(at)).join('');
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheet = (rows: string, more: Partial<ForeignParts['sheets'][number]> = {}): ForeignParts => ({
  sheets: [{ name: 'S', rows, ...more }],
});

async function outcome(parts: ForeignParts): Promise<string> {
  return readXlsx(foreignWorkbook(parts), 'x.xlsx').then(
    ({ sheets }) => `read ${String(sheets[0]!.rows.length)}`,
    (error: unknown) => (error instanceof FileProblem ? error.code : String(error)),
  );
}

test.each<readonly [string, ForeignParts, string]>([
  ['a row far beyond the last, empty', sheet(`${ROW}<row r="231999999999940" ht="12"/>`), 'read 1'],
  [
    'a row far beyond the last, with a cell',
    sheet('<row r="231999999999940"><c><v>1</v></c></row>'),
    'beyond-sheet',
  ],
  ['a column beyond the last', sheet('<row><c r="XFE1"><v>1</v></c></row>'), 'beyond-sheet'],
  ['a million rows', sheet(many(1_000_000, () => '<row/>')), 'too-large'],
  [
    'a million merges',
    sheet(ROW, {
      tail: `<mergeCells>${many(1_000_000, (at) => `<mergeCell ref="A${String(at)}:B${String(at)}"/>`)}</mergeCells>`,
    }),
    'too-large',
  ],
  [
    'a million names',
    {
      ...sheet(ROW),
      behind: `<definedNames>${many(1_000_000, (at) => `<definedName name="n${String(at)}">1</definedName>`)}</definedNames>`,
    },
    'too-large',
  ],
  [
    'a million texts',
    { ...sheet(ROW), strings: Array.from({ length: 1_000_000 }, () => '<t>a</t>') },
    'too-large',
  ],
  [
    'columns said again and again',
    sheet(ROW, { head: `<cols>${many(100_000, () => '<col min="1" max="16384" hidden="1"/>')}</cols>` }),
    'read 1',
  ],
  ['a text without end', { ...sheet(ROW), strings: ['a'.repeat(50_000_000)] }, 'too-large'],
  ['tags without end', { ...sheet(ROW), behind: '<a>'.repeat(1_000_000) }, 'damaged-workbook'],
])('%s', async (_, parts, expected) => {
  expect(await outcome(parts)).toBe(expected);
});
