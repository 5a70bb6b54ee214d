import { strToU8 } from 'fflate';
import { shownText } from '../../src/core/money/shown-text';
import { cellAddress } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { layOut } from '../../src/core/sheet/lay-out';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { item, list, makeDocx, num, p, run, tbl, tc, tr } from '../hosts/docx/make-docx';
import { Desk } from './command';

/** A whole published document: the generated tables of the golden case and a text that says what they say. */
const kashi = loadCase('kashi-2021');

const NUMBERING =
  list(1, [
    ['chineseCountingThousand', '%1、'],
    ['chineseCounting', '（%2）'],
  ]) + num(1, 1);

interface Json {
  readonly file: string;
  readonly textFile?: string;
  readonly year: number;
  readonly tables: readonly { readonly status: string; readonly checks: number; readonly sheet: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly grade: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly stated: string | null;
    readonly message: string;
  }[];
  readonly checks: { readonly made: number };
  readonly text?: { readonly figures: number; readonly compared: number };
  readonly summary: Readonly<Record<string, number>>;
}

/** The tables as they are published: without the list that they were made of. */
let tables: Uint8Array;
let sheets: readonly SheetSnapshot[];

beforeAll(async () => {
  const plan = layOut(discloseCase(kashi));
  const published = plan.sheets.filter(({ id }) => id !== 'input');
  tables = await writeXlsx({ ...plan, sheets: published, names: [] }, 'values');
  ({ sheets } = await readXlsx(tables, 'tables.xlsx'));
});

/** The cells of a row as they are printed. */
function printed(sheet: SheetSnapshot, row: number): string[] {
  return (sheet.rows[row - 1] ?? []).map((cell) =>
    typeof cell?.value === 'number'
      ? (shownText(cell.value, cell.numberFormat) ?? '')
      : typeof cell?.value === 'string'
        ? cell.value
        : '',
  );
}

const LINES_ABOVE = 3;
const COVER = p('2021年部门预算公开');

/** A table with its lines above it as paragraphs, and a remark below it where it has one. `pages`: rows of the first page. */
function tableOf(sheet: SheetSnapshot, change: Readonly<Record<string, string>>, pages?: number): string {
  const rows = sheet.rows.map((_, at) =>
    printed(sheet, at + 1).map(
      (text, column) => change[`${sheet.name.slice(0, 2)}!${cellAddress(at + 1, column + 1)}`] ?? text,
    ),
  );
  const above = rows.slice(0, LINES_ABOVE).map((cells) => p(cells.filter((text) => text !== '').join('   ')));
  const width = Math.max(...rows.map(({ length }) => length));
  const body = rows.slice(LINES_ABOVE).filter(([first = '']) => !first.startsWith('备注'));
  const remarks = rows.flatMap(([first = '']) => (first.startsWith('备注') ? [p(first)] : []));
  const written = body.map((cells, at) => rowOf(sheet, cells, at + LINES_ABOVE + 1, width));
  const parts =
    pages === undefined
      ? [tbl(written)]
      : [tbl(written.slice(0, pages)), p(''), tbl([written[0]!, ...written.slice(pages)])];
  return [...above, ...parts, ...remarks].join('');
}

/** A row with its merged cells as a document has them. */
function rowOf({ merges }: SheetSnapshot, cells: readonly string[], row: number, width: number): string {
  const written: string[] = [];
  for (let column = 1; column <= width; column += 1) {
    const merge = merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const span = merge ? merge.right - merge.left + 1 : 1;
    const tall = merge && merge.bottom > merge.top;
    const down = tall ? `<w:vMerge${merge.top === row ? ' w:val="restart"' : ''}/>` : '';
    // A narrow column breaks a figure over lines, and an editor over runs.
    const text = cells[column - 1] ?? '';
    const broken = /^\d{3}\.\d\d$/.test(text)
      ? p([run(text.slice(0, 2)), run(`${text.slice(2, 4)}\n${text.slice(4)}`)])
      : text;
    written.push(tc(broken, (span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : '') + down));
    column += span - 1;
  }
  return tr(written);
}

const TEXT: readonly (readonly [text: string, level?: number])[] = [
  ['第三部分 2021年部门预算情况说明'],
  ['关于示范单位2021年收支预算情况的总体说明', 0],
  ['按照全口径预算的原则，示范单位2021年所有收入和支出均纳入部门预算管理。收支总预算461.83万元。'],
  ['关于示范单位2021年收入预算情况说明', 0],
  [
    '示范单位2021年收入预算461.83万元，其中：一般公共预算251.53万元，占54.46%；单位其他资金收入210.31万元，占45.54%。',
  ],
  ['关于示范单位2021年支出预算情况说明', 0],
  ['示范单位2021年支出预算461.83万元，其中：基本支出438.33万元，占94.91%；项目支出23.50万元，占5.09%。'],
];

function textOf(change: Readonly<Record<string, string>>): string {
  return TEXT.map(([text, level]) => {
    const said = Object.entries(change).reduce((all, [from, to]) => all.replace(from, to), text);
    return p(said, level === undefined ? '' : item(1, level));
  }).join('');
}

interface Planted {
  readonly tables?: Readonly<Record<string, string>>;
  readonly text?: Readonly<Record<string, string>>;
}

function document({ tables: inTables = {}, text = {} }: Planted = {}): Uint8Array {
  const body = sheets.map((sheet, at) => tableOf(sheet, inTables, at === 2 ? 8 : undefined));
  return makeDocx(COVER + body.join('') + textOf(text), { numbering: NUMBERING });
}

async function checked(
  name: string,
  bytes: Uint8Array,
  ...more: string[]
): Promise<{ status: number; report: Json }> {
  const desk = new Desk();
  desk.put('text.docx', makeDocx(COVER + textOf({}), { numbering: NUMBERING }));
  const { status, out, err } = await desk.run('check', desk.put(name, bytes), '--format', 'json', ...more);
  expect(err).toBe('');
  return { status, report: JSON.parse(out) as Json };
}

const wrong = ({ findings }: Json): string[] =>
  findings
    .filter(({ grade }) => grade === 'error' || grade === 'suspect')
    .map(({ rule, grade, sheet, cell }) => `${grade} ${rule} ${sheet ?? ''}!${cell ?? ''}`);

test('a right document: every figure is recognised as in the workbook, and nothing is wrong', async () => {
  const { status, report } = await checked('whole.docx', document());
  const { report: same } = await checked('tables.xlsx', tables, '--text', 'text.docx');
  expect(wrong(report)).toEqual([]);
  expect([status, report.year, report.file, report.textFile]).toEqual([0, 2021, 'whole.docx', undefined]);
  const counts = ({ tables: of }: Json): unknown => of.map(({ status: one, checks }) => [one, checks]);
  expect(counts(report)).toEqual(counts(same));
  expect(report.tables.filter(({ checks }) => checks > 100)).toHaveLength(6);
  expect([report.checks, report.text, report.summary]).toEqual([same.checks, same.text, same.summary]);
  expect(report.text?.compared).toBeGreaterThan(6);
  // Sheets are named by titles, and the cells are those of the workbook but below a header that a next page repeats.
  const places = ({ findings }: Json): string[] =>
    findings
      .filter(({ sheet }) => !sheet?.endsWith('部门支出总体情况表'))
      .map(({ rule, sheet, cell }) => `${rule} ${(sheet ?? '').replace(/^表. /, '')} ${cell ?? ''}`);
  expect(places(report)).toEqual(places(same));
  expect(report.findings.map(({ rule }) => rule)).not.toContain('R605');
});

test('the unit is named by the line above a table that states the unit of money as well', async () => {
  const desk = new Desk();
  const { out } = await desk.run('check', desk.put('whole.docx', document()));
  expect(out).toContain(`编制部门：${kashi.unit}\n`);
});

test('an error in a table and one in the text are found at their cells', async () => {
  const { status, report } = await checked(
    'whole.docx',
    document({ tables: { '表三!F11': '20.81' }, text: { '438.33': '483.33', '45.54%': '54.54%' } }),
  );
  expect(status).toBe(1);
  expect(wrong(report)).toEqual([
    'error R105 部门支出总体情况表!F11',
    'error R401 正文!A8',
    'error R501 正文!A6',
  ]);
});

test('the text beside a workbook is the sheet 正文, and the report names its file', async () => {
  const { status, report } = await checked('tables.xlsx', tables, '--text', 'text.docx');
  expect([status, report.textFile]).toEqual([0, 'text.docx']);
  const desk = new Desk();
  desk.put('tables.xlsx', tables);
  const lines = TEXT.map(([text]) => text).join('\n');
  desk.put('text.txt', lines.replace('438.33', '483.33'));
  const { status: found, out } = await desk.run('check', 'tables.xlsx', '--text', 'text.txt');
  expect(found).toBe(1);
  expect(out).toMatch(/文字说明：text\.txt/);
  expect(out).toMatch(/正文[^]*A7/);
  const page = await desk.run('check', 'tables.xlsx', '--text', 'text.txt', '--format', 'html');
  expect(page.out).toMatch(/<dt>文字说明<\/dt><dd[^>]*>(?:<[^>]*>)?text\.txt/);
});

test('tables of a document that is the text beside a workbook are not read, and that is said', async () => {
  const desk = new Desk();
  desk.put('tables.xlsx', tables);
  desk.put('whole.docx', document({ tables: { '表三!F11': '20.81' } }));
  const { status, err } = await desk.run('check', 'tables.xlsx', '--text', 'whole.docx');
  expect(status).toBe(0);
  expect(err).toMatch(/whole\.docx 中有 9 张表格，没有读/);
});

test('a text alone is checked against itself', async () => {
  const lines = TEXT.map(([text]) => text);
  for (const name of ['text.txt', 'text.md']) {
    const right = await checked(name, strToU8(lines.join('\n\n')));
    expect([right.status, wrong(right.report)]).toEqual([0, []]);
    const falsified = lines.join('\n').replace('占45.54%', '占54.45%');
    const { status, report } = await checked(name, strToU8(falsified));
    expect([status, wrong(report)]).toEqual([1, ['error R501 正文!A5']]);
  }
});

test.each([
  ['check', 'x.doc', [], /x\.doc 是 \.doc、.*文件 → 另存为 → \.docx/],
  ['check', 'x.pdf', [], /版式文件.*文件 → 另存为 → \.docx/],
  ['check', 'x.docx', [], /x\.docx 不是 \.docx 文档/],
  ['check', 'tables.xlsx', ['--text', 'x.docx'], /x\.docx 不是 \.docx 文档/],
  ['check', 'tables.xlsx', ['--text', 'tables.xlsx'], /tables\.xlsx 不是文字说明/],
  ['check', 'tables.xlsx', ['--text', 'gone.docx'], /找不到文件/],
  ['check', 'tables.xlsx', ['--text', 'x.docx', '-o', 'x.docx', '--force', '--format', 'text'], /输入文件/],
])('%s %s %j is refused', async (command, file, more, said) => {
  const desk = new Desk();
  desk.put('tables.xlsx', tables);
  for (const name of ['x.doc', 'x.pdf', 'x.docx']) {
    desk.put(name, '甲');
  }
  const { status, err, made } = await desk.run(command, file, ...more);
  expect([status, made]).toEqual([2, []]);
  expect(err).toMatch(said);
});
