import type { Budget } from '../../../src/core/budget/budget';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fromFen } from '../../../src/core/money/amount';
import { noProfile } from '../../../src/core/narrative/answers';
import type { FigureKey } from '../../../src/core/disclosure/figure-source';
import { baseThatDiffers, type PriorReading } from '../../../src/core/narrative/prior-workbook';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { centralWorkbook } from '../../cases/central-workbook';
import { putuoWorkbook } from '../../cases/putuo-workbook';
import { generated, withoutLines } from '../reconcile/check-options';
import { budgetBefore, paragraphsOf, readBefore, saidOf, withCells, withoutPrior } from './last-year';

type Line = readonly [
  functional: string,
  economic: string,
  kind: 'personnel' | 'project',
  now: number,
  before: number,
];

/** Amounts in 万元. 2080505 ended; 2050205 is new. */
const LINES: readonly Line[] = [
  ['2010301', '30101', 'personnel', 120, 100],
  ['2010302', '30201', 'project', 20, 20],
  ['2050205', '30101', 'personnel', 30, 0],
  ['2080505', '30108', 'personnel', 0, 16],
];

function budgetOf(lines: readonly Line[] = LINES): Budget {
  return {
    unit: '示范单位',
    year: 2024,
    classification: bundledClassification(),
    ownNames: new Map(),
    extraHeadings: [],
    lines: lines.map(([functional, economic, kind, now, before], at) => ({
      functional,
      economic,
      source: 'general-budget',
      kind,
      project: kind === 'project' ? '设备购置' : '',
      current: fromFen(now * 1_000_000),
      prior: fromFen(before * 1_000_000),
      extra: [],
      row: at + 2,
    })),
  };
}

const BUDGET = budgetOf();
const published = (budget = BUDGET): WorkbookSnapshot => withoutLines(generated(budgetBefore(budget)));
const sheetOf = (workbook: WorkbookSnapshot, number: string): string =>
  workbook.sheets.find(({ name }) => name.startsWith(number))!.name;

function amountsOf(
  { source }: PriorReading,
  table: FigureKey['table'],
  ...rows: readonly string[]
): unknown[] {
  return rows.map((row) => {
    const amount = source!.amount({ table, row, column: 'total' });
    return amount === null ? null : Number(amount) / 1_000_000;
  });
}

const only =
  (wanted: string, value: CellSnapshot | null) =>
  (cell: CellSnapshot | null): CellSnapshot | null =>
    cell?.value === wanted ? value : cell;

function textWith(reading: PriorReading): string {
  return [...paragraphsOf(withoutPrior(BUDGET), reading.entries).values()].join('\n');
}

test('figures by code; what a whole table does not list is zero, and what has ended keeps its name', () => {
  const reading = readBefore(published(), BUDGET);
  expect(saidOf(reading)).toEqual([]);
  expect(
    amountsOf(reading, 'general-budget', 'total', '201', '2010301', '2050205', '205', '2080505'),
  ).toEqual([136, 120, 100, 0, 0, 16]);
  expect(amountsOf(reading, 'overview', 'general-budget', 'other-income', 'total')).toEqual([136, 0, 136]);
  expect(textWith(reading)).toContain('（项）：2024年预算数为0万元，比上年预算减少16.00万元，下降100.00%');
  expect(textWith(reading)).toContain('机关事业单位基本养老保险缴费支出（项）：');
});

test('of the tables of another year nothing is taken', () => {
  const reading = readBefore(published(), { ...BUDGET, year: 2025 });
  expect([reading.source, saidOf(reading)]).toEqual([null, ['prior-wrong-year ! 2023']]);
  expect(reading.findings[0]).toMatchObject({ severity: 'refused', values: { expected: '2024' } });
  const own = readBefore(generated(BUDGET), BUDGET);
  expect(saidOf(own)).toEqual(['prior-wrong-year ! 2024']);
});

test('without any table there is nothing to take', () => {
  const list = { sheets: generated(BUDGET).sheets.filter(({ name }) => name === '预算明细') };
  for (const workbook of [list, { sheets: [] }]) {
    const reading = readBefore(workbook, BUDGET);
    expect([reading.source, saidOf(reading)]).toEqual([null, ['prior-no-table ! ']]);
  }
});

test('tables that do not say their year are taken, and it is said', () => {
  const workbook = published();
  const bare = (cell: CellSnapshot | null): CellSnapshot | null =>
    cell && typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/2023\s*年/g, '') } : cell;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(bare)) }));
  const reading = readBefore({ sheets }, BUDGET);
  expect(saidOf(reading)).toEqual(['prior-year-unknown ! ']);
  expect(amountsOf(reading, 'spending', 'total')).toEqual([136]);
});

test('published tables are budgets: a profile that compares with what was spent is told so', () => {
  const read = (base: string): string[] =>
    baseThatDiffers({ ...noProfile(), answers: new Map([['base', base]]) }).map(
      ({ code, found }) => `${code} ${found}`,
    );
  expect([read('预算数'), read('执行数')]).toEqual([[], ['prior-base-differs 执行数']]);
});

test('the name of another unit is told', () => {
  expect(saidOf(readBefore(published(), { ...BUDGET, unit: '另一单位' }))).toEqual([
    'prior-other-unit ! 示范单位',
  ]);
  expect(saidOf(readBefore(published({ ...BUDGET, unit: '示范 单位' }), BUDGET))).toEqual([]);
});

test('a table that is not there leaves its figures unknown, and no others', () => {
  const workbook = published();
  const sheets = workbook.sheets.filter(({ name }) => !name.startsWith('表五'));
  const reading = readBefore({ ...workbook, sheets }, BUDGET);
  expect(saidOf(reading)).toEqual(['prior-table-missing ! 一般公共预算支出情况表']);
  expect(amountsOf(reading, 'general-budget', 'total', '2010301', '2050205')).toEqual([null, null, null]);
  expect(amountsOf(reading, 'spending', 'total')).toEqual([136]);
  const text = textWith(reading);
  expect(text).toContain(
    '行政运行（政府办公厅（室）及相关机构事务）（项）：2024年预算数为120.00万元，【上年数未提供】。',
  );
  expect(text).toContain('基本支出150.00万元，占88.24%，比上年预算增加34.00万元');
  expect(text).not.toContain('新增');
});

test('two tables of a kind are named and not used', () => {
  const workbook = published();
  const name = sheetOf(workbook, '表三');
  const copy = { ...workbook.sheets.find((sheet) => sheet.name === name)!, name: '副本' };
  const reading = readBefore({ ...workbook, sheets: [...workbook.sheets, copy] }, BUDGET);
  expect(saidOf(reading)).toEqual([`prior-tables-several ! ${name}、副本`]);
  expect(amountsOf(reading, 'spending', 'total')).toEqual([null]);
});

test('a unit of money that is neither 元 nor 万元 leaves its table unknown', () => {
  const workbook = published();
  const changed = withCells(workbook, '表五', only('单位：万元', { value: '单位：千元' }));
  const reading = readBefore(changed, BUDGET);
  expect(saidOf(reading)).toEqual([`prior-money-unit ${sheetOf(workbook, '表五')}!G3 单位：千元`]);
  expect(amountsOf(reading, 'general-budget', 'total', '2010301', '2050205')).toEqual([null, null, null]);
});

test('a table that states 元 over figures in 万元 is not used, nor the one it contradicts', () => {
  const workbook = published();
  const changed = withCells(workbook, '表三', only('单位：万元', { value: '单位：元' }));
  const reading = readBefore(changed, BUDGET);
  expect(saidOf(reading)).toEqual([
    `prior-units-differ ! ${sheetOf(workbook, '表一')}、${sheetOf(workbook, '表三')}`,
  ]);
  expect(amountsOf(reading, 'spending', 'total')).toEqual([null]);
  expect(amountsOf(reading, 'overview', 'total')).toEqual([null]);
  expect(amountsOf(reading, 'general-budget', 'total')).toEqual([136]);
});

test('a form with other tables is read, and which of its rows are not whole is said', () => {
  const reading = readBefore(centralWorkbook(), BUDGET);
  expect(saidOf(reading)).toEqual([
    'prior-rows-incomplete 支出总表!C8 20603 应用研究',
    'prior-rows-incomplete 一般公共预算支出表!C9 20603 应用研究',
  ]);
  // 应用研究 has 项 that are not public: theirs are not zero. Of 三公 the year’s own columns count, not those of 2022.
  const rows = ['2060201', '2060203', '2060301', '2080599', 'total'];
  expect(amountsOf(reading, 'general-budget', ...rows)).toEqual([240, 150, null, 0, 500]);
  expect(amountsOf(reading, 'three-public', 'single')).toEqual([10]);
  expect(amountsOf(reading, 'basic', 'total')).toEqual([null]);
  expect(amountsOf(reading, 'overview', 'institutional-income', 'other-income')).toEqual([300, 0]);
});

test('amounts in 元 are exact', () => {
  const lines: readonly Line[] = [['2010301', '30101', 'personnel', 1, 1.234567]];
  const reading = readBefore(putuoWorkbook(budgetBefore(budgetOf(lines)), { kinds: false }), BUDGET);
  expect(saidOf(reading)).toEqual([]);
  expect(amountsOf(reading, 'general-budget', 'total')).toEqual([1.234567]);
  const key: FigureKey = { table: 'general-budget', row: 'total', column: 'total' };
  expect(reading.source!.isRounded(key)).toBe(false);
  expect(readBefore(published(), BUDGET).source!.isRounded(key)).toBe(true);
});

test('what another form has no row for is not zero', () => {
  const reading = readBefore(putuoWorkbook(budgetBefore(BUDGET), { kinds: false }), BUDGET);
  expect(amountsOf(reading, 'overview', 'fiscal-special-account', 'institutional-income')).toEqual([null, 0]);
});

test('a cell that is no amount is named, and its figure is unknown', () => {
  const workbook = withCells(published(), '表五', (cell, _, column) =>
    column === 5 && cell?.value === 100 ? { value: '约100' } : cell,
  );
  const reading = readBefore(workbook, BUDGET);
  const name = sheetOf(workbook, '表五');
  expect(saidOf(reading)).toContainEqual(expect.stringMatching(`prior-not-an-amount ${name}!E\\d+ 约100`));
  expect(amountsOf(reading, 'general-budget', '2010301', '2010302', '2080505')).toEqual([null, 20, 16]);
});

test('a row that is printed twice with different amounts is unknown', () => {
  const workbook = published();
  const name = sheetOf(workbook, '表五');
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          rows: sheet.rows.flatMap((cells) =>
            cells[4]?.value === 100
              ? [cells, cells.map((cell) => (cell?.value === 100 ? { ...cell, value: 90 } : cell))]
              : [cells],
          ),
        }
      : sheet,
  );
  const reading = readBefore({ ...workbook, sheets }, BUDGET);
  expect(saidOf(reading)).toContainEqual(expect.stringMatching(`^prior-row-twice ${name}!E\\d+ 2010301`));
  expect(amountsOf(reading, 'general-budget', '2010301', '2010302')).toEqual([null, 20]);
});

test('a code that its name proves wrong is taken for the right one, and that is said', () => {
  const workbook = published();
  const name = sheetOf(workbook, '表五');
  const changed = withCells(workbook, '表五', (cell, _, column) =>
    column === 3 && cell?.value === '05' ? { value: '06' } : cell,
  );
  const reading = readBefore(changed, BUDGET);
  expect(saidOf(reading)).toEqual([expect.stringMatching(`^prior-code-corrected ${name}!C\\d+ 2080506$`)]);
  expect(amountsOf(reading, 'general-budget', '2080505', '2080506')).toEqual([16, 0]);
});

test('a column that is not there leaves its figures unknown', () => {
  const workbook = published();
  const changed = withCells(workbook, '表五', (cell, row, column) => (column === 7 && row > 3 ? null : cell));
  const reading = readBefore(changed, BUDGET);
  expect(saidOf(reading)).toContainEqual(`prior-columns-missing ${sheetOf(workbook, '表五')}!A2 项目支出`);
  const key: FigureKey = { table: 'general-budget', row: 'total', column: 'project' };
  expect([reading.source!.amount(key), amountsOf(reading, 'general-budget', 'total')]).toEqual([null, [136]]);
});

test('a row that is not known makes the rows unknown that are not listed', () => {
  const name = '机关事业单位基本养老保险缴费支出';
  const workbook = withCells(published(), '表五', (cell, row, column) =>
    cell?.value === name
      ? { value: '神秘支出' }
      : column <= 3 && cell?.value === '05' && row > 10
        ? null
        : cell,
  );
  const reading = readBefore(workbook, BUDGET);
  expect(saidOf(reading)).toContainEqual(
    expect.stringMatching(/^prior-(?:row-unknown|rows-incomplete) 表五/),
  );
  expect(amountsOf(reading, 'general-budget', '2080506')).toEqual([null]);
});

test('where a 款 is printed without its 项, these are unknown', () => {
  const workbook = published();
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name.startsWith('表五')
      ? { ...sheet, rows: sheet.rows.filter((cells) => cells[2]?.value !== '01' && cells[2]?.value !== '02') }
      : sheet,
  );
  const reading = readBefore({ ...workbook, sheets }, BUDGET);
  expect(saidOf(reading)).toEqual([expect.stringMatching(/^prior-rows-incomplete 表五 \S+!E\d+ 20103 /)]);
  expect(amountsOf(reading, 'general-budget', '20103', '2010301', '2010399', '2050205', '2080505')).toEqual([
    120,
    null,
    null,
    0,
    16,
  ]);
});

describe('tables without codes', () => {
  /** A table of spending with names alone. */
  function named(rows: readonly (readonly [string, number])[]): WorkbookSnapshot {
    const cells = [
      ['2023年一般公共预算支出情况表'],
      ['编制部门：示范单位', null, null, '单位：万元'],
      ['功能分类科目名称', '合计', '基本支出', '项目支出'],
      ...rows.map(([name, amount]) => [name, amount, amount, null]),
    ];
    const sheet = {
      name: '一般公共预算支出情况表',
      hidden: false,
      rows: cells.map((row) =>
        row.map((value) =>
          value === null ? null : { value, ...(typeof value === 'number' && { numberFormat: '0.00' }) },
        ),
      ),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
    return { sheets: [sheet] };
  }

  const rows = [
    ['一般公共服务支出', 120],
    ['政府办公厅（室）及相关机构事务', 120],
    ['行政运行', 100],
    ['一般行政管理事务', 20],
    ['社会保障和就业支出', 16],
    ['行政事业单位养老支出', 16],
    ['机关事业单位基本养老保险缴费支出', 16],
  ] as const;
  const all = ['201', '20103', '2010301', '2010302', '208', '20805', '2080505', '2050205', 'total'];
  const amounts = [120, 120, 100, 20, 16, 16, 16, 0, 136];
  const ofGeneral = (reading: PriorReading): string[] =>
    saidOf(reading).filter((said) => !/^prior-(?:table-missing|form-unproved)/.test(said));

  test('are matched by the names of the year, a name of several 款 by the one above it', () => {
    const reading = readBefore(named([...rows, ['合计', 136]]), BUDGET);
    expect(ofGeneral(reading)).toEqual([]);
    expect(amountsOf(reading, 'general-budget', ...all)).toEqual(amounts);
  });

  test('with the name of the unit on top, and ordinals', () => {
    const numbered = rows.map(([name, amount], at) => [`${'一二三四五六七'[at]!}、${name}`, amount] as const);
    const reading = readBefore(named([['示范单位', 136], ...numbered, ['合计', 136]]), BUDGET);
    expect(ofGeneral(reading)).toEqual([]);
    expect(amountsOf(reading, 'general-budget', ...all)).toEqual(amounts);
  });

  test('a name that 款 and 项 share is neither by itself, and a name of several 款 is none without its own', () => {
    const alone = readBefore(
      named([
        ['卫生健康支出', 5],
        ['其他卫生健康支出', 5],
        ['合计', 5],
      ]),
      BUDGET,
    );
    expect(ofGeneral(alone)).toEqual([
      'prior-row-unknown 一般公共预算支出情况表!A5 其他卫生健康支出',
      'prior-rows-incomplete 一般公共预算支出情况表!B4 210 卫生健康支出',
    ]);
    expect(amountsOf(alone, 'general-budget', '210', '2109999', '2080505')).toEqual([5, null, null]);
    const both = named([
      ['卫生健康支出', 5],
      ['其他卫生健康支出', 5],
      ['其他卫生健康支出', 5],
      ['合计', 5],
    ]);
    expect(ofGeneral(readBefore(both, BUDGET))).toEqual([]);
    expect(amountsOf(readBefore(both, BUDGET), 'general-budget', '21099', '2109999')).toEqual([5, 5]);
    const many = readBefore(
      named([
        ['行政运行', 3],
        ['行政运行', 4],
        ['合计', 7],
      ]),
      BUDGET,
    );
    expect(ofGeneral(many)).toHaveLength(3);
    expect(amountsOf(many, 'general-budget', '2010301', 'total')).toEqual([null, 7]);
  });
});
