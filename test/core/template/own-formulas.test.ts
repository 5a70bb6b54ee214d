import { bundledClassification } from '../../../src/core/classification/classification';
import { fillTemplate, learnForm } from '../../../src/core/template/index';
import type { Budget } from '../../../src/core/budget/budget';
import { fromWholeFen } from '../../../src/core/money/amount';
import { parseAddress } from '../../../src/core/workbook/address';
import { cellAt, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import type { FormulaStyle } from '../../../src/core/index';
import { smallWorkbook, type SmallCell } from '../../cases/small-workbook';

const classification = bundledClassification();

/** Money of 万元 each on one 项: basic and project. */
const budget = (
  ...amounts: readonly (readonly [code: string, basic: number, project: number])[]
): Budget => ({
  unit: '示范单位',
  year: 2024,
  lines: amounts.flatMap(([functional, basic, project], at) =>
    (
      [
        ['personnel', basic],
        ['project', project],
      ] as const
    ).map(([kind, wan]) => ({
      functional,
      economic: '30101',
      source: 'general-budget' as const,
      kind,
      project: kind === 'project' ? '专项' : '',
      current: fromWholeFen(wan * 10_000_00),
      prior: null,
      extra: [],
      row: at * 2 + 2,
    })),
  ),
  classification,
  ownNames: new Map(),
  extraHeadings: [],
});

/** A table of two sides of spending, which prints 0 for nothing: rows 3 to 5 are blank or of the year before. */
function template(formulas: Readonly<Record<string, string>>, zero: number | null): Uint8Array {
  const cells = new Map<string, SmallCell>();
  const put = (address: string, value: SmallCell['value'], look: SmallCell['look'] = 'plain'): void => {
    cells.set(address, {
      value,
      look,
      ...(formulas[address] !== undefined && { formula: formulas[address] }),
    });
  };
  put('A1', '部门支出总表（单位：万元）');
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'].forEach((text, at) =>
    put(`${'ABCDE'[at]!}2`, text),
  );
  ['201', '20103', '2010301'].forEach((code, at) => {
    put(`A${String(at + 3)}`, code);
    put(`B${String(at + 3)}`, ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行'][at]!);
    ['C', 'D', 'E'].forEach((letter) =>
      put(`${letter}${String(at + 3)}`, letter === 'E' ? zero : 5, 'amount'),
    );
  });
  put('A6', '合计');
  ['C', 'D', 'E'].forEach((letter) => put(`${letter}6`, letter === 'E' ? zero : 5, 'amount'));
  return smallWorkbook({ sheets: [{ name: '支出总表', cells, merges: [] }] });
}

async function filled(bytes: Uint8Array, lines: Budget, style: FormulaStyle) {
  const workbook = await readXlsx(bytes, 'template.xlsx');
  const file = editPackage(bytes, 'template.xlsx');
  const fill = fillTemplate(workbook, learnForm(workbook, classification), lines);
  fillPackage(file, fill, lines, style);
  return { fill, after: await readXlsx(await file.bytes(), 'template.xlsx') };
}

function at({ sheets }: WorkbookSnapshot, address: string): readonly [unknown, string | undefined] {
  const { row, column } = parseAddress(address)!;
  const cell = cellAt(
    sheets.find(({ name }) => name === '支出总表')!,
    row,
    column,
  );
  return [cell?.value ?? null, cell?.formula];
}

test.each(['values', 'native'] as const)(
  'a row that adds up its columns keeps its formula: %s',
  async (style) => {
    const bytes = template({ C3: 'SUM(D3:E3)', C5: 'D5+E5', C6: '$D6+$E6' }, 0);
    const { fill, after } = await filled(bytes, budget(['2010301', 8, 2], ['2010302', 3, 4]), style);
    expect(at(after, 'C3')).toEqual([17, 'SUM(D3:E3)']);
    expect(at(after, 'C5')).toEqual([10, 'D5+E5']);
    // A row came above it.
    expect(at(after, 'C7')).toEqual([17, '$D7+$E7']);
    expect(fill.left.map(({ code }) => code)).not.toContain('formula-replaced');
  },
);

test('what leaves out a figure, or shows an error where nothing stands, gives way to a formula of ours, and is told', async () => {
  const lines = budget(['2010301', 8, 0]);
  const left = await filled(template({ C5: 'SUM(D5:D5)', C6: 'C3' }, 0), lines, 'values');
  expect([at(left.after, 'C5'), at(left.after, 'C6')]).toEqual([
    [8, undefined],
    [8, undefined],
  ]);
  expect(left.fill.left.find(({ code }) => code === 'formula-replaced')).toMatchObject({
    cell: 'C5',
    caption: '2',
  });
  const blank = await filled(template({ C5: 'D5+E5', C4: 'SUM(D4:E4)' }, null), lines, 'native');
  expect(at(blank.after, 'C4')).toEqual([8, 'SUM(D4:E4)']);
  expect(at(blank.after, 'C5')[1]).not.toBe('D5+E5');
});

test('a total of a column keeps its formula where it takes every row, and none twice', async () => {
  // 类, 款 and 项 together are three times the total.
  const tree = await filled(template({ C6: 'SUM(C3:C5)' }, 0), budget(['2010301', 8, 2]), 'values');
  expect(at(tree.after, 'C6')).toEqual([10, undefined]);
  const cells = new Map<string, SmallCell>();
  const put = (address: string, value: SmallCell['value'], formula?: string): void => {
    const look = typeof value === 'number' ? 'amount' : 'plain';
    cells.set(address, { value, look, ...(formula !== undefined && { formula }) });
  };
  put('A1', '部门项目支出表（单位：万元）');
  ['科目编码', '科目名称', '项目名称', '合计'].forEach((text, column) => put(`${'ABCD'[column]!}2`, text));
  ['2010301', '2010302'].forEach((code, row) => {
    ['行政运行', '一般行政管理事务'].slice(row, row + 1).forEach((name) => put(`B${String(row + 3)}`, name));
    put(`A${String(row + 3)}`, code);
    put(`C${String(row + 3)}`, '专项');
    put(`D${String(row + 3)}`, 1);
  });
  put('A5', '合计');
  put('D5', 2, 'SUM(D3:D4)');
  const projects = smallWorkbook({ sheets: [{ name: '支出总表', cells, merges: [] }] });
  const both = await filled(projects, budget(['2010301', 8, 2], ['2010302', 3, 4]), 'native');
  expect(at(both.after, 'D5')).toEqual([6, 'SUM(D3:D4)']);
  // The third row comes below the last: the sum would leave it out.
  const three = budget(['2010301', 8, 2], ['2010302', 3, 4], ['2010303', 1, 1]);
  expect(at((await filled(projects, three, 'values')).after, 'D6')).toEqual([7, undefined]);
});
