import { join } from 'node:path';
import {
  bundledClassification,
  codesInYear,
  sharedItemNames,
} from '../../src/core/classification/classification';
import { formatYuan } from '../../src/core/money/amount';
import { layOut } from '../../src/core/sheet/lay-out';
import type { SheetPlan, WorkbookPlan } from '../../src/core/sheet/plan';
import { caseNames, discloseCase, fold, loadCase, printedGrid, readCase, type Case } from './load-case';
import { matchDocument } from './match-document';

/** Rows above the header: 表一：, title, 编制部门. */
const TITLE_ROWS = 3;

const cases = caseNames.map((name) => {
  const loaded = loadCase(name);
  const disclosure = discloseCase(loaded);
  return { name, loaded, disclosure, plan: layOut(disclosure) };
});

function sheetOf(plan: WorkbookPlan, number: string): SheetPlan {
  return plan.sheets.find((sheet) => sheet.name.startsWith(`${number} `))!;
}

describe.each(cases)('case $name', ({ loaded, disclosure, plan }) => {
  test('every line is read and nothing is refused', () => {
    const { rows, findings } = readCase(loaded);
    expect(findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
    expect(rows.read).toBe(rows.present);
  });

  test.each(Object.keys(loaded.expected))('%s holds every expected cell', (number) => {
    const expected = loaded.expected[number]!;
    const filled = disclosure.tables.find(({ table }) => table.number === number)!;
    const grid = printedGrid(sheetOf(plan, number)).slice(TITLE_ROWS);
    const header = filled.table.header.length;
    const width = filled.table.header[0]!.length;
    const skipped = loaded.published ? 0 : header;
    const rows = grid.slice(skipped, grid.length - (filled.remark === null ? 0 : 1));
    const same = loaded.published ? fold : (text: string): string => withoutSection(fold(text), loaded.year);
    const padded = rows.map((row) => Array.from({ length: width }, (_, at) => same(row[at] ?? '')));
    expect(padded).toEqual(expected.rows.map((row) => row.map(same)));
    expect(filled.table.title).toBe(expected.title);
    if (expected.note !== null || loaded.published) {
      expect(fold(filled.remark ?? '')).toBe(fold(expected.note ?? ''));
    }
  });

  test('the tables read as the file expected/tables.md', () => {
    matchDocument(join(loaded.folder, 'expected', 'tables.md'), markdown(loaded, plan));
  });
});

test('the published document is among the cases, with its rounding tail', () => {
  const { loaded } = cases.find(({ name }) => name === 'kashi-2021')!;
  const rows = loaded.expected['表一']!.rows;
  expect(rows.at(-1)).toEqual(['收 入 总 计', '461.83', '支 出 总 计', '461.83']);
});

/** The cases that no one published print a repeated name without its 款, ours with it. */
function withoutSection(text: string, year: number): string {
  const [, name = '', section = ''] = /^([^(]*)\((.+)\)$/.exec(text) ?? [];
  const table = bundledClassification();
  const isSection = codesInYear(table, 'functional', year).some(
    (entry) => entry.code.length === 5 && fold(entry.name) === section,
  );
  return isSection && sharedItemNames(table, year).has(name) ? name : text;
}

/** The sheets as Markdown tables that a finance officer can read. */
function markdown(loaded: Case, plan: WorkbookPlan): string {
  const { control, rows } = readCase(loaded);
  const parts = [
    `# ${loaded.unit} ${String(loaded.year)} 年部门预算公开表\n`,
    `明细 ${String(rows.read)} 行，本年预算 ${formatYuan(control.current)} 元，上年预算 ${formatYuan(control.prior)} 元。\n`,
  ];
  for (const sheet of plan.sheets.filter(({ id }) => id !== 'input')) {
    const [, , unitLine, ...body] = printedGrid(sheet);
    const width = Math.max(...body.map((row) => row.length));
    const lines = body.map(
      (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`,
    );
    lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
    const remark = /^备注/.test(body.at(-1)?.[0] ?? '') ? `\n\n${body.at(-1)![0]!}` : '';
    parts.push(`## ${sheet.name}\n`, `${unitLine!.filter((text) => text !== '').join('　')}\n`);
    parts.push(`${(remark === '' ? lines : lines.slice(0, -1)).join('\n')}${remark}\n`);
  }
  return `${parts.join('\n')}`;
}
