import { budgetFromWorkbook } from '../../src/core/budget/from-rows';
import type { LinesReading } from '../../src/core/budget/lines-reading';
import { bundledClassification } from '../../src/core/classification/classification';
import { formatYuan } from '../../src/core/money/amount';
import type { CellRange } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/snapshot';

function read(
  rows: readonly (readonly CellValue[])[],
  merges: readonly CellRange[] = [],
  hiddenRows: number[] = [],
): LinesReading {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  const sheet = { name: '明细', hidden: false, rows: cells, merges, hiddenRows, hiddenColumns: [] };
  return budgetFromWorkbook(
    { sheets: [sheet] },
    { unit: '示范单位', year: 2021, classification: bundledClassification(), moneyUnit: null },
  );
}

const HEADING = [
  '功能科目编码',
  '经济科目编码',
  '资金来源',
  '支出类型',
  '项目名称',
  '本年预算(元)',
  '上年预算(元)',
];
const codes = (reading: LinesReading): string[] => reading.findings.map(({ code }) => code);

function accounted({ rows }: LinesReading): void {
  expect(rows.read + rows.subtotals + rows.refused + rows.blank + rows.remarks).toBe(rows.present);
}

test('headings of an export, in another order, under a title, in 万元, with columns of its own', () => {
  const reading = read([
    ['2021年部门预算支出明细表'],
    ['单位：万元'],
    [
      '单位编码',
      '资金性质',
      '支出功能分类科目代码',
      '支出功能分类科目名称',
      '部门支出经济分类科目编码',
      '项目类别',
      '预算项目名称',
      '2021年预算数',
      '2020年预算数',
    ],
    ['001', '政府性基金预算资金', 2120803, '城市建设支出', '310-05', '特定目标类', '道路', 12.34, '1.5'],
    ['001', '经费拨款', '２０８０５０５', null, 30108, '人员类项目', '基本养老', '0.000001', null],
  ]);
  accounted(reading);
  expect(codes(reading)).toEqual([]);
  expect(reading.budget!.lines).toMatchObject([
    {
      functional: '2120803',
      economic: '31005',
      source: 'government-funds',
      kind: 'project',
      current: 12_340_000,
      prior: 1_500_000,
    },
    {
      functional: '2080505',
      economic: '30108',
      source: 'general-budget',
      kind: 'personnel',
      current: 1,
      prior: null,
    },
  ]);
  expect(reading.budget!.extraHeadings).toEqual(['单位编码']);
  expect(reading.budget!.lines[0]!.extra).toEqual(['001']);
});

test('a unit whose name begins with 元 states no unit of money; names belong to the codes beside them', () => {
  const heading = [
    '功能科目编码',
    '科目名称',
    '经济科目编码',
    '科目名称',
    '资金来源',
    '支出类型',
    '本年预算',
    '上年预算',
  ];
  const row = [
    '2080505',
    '机关事业单位基本养老保险缴费支出',
    '30108',
    '职业年金缴费',
    '一般公共预算',
    '人员经费',
    1,
    1,
  ];
  expect(codes(read([['编制单位：元氏县财政局'], heading, row]))).toEqual(['no-money-unit']);
  const stated = read([['编制单位：元氏县财政局', null, '金额单位：万元'], heading, row]);
  expect(stated.findings).toMatchObject([
    { code: 'name-of-another-code', cell: 'D3', found: '职业年金缴费' },
  ]);
  expect(formatYuan(stated.control.current)).toBe('10000.00');
});

test('two rows of headings with 类, 款, 项 in columns of their own', () => {
  const reading = read(
    [
      ['功能分类科目编码', null, null, '经济科目编码', '资金来源', '支出类型', '项目名称', '预算数', null],
      ['类', '款', '项', null, null, null, null, '本年(元)', '上年(元)'],
      ['208', '05', '05', '30108', '一般公共预算', '基本支出', null, 100, 90],
      [212, 1, 1, '30201', '一般公共预算', '基本支出', null, 50, 40],
    ],
    [
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 1, left: 8, bottom: 1, right: 9 },
    ],
  );
  accounted(reading);
  expect(codes(reading)).toEqual([]);
  expect(reading.budget!.lines).toMatchObject([
    { functional: '2080505', kind: 'personnel', current: 10_000, prior: 9_000 },
    { functional: '2120101', kind: 'operating', current: 5_000, prior: 4_000 },
  ]);
});

test('subtotal rows of an export are set aside and compared', () => {
  const leaf = (economic: string, amount: number): CellValue[] => [
    '2080505',
    economic,
    '一般公共预算',
    '人员经费',
    null,
    amount,
    null,
  ];
  const sound = read([
    HEADING,
    ['合计', null, null, null, null, 300, null],
    ['208', null, null, null, null, 300, null],
    ['20805', null, null, null, null, 300, null],
    ['2080505', null, null, null, null, 300, null],
    leaf('30108', 100),
    leaf('30109', 200),
    [null, null, null, null, null, null, null],
    ['小计', null, null, null, null, 300, null],
    ['制表人：张三', null, null, null, null, null, null],
  ]);
  accounted(sound);
  expect(sound.rows).toEqual({ present: 9, read: 2, subtotals: 5, refused: 0, blank: 1, remarks: 1 });
  expect(codes(sound)).toEqual([]);
  expect(formatYuan(sound.control.current)).toBe('300.00');

  const wrong = read([
    HEADING,
    leaf('30108', 100),
    leaf('30109', 200),
    ['208', null, null, null, null, 301, null],
  ]);
  accounted(wrong);
  expect(wrong.findings).toMatchObject([
    {
      code: 'subtotal-differs',
      severity: 'warning',
      cell: 'F4',
      found: '301.00',
      values: { expected: '300.00' },
    },
  ]);
});

test('a row without economic code that is no subtotal is refused, not dropped', () => {
  const reading = read([
    HEADING,
    ['2080505', '30108', '一般公共预算', '人员经费', null, 100, null],
    ['2080505', '30109', '一般公共预算', '人员经费', null, 100, null],
    ['2080505', null, '一般公共预算', '人员经费', null, 77, null],
  ]);
  accounted(reading);
  expect(reading.rows.refused).toBe(1);
  expect(reading.findings).toMatchObject([{ code: 'economic-code-malformed', cell: 'B4' }]);
});

test('a code merged over several rows speaks for each of them; a hidden row counts and is told', () => {
  const reading = read(
    [
      HEADING,
      ['2080505', '30108', '一般公共预算', '人员经费', null, 100, null],
      [null, '30109', '一般公共预算', '人员经费', null, 200, null],
    ],
    [{ top: 2, left: 1, bottom: 3, right: 1 }],
    [3],
  );
  expect(reading.budget!.lines.map(({ functional }) => functional)).toEqual(['2080505', '2080505']);
  expect(reading.findings).toMatchObject([{ code: 'hidden-row', cell: 'F3' }]);
});

test('names: another code’s name is a warning, an unknown code takes the list’s own name', () => {
  const reading = read([
    ['功能科目编码', '功能科目名称', '经济科目编码', '资金来源', '支出类型', '本年预算(元)'],
    ['2080505', '住房公积金', '30108', '一般公共预算', '人员经费', 1],
    ['2120101', '行政运行(城乡社区管理事务)', '30101', '一般公共预算', '人员经费', 1],
    ['2089777', '自定科目', '30101', '一般公共预算', '人员经费', 1],
  ]);
  expect(codes(reading).sort()).toEqual(
    ['functional-code-unlisted', 'name-missing', 'name-of-another-code', 'no-prior-column'].sort(),
  );
  expect(reading.budget!.ownNames.get('2089777')).toBe('自定科目');
  expect(reading.findings.find(({ code }) => code === 'name-of-another-code')).toMatchObject({ cell: 'B2' });
  // Its 款 20897 has no name anywhere.
  expect(reading.findings.find(({ code }) => code === 'name-missing')!.values.code).toBe('20897');
});

test('blank is not zero', () => {
  const reading = read([HEADING, ['2080505', '30108', '一般公共预算', '人员经费', null, null, 0]]);
  expect(reading.budget!.lines).toMatchObject([{ current: null, prior: 0 }]);
});
