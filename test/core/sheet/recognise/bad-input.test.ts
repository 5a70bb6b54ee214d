import { bundledClassification } from '../../../../src/core/classification/classification';
import type { Finding } from '../../../../src/core/reconcile/finding';
import type { Report } from '../../../../src/core/reconcile/report';
import { recognise } from '../../../../src/core/sheet/recognise/recognise';
import { statedYear } from '../../../../src/core/sheet/recognise/year';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { putuo, xinjiang } from './documents';
import { OTHER_TABLES, contents, narrative } from './other-sheets';
import { reviewOf } from './same-findings';
import {
  cell,
  insertColumn,
  insertRows,
  plainSheet,
  removeColumn,
  withRows,
  range,
  type Cell,
} from './varied';
import { eachTable, headerTop, noUnit, tablesOf } from './variations';

const clean = xinjiang('kashi-2021');
const SPENDING = clean.sheets[2]!;
const OVERVIEW = clean.sheets[0]!;
const THREE_PUBLIC = clean.sheets[7]!;
const table = tablesOf(clean).get(SPENDING.name)!;
const HEADER_END = table.headerEnd;

function withSheet(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { sheets: clean.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function put(sheet: SheetSnapshot, row: number, column: number, to: Cell): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...cells]);
  while (rows.length < row) {
    rows.push([]);
  }
  while (rows[row - 1]!.length < column) {
    rows[row - 1]!.push(null);
  }
  rows[row - 1]![column - 1] = to;
  return { ...sheet, rows };
}

/** Findings that are no tails, as rule, grade, message and cell. */
function said(report: Report): string[] {
  return report.findings
    .filter(({ grade }) => grade !== 'tail')
    .map(({ rule, grade, message, cell: at }: Finding) => `${rule} ${grade} ${message} ${at ?? '-'}`);
}

const check = (workbook: WorkbookSnapshot): Report => reviewOf(workbook, 2021);

test('the clean workbook has tails only', () => {
  expect(said(check(clean))).toEqual([]);
});

describe('no table', () => {
  test.each<readonly [string, readonly SheetSnapshot[]]>([
    ['no sheet', []],
    ['empty sheets', [plainSheet('Sheet1', []), plainSheet('Sheet2', [[], [null, null]])]],
    [
      'merged cells only',
      [{ ...plainSheet('Sheet1', []), merges: [{ top: 1, left: 1, bottom: 3, right: 9 }] }],
    ],
    ['a list of the titles', [contents(clean.sheets.map(({ name }) => name))]],
    ['a narrative', [narrative]],
    ['a title alone', [plainSheet('Sheet1', [['部门收支总体情况表']])]],
    [
      'a header alone, without title',
      [plainSheet('Sheet1', [['科目编码', '科目名称', '合计', '基本支出', '项目支出']])],
    ],
    ['other published tables', OTHER_TABLES],
  ])('%s', (_, sheets) => {
    const report = check({ sheets });
    expect(report.form).toBeNull();
    expect(said(report)).toEqual(['R601 unchecked no-table -']);
  });
});

describe('one table is missing', () => {
  test.each(OTHER_TABLES.map((sheet) => [sheet.name, sheet] as const))(
    '%s does not stand for it',
    (_, other) => {
      for (const sheet of clean.sheets) {
        const sheets = [...clean.sheets.filter((one) => one !== sheet), other];
        const report = check({ sheets });
        expect(said(report).filter((line) => line.startsWith('R601'))).toEqual([
          'R601 error table-missing -',
        ]);
      }
    },
  );
});

describe('two candidates for one table', () => {
  const copy = { ...SPENDING, name: '副本' };

  test('both are told, neither is taken', () => {
    const report = check({ sheets: [...clean.sheets, copy] });
    expect(said(report)).toEqual(['R601 unchecked table-twice -']);
    expect(report.tables.find(({ table: id }) => id === 'spending')!.status).toBe('missing');
  });

  test('a hidden copy is none', () => {
    expect(said(check({ sheets: [...clean.sheets, { ...copy, hidden: true }] }))).toEqual([]);
  });

  test('a title as the form prints it goes before one like it', () => {
    const like = put(copy, table.title!.at.row, 1, cell('部门支出按处室汇总情况表'));
    expect(said(check({ sheets: [...clean.sheets, like] }))).toEqual([]);
  });
});

describe('a column too many or too few', () => {
  const total = table.blocks[0]!.columns[0]!;
  const body = (row: number): boolean => row > HEADER_END;

  test('blank', () => {
    expect(said(check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1).sheet)))).toEqual(
      [],
    );
  });

  test('with words', () => {
    const words = (row: number): Cell => (body(row) ? cell('见说明') : null);
    expect(
      said(check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, words).sheet))),
    ).toEqual([]);
  });

  test('with money and no caption', () => {
    const money = (row: number): Cell => (body(row) ? cell(1.5, '0.00') : null);
    const found = said(
      check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, money).sheet)),
    );
    expect(found).toEqual([`R609 unchecked column-unknown F${HEADER_END}`]);
  });

  test('with money and a caption the form does not know', () => {
    const money = (row: number): Cell =>
      body(row) ? cell(1.5, '0.00') : row === 5 ? cell('上缴上级支出') : null;
    const found = said(
      check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, money).sheet)),
    );
    expect(found).toEqual(['R609 unchecked column-unknown F5']);
  });

  test('with shares', () => {
    const share = (row: number): Cell => (body(row) ? cell(12.5) : row === 5 ? cell('占比%') : null);
    expect(
      said(check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, share).sheet))),
    ).toEqual([]);
  });

  test('one column is missing', () => {
    const found = said(
      check(withSheet(SPENDING.name, (sheet) => removeColumn(sheet, total + 1, total).sheet)),
    );
    expect(found.filter((line) => line.startsWith('R609'))).toEqual([
      `R609 unchecked column-missing E${HEADER_END}`,
    ]);
  });

  test('most columns are missing', () => {
    const without = withSheet(
      SPENDING.name,
      (sheet) => removeColumn(removeColumn(sheet, total + 1, total).sheet, total + 1, total).sheet,
    );
    expect(said(check(without))).toEqual(['R601 unchecked table-unreadable A2']);
  });

  test('the header is gone', () => {
    const without = withSheet(
      SPENDING.name,
      (sheet) =>
        withRows(
          sheet,
          range(1, sheet.rows.length).filter((row) => row < headerTop(table) || row > HEADER_END),
        ).sheet,
    );
    expect(said(check(without))).toEqual(['R601 unchecked table-unreadable A2']);
  });
});

describe('columns of several years', () => {
  test('the last year is read', () => {
    const { tables } = recognise({ sheets: [years()] }, bundledClassification());
    expect(tables[0]!.blocks[0]!.columns).toEqual([6, 7, 8]);
  });
  test('a group of 小计, 人员经费, 公用经费 is read by its 小计', () => {
    const grouped = plainSheet('支出', [
      ['2024年部门支出预算总表'],
      ['单位：元'],
      ['功能分类科目编码', '功能分类科目名称', '合计', '基本支出', null, null, '项目支出'],
      [null, null, null, '小计', '人员经费', '公用经费', null],
      ['201', '一般公共服务支出', 5, 3, 2, 1, 2],
      ['合计', null, 5, 3, 2, 1, 2],
    ]);
    const { tables } = recognise({ sheets: [grouped] }, bundledClassification());
    expect(tables[0]!.blocks[0]!.columns).toEqual([3, 4, 7]);
  });
});

describe('the year', () => {
  const rows = years().rows.map(valuesOf);

  test.each<readonly [string, readonly CellValue[][], number | null]>([
    ['of the title', rows, 2024],
    ['of the captions', [['部门支出预算总表'], ...rows.slice(1)], 2024],
    [
      'no day of printing',
      [['部门支出预算总表'], ['编制日期：2023年12月'], ...SPENDING.rows.slice(3).map(valuesOf)],
      null,
    ],
    [
      'below the title',
      [['部门支出预算总表'], ['（2025年度）'], ...SPENDING.rows.slice(3).map(valuesOf)],
      2025,
    ],
  ])('%s', (_, values, year) => {
    const workbook = { sheets: [plainSheet('x', values)] };
    const classification = bundledClassification();
    expect(statedYear(recognise(workbook, classification), workbook)).toBe(year);
  });
});

describe('rows', () => {
  const at = HEADER_END + 4;
  const inserted = (row: readonly CellValue[]): Report =>
    check(
      withSheet(
        SPENDING.name,
        (sheet) => insertRows(sheet, at, [row.map((value) => cell(value, '0.00'))]).sheet,
      ),
    );

  test.each<readonly [string, readonly CellValue[], readonly string[]]>([
    ['unknown, with money', [null, null, null, '结转下年', 5, 5], [`R609 unchecked row-unknown D${at}`]],
    ['figures without caption', [null, null, null, null, 5, 5], [`R609 unchecked row-unknown E${at}`]],
    ['a total in the middle', [null, null, null, '合计', 5, 5], [`R609 unchecked row-unknown D${at}`]],
    ['words without money', ['本页无数据'], []],
    ['zeros without caption', [null, null, null, null, 0, 0], [`R609 hint row-unknown E${at}`]],
  ])('%s', (_, row, expected) => {
    expect(said(inserted(row))).toEqual(expected);
  });

  test('the total row is missing', () => {
    const { total } = table.blocks[0]!;
    const without = withSheet(
      SPENDING.name,
      (sheet) =>
        withRows(
          sheet,
          range(1, sheet.rows.length).filter((row) => row !== total!.row),
        ).sheet,
    );
    expect(said(check(without))).toEqual([expect.stringMatching(/^R609 unchecked total-missing/)]);
  });

  test('合计 above the rows instead of the unit', () => {
    const above = withSheet(SPENDING.name, (sheet) => put(sheet, HEADER_END + 1, 4, cell('合计')));
    expect(said(check(above))).toEqual([]);
  });

  test('合计 above the rows only', () => {
    const above = withSheet(SPENDING.name, (sheet) => {
      const named = put(sheet, HEADER_END + 1, 4, cell('合计'));
      const last = table.blocks[0]!.total!.row;
      return withRows(
        named,
        range(1, named.rows.length).filter((row) => row !== last),
      ).sheet;
    });
    expect(said(check(above))).toEqual([]);
  });
});

describe('cells', () => {
  const row = table.blocks[0]!.total!.row;
  const at = `E${row}`;

  test.each<readonly [string, Cell, string]>([
    ['an error', { value: { error: '#REF!' }, formula: 'X1' }, `R606 error cell-error ${at}`],
    [
      'a formula never calculated',
      { value: { error: '=SUM(A1)' }, formula: 'SUM(A1)' },
      `R606 error cell-error ${at}`,
    ],
    ['NaN', cell(NaN), `R606 error cell-error ${at}`],
    ['a date', cell({ date: '2021-01-01' }), `R606 unchecked cell-unreadable ${at}`],
    ['a truth', cell(true), `R606 unchecked cell-unreadable ${at}`],
    ['a long text', cell('说明'.repeat(9000)), `R606 unchecked cell-unreadable ${at}`],
    ['too many digits', cell(2 ** 60), `R606 unchecked cell-unreadable ${at}`],
    ['too many digits as text', cell('1234567890123456789'), `R606 unchecked cell-unreadable ${at}`],
    ['percent', cell(0.5, '0.00%'), `R606 unchecked cell-unreadable ${at}`],
    ['scaled by ten thousand', cell(4618345, '0!.0,'), `R606 unchecked cell-unreadable ${at}`],
    ['hidden by its format', cell(461.83, ';;;'), `R606 unchecked cell-unreadable ${at}`],
  ])('%s', (_, one, expected) => {
    const found = said(check(withSheet(SPENDING.name, (sheet) => put(sheet, row, 5, one))));
    expect(found).toContain(expected);
    expect(found.filter((line) => /^R[12]/.test(line) && line.includes('error'))).toEqual([]);
  });

  test('strange values where words belong', () => {
    const values: CellValue[] = [
      true,
      { date: '2021-01-01' },
      { error: '#N/A' },
      NaN,
      1e300,
      'x'.repeat(32_767),
      '',
    ];
    for (const value of values) {
      for (const column of [1, 2, 3, 4]) {
        for (const place of [1, 2, 4, 5, HEADER_END, HEADER_END + 2, row]) {
          const strange = withSheet(SPENDING.name, (sheet) => put(sheet, place, column, { value }));
          expect(() => check(strange)).not.toThrow();
        }
      }
    }
  });
});

test('hidden rows, columns and sheets with money are told', () => {
  const [row] = table.blocks[0]!.rows;
  const hidden = { sheets: clean.sheets.map((sheet) => ({ ...sheet, ...hide(sheet, row!.row) })) };
  expect(said(check(hidden)).sort()).toEqual([
    expect.stringMatching(/^R607 hint hidden-money/),
    expect.stringMatching(/^R607 hint hidden-money/),
    expect.stringMatching(/^R607 hint hidden-sheet/),
  ]);

  function hide(sheet: SheetSnapshot, at: number): Partial<SheetSnapshot> {
    return sheet.name === SPENDING.name
      ? { hiddenRows: [at] }
      : sheet.name === OVERVIEW.name
        ? { hiddenColumns: [2] }
        : { hidden: sheet === clean.sheets[3] };
  }
});

describe('no unit of money', () => {
  test('is told of each table', () => {
    const found = said(check(noUnit(clean).workbook));
    expect(found.filter((line) => line.includes('unit-unknown')).length).toBe(tablesOf(clean).size - 3);
    expect(found.filter((line) => line.includes('error'))).toEqual([]);
  });

  test.each([
    ['编制单位：元江县财政局', null],
    ['单位：千元', null],
    ['单位：万元 2021年', '万元'],
    ['单位（元）', '元'],
    ['金额单位： 人民币万元', '万元'],
  ])('%s', (line, unit) => {
    const sheets = [
      plainSheet('x', [['部门支出总体情况表'], [line], ...SPENDING.rows.slice(3).map(valuesOf)]),
    ];
    const { tables } = recognise({ sheets }, bundledClassification());
    expect(tables.map((one) => one.unit)).toEqual([unit]);
  });
});

/** A table with the columns of two years. */
function years(): SheetSnapshot {
  return plainSheet('支出', [
    ['2024年部门支出预算总表'],
    ['单位：元'],
    ['功能分类科目编码', '功能分类科目名称', '2023年执行数', null, null, '2024年预算数', null, null],
    [null, null, '合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 1, 1, 0, 5, 3, 2],
    ['合计', null, 1, 1, 0, 5, 3, 2],
  ]);
}

function valuesOf(cells: readonly Cell[]): CellValue[] {
  return cells.map((one) => one?.value ?? null);
}

describe('the 三公 table', () => {
  test('in rows instead of columns is told to be unreadable', () => {
    const upright = plainSheet(THREE_PUBLIC.name, [
      ['一般公共预算“三公”经费支出情况表'],
      ['单位：万元'],
      ['项目', '预算数'],
      ['1.因公出国（境）费', 1],
      ['2.公务接待费', 2],
      ['合计', 3],
    ]);
    const found = said(check(withSheet(THREE_PUBLIC.name, () => upright)));
    expect(found).toEqual(['R601 unchecked table-unreadable A1']);
  });

  test('with the unit in a column of its own', () => {
    const named = eachTable((sheet, { declaration, headerEnd }) =>
      declaration.id === 'three-public'
        ? insertColumn(sheet, 1, (row) =>
            row === headerEnd - 1 ? cell('单位名称') : row === headerEnd + 1 ? cell('某单位') : null,
          )
        : null,
    )(putuo('wanli-2024'));
    expect(said(reviewOf(named.workbook, 2024))).toEqual(said(reviewOf(putuo('wanli-2024'), 2024)));
  });
});

test('20,000 rows are read in reasonable time', () => {
  const rows = range(1, 20_000).map((at): Cell[] => [
    cell(String(201 + (at % 30)).padEnd(3, '0') + String(10 + (at % 80)) + String(10 + (at % 90))),
    cell(`科目${at}`),
    cell(at, '0.00'),
    cell(at, '0.00'),
    null,
  ]);
  const long = plainSheet('x', [
    ['2024年部门支出预算总表'],
    ['单位：元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ]);
  const workbook = { sheets: [{ ...long, rows: [...long.rows, ...rows] }] };
  const started = performance.now();
  const { tables } = recognise(workbook, bundledClassification());
  expect(tables[0]!.blocks[0]!.rows.length).toBe(20_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});
