import { inputWords } from '../../../src/core/messages/input-sentence';
import { fromFen } from '../../../src/core/money/amount';
import { readPerformance as readOf, type PerformanceReading } from '../../../src/core/narrative/performance';
import { performanceSheet, type PerformanceEntry } from '../../../src/core/narrative/performance-sheet';
import { performanceTables } from '../../../src/core/narrative/performance-table';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { inventedProjects } from '../../cases/invented-document';
import { sheetSnapshot } from '../../cases/plan-snapshot';

const readPerformance = (of: WorkbookSnapshot): PerformanceReading => readOf(of, 2024);

const PROJECT: PerformanceEntry = {
  project: '设施维护',
  total: 36.5,
  appropriation: 30,
  other: 6.5,
  goal: '保障使用。',
  level1: '产出指标',
  level2: '数量指标',
  level3: '维护活动室',
  value: '12个',
};

function workbook(...entries: readonly PerformanceEntry[]): WorkbookSnapshot {
  return { sheets: [sheetSnapshot(performanceSheet('示范单位', 2024, entries))] };
}

/** The workbook with another value in a cell, by its row and column. */
function withCell(
  of: WorkbookSnapshot,
  row: number,
  column: number,
  cell: CellSnapshot | CellValue,
): WorkbookSnapshot {
  const [sheet] = of.sheets;
  const rows = sheet!.rows.map((cells) => [...cells]);
  rows[row - 1]![column - 1] =
    cell !== null && typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
  return { sheets: [{ ...sheet!, rows }] };
}

/** The headings of amounts with another unit of money. */
function withUnit(unit: string): WorkbookSnapshot {
  return ['项目资金合计', '其中：财政拨款', '其他资金'].reduce(
    (of, caption, at) => withCell(of, 3, at + 2, caption + unit),
    workbook(PROJECT),
  );
}

function told(of: WorkbookSnapshot): string[] {
  return readPerformance(of).findings.map(
    (finding) => `${finding.sheet ?? ''}!${finding.cell ?? ''} ${finding.code} ${finding.found}`,
  );
}

describe('the sheet of goals', () => {
  it('is read back as it was planned, and an empty one says nothing', () => {
    expect(readPerformance(workbook())).toEqual({ sheet: '绩效目标', projects: [], findings: [] });
    expect(readPerformance({ sheets: [] })).toEqual({ sheet: null, projects: [], findings: [] });
    const { projects, findings } = readPerformance(workbook(PROJECT));
    expect(findings).toEqual([]);
    expect(projects).toEqual([
      {
        name: '设施维护',
        total: fromFen(36_500_000),
        appropriation: fromFen(30_000_000),
        other: fromFen(6_500_000),
        goal: '保障使用。',
        indicators: [{ level1: '产出指标', level2: '数量指标', level3: '维护活动室', value: '12个' }],
      },
    ]);
  });

  it('goes on with a project whose name is blank or stands there again, and with the levels above', () => {
    const { projects, findings } = readPerformance(
      workbook(
        PROJECT,
        { level3: '维护场地', value: '8处' },
        { project: '普法', total: 1, appropriation: 1, level1: '满意度', level3: '满意率', value: '90%' },
        { project: '设施维护', level2: '社会效益', level3: '便利程度', value: '提升' },
      ),
    );
    expect(findings).toEqual([]);
    expect(
      projects.map(({ name, indicators }) => [
        name,
        ...indicators.map((one) => Object.values(one).join('/')),
      ]),
    ).toEqual([
      [
        '设施维护',
        '产出指标/数量指标/维护活动室/12个',
        '产出指标/数量指标/维护场地/8处',
        '效益指标/社会效益指标/便利程度/提升',
      ],
      ['普法', '满意度指标/满意度指标/满意率/90%'],
    ]);
  });

  it('shows a share as the cell does', () => {
    const { projects } = readPerformance(
      withCell(workbook(PROJECT), 4, 9, { value: 0.95, numberFormat: '0%' }),
    );
    expect(projects[0]!.indicators[0]!.value).toBe('95%');
    expect(readPerformance(withCell(workbook(PROJECT), 4, 9, 12)).projects[0]!.indicators[0]!.value).toBe(
      '12',
    );
  });

  it('may have its amounts in 元, if it says so', () => {
    const inYuan = withUnit('（元）');
    expect(readPerformance(inYuan).projects[0]!.total).toBe(3650);
  });
});

describe('what is wrong is told with its cell', () => {
  it.each<[string, WorkbookSnapshot, string]>([
    ['an amount that is no number', withCell(workbook(PROJECT), 4, 3, '三十'), 'C4 amount-not-a-number 三十'],
    [
      'an error value',
      withCell(workbook(PROJECT), 4, 2, { value: { error: '#REF!' } }),
      'B4 amount-error-value #REF!',
    ],
    [
      'an error for a text',
      withCell(workbook(PROJECT), 4, 5, { value: { error: '#N/A' } }),
      'E4 cell-error-value #N/A',
    ],
    [
      'a formula without value',
      withCell(workbook(PROJECT), 4, 2, { value: { error: '=C4+D4' } }),
      'B4 not-calculated =C4+D4',
    ],
    [
      'less than a 分',
      withCell(workbook(PROJECT), 4, 2, 36.5000001),
      'B4 amount-too-many-decimals 36.5000001',
    ],
    ['parts that are not the total', workbook({ ...PROJECT, other: 6 }), 'B4 performance-sum-differs 36.50'],
    [
      'no amount',
      workbook({ ...PROJECT, total: '', appropriation: '', other: '' }),
      'B4 performance-amount-missing 设施维护',
    ],
    [
      'an indicator without project',
      workbook({ ...PROJECT, project: '' }),
      'A4 performance-project-missing 36.5 30 6.5 保障使用。 产出指标 数量指标 维护活动室 12个',
    ],
    [
      'a level that is none',
      workbook(PROJECT, { level1: '其他指标', level3: 'x', value: 'y' }),
      'F5 performance-level-unknown 其他指标',
    ],
    ['no level', workbook({ ...PROJECT, level1: '', level2: '' }), 'F4 performance-level-missing '],
    ['no second level', workbook({ ...PROJECT, level2: '' }), 'G4 performance-level-missing '],
    ['no value', workbook({ ...PROJECT, value: '' }), 'I4 performance-indicator-incomplete 维护活动室'],
    ['no third level', workbook({ ...PROJECT, level3: '' }), 'H4 performance-indicator-incomplete 12个'],
    [
      'no indicator',
      workbook(PROJECT, { project: '空项目', total: 1, appropriation: 1 }),
      'A5 performance-no-indicators 空项目',
    ],
    [
      'another amount',
      workbook(PROJECT, { total: 37, level3: 'x', value: 'y' }),
      'B5 performance-project-differs 37.00',
    ],
    [
      'another goal',
      workbook(PROJECT, { goal: '另一个', level3: 'x', value: 'y' }),
      'E5 performance-project-differs 另一个',
    ],
    ['a missing column', withCell(workbook(PROJECT), 3, 9, '备注'), ' missing-column '],
    ['a column twice', withCell(workbook(PROJECT), 3, 10, '指标值'), 'J3 duplicate-heading 指标值'],
    [
      'no heading',
      { sheets: [{ ...sheetSnapshot(performanceSheet('示范单位', 2024)), rows: [[{ value: 'x' }]] }] },
      ' performance-heading-missing ',
    ],
    ['no unit', withUnit(''), 'A3 no-money-unit 项目资金合计'],
    ['two units', withCell(workbook(PROJECT), 3, 3, '其中：财政拨款（元）'), 'B3 money-unit-conflict 万元'],
    [
      'another unit',
      withCell(withCell(workbook(PROJECT), 3, 2, '项目资金合计（万元）'), 3, 2, '项目资金合计（元）'),
      'B3 money-unit-conflict 元',
    ],
  ])('%s', (_, of, expected) => {
    const said = told(of).map((one) => one.replace('绩效目标!', ''));
    expect(said).toContain(expected);
    for (const finding of readPerformance(of).findings) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        expect(inputWords(finding, language)).not.toMatch(/undefined|“”/);
      }
    }
  });

  it('one thing at a time', () => {
    expect(told(workbook({ ...PROJECT, other: 6 }))).toHaveLength(1);
    expect(inputWords(readPerformance(workbook({ ...PROJECT, other: 6 })).findings[0]!, 'zh-CN')).toBe(
      '项目“设施维护”的资金合计写的是 36.50 万元，财政拨款与其他资金相加是 36.00 万元。请核对。',
    );
  });
});

describe('the published table', () => {
  const of = { unit: '示范单位', year: 2024 };
  const textsOf = (at: number): string[] =>
    performanceTables(inventedProjects(), of)[at]!.body.map((row) => row.map(({ text }) => text).join('|'));

  it('has the project above and its indicators below, in the order that is printed', () => {
    expect(textsOf(0)).toEqual([
      '预算单位|示范单位|项目名称|社区公共服务设施维护',
      '项目资金（万元）|年度资金总额：|36.50|其中：财政拨款|30.00|其他资金|6.50',
      expect.stringMatching(/^项目总体目标\|维护辖区内/),
      '一级指标|二级指标|三级指标|指标值（包含数字及文字描述）',
      '产出指标|数量指标|维护社区活动室|≥12个',
      '维护健身场地|≥8处',
      '质量指标|维护验收合格率|≥98%',
      '时效指标|完成时间|2024年11月30日前',
      '成本指标||',
      '效益指标|经济效益指标||',
      '社会效益指标|居民就近活动的便利程度|明显提升',
      '生态效益指标||',
      '可持续影响指标||',
      '满意度指标|满意度指标|居民满意度|≥90%',
    ]);
  });

  it('has full rows, whatever the indicators', () => {
    for (const { body, widths } of performanceTables(inventedProjects(), of)) {
      const covered = body.flat().reduce((sum, { columns, rows }) => sum + columns * rows, 0);
      expect(covered).toBe(body.length * widths.length);
    }
  });

  it('is blank and says why where there is no project', () => {
    const [table, ...others] = performanceTables([], of);
    expect(others).toEqual([]);
    expect(table!.remarks).toEqual(['备注：示范单位2024年未安排项目支出预算，无实行绩效管理的项目。']);
    expect(table!.body).toHaveLength(13);
    expect(table!.body[1]!.map(({ text }) => text)).toEqual([
      '项目资金（万元）',
      '年度资金总额：',
      '',
      '其中：财政拨款',
      '',
      '其他资金',
      '',
    ]);
  });

  it('has the costs as a group of their own where they are, and a kind of its own', () => {
    const { projects } = readPerformance(
      workbook(
        { ...PROJECT, level1: '成本指标', level2: '经济成本指标' },
        { level1: '满意度指标', level2: '服务对象满意度指标', level3: 'x', value: 'y' },
        { level1: '效益指标', level2: '示范效应', level3: 'x', value: 'y' },
      ),
    );
    const kinds = performanceTables(projects, of)[0]!
      .body.slice(4)
      .map((row) => row[row.length - 3]!.text);
    expect(kinds).toEqual([
      '经济成本指标',
      '社会成本指标',
      '生态环境成本指标',
      '数量指标',
      '质量指标',
      '时效指标',
      '经济效益指标',
      '社会效益指标',
      '生态效益指标',
      '可持续影响指标',
      '示范效应',
      '服务对象满意度指标',
    ]);
  });
});

test('goals of another year are told at their year, and are those of this year when it is changed', () => {
  const of = workbook(PROJECT);
  expect(readOf(of, 2025).findings.map(({ code, cell, found }) => [code, cell, found])).toEqual([
    ['performance-other-year', 'A2', '2024'],
  ]);
  // They stay where they stand, and are not published.
  expect(readOf(of, 2025)).toMatchObject({
    projects: [],
    before: { year: 2024, projects: [{ name: '设施维护' }] },
  });
  expect(readOf(withCell(of, 2, 1, '编制部门：示范单位    2025 年'), 2025).findings).toEqual([]);
  // A sheet of the user’s own has no year of ours.
  const own = { sheets: [{ ...of.sheets[0]!, rows: of.sheets[0]!.rows.slice(2) }] };
  expect(readOf(own, 2025).findings).toEqual([]);
});
