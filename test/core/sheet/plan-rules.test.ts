import { bundledClassification } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../../src/core/money/amount';
import { CircularPlanError, refuseCycles } from '../../../src/core/sheet/cycles';
import {
  nativeFormula,
  rangeReference,
  spillFormula,
  tableReference,
} from '../../../src/core/sheet/formulas';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { CellPlan, WorkbookPlan } from '../../../src/core/sheet/plan';
import { linesOf } from '../../../src/core/sheet/text-width';
import { discloseCase, loadCase } from '../../cases/load-case';

const plan = layOut(discloseCase(loadCase('stress-2024')));
const tables = plan.sheets.slice(0, 9);

function withCells(cells: readonly CellPlan[], sheet: number): WorkbookPlan {
  const sheets = plan.sheets.map((of, at) => (at === sheet ? { ...of, cells: [...of.cells, ...cells] } : of));
  return { ...plan, sheets };
}

function cell(row: number, column: number, formula: CellPlan['formula']): CellPlan {
  return { row, column, value: 1, text: '1', format: 'amount', ...(formula && { formula }) };
}

test('a ring of copies, and a formula inside the list it adds up, are refused', () => {
  expect(() => refuseCycles(plan)).not.toThrow();
  const ring = [
    cell(900, 1, { kind: 'copy', row: 901, column: 1 }),
    cell(901, 1, { kind: 'copy', row: 902, column: 1 }),
    cell(902, 1, { kind: 'copy', row: 900, column: 1 }),
  ];
  expect(() => refuseCycles(withCells(ring, 0))).toThrow(CircularPlanError);
  expect(() => refuseCycles(withCells(ring.slice(0, 2), 0))).not.toThrow();
  const inside = cell(plan.input.firstRow, 8, { kind: 'subtotal', selection: {} });
  expect(() => refuseCycles(withCells([inside], 9))).toThrow(CircularPlanError);
});

test('the sheets of a plan and its working paper are plain JSON', () => {
  const { paper, exact, ...data } = plan;
  const all = { ...data, paper: paper() };
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  expect(exact({})).toHaveLength(1);
  expect(exact({ functional: ['9999999'] })).toBeNull();
});

test('every amount of a table has a formula and lies in exactly one block of the functions style', () => {
  for (const { cells, spills } of tables) {
    const amounts = cells.filter(({ formula }) => formula);
    expect(cells.filter(({ format, formula }) => /amount$/.test(format) && !formula)).toEqual([]);
    for (const { row, column } of amounts) {
      const covering = spills.filter(
        ({ range }) =>
          range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
      );
      expect(covering).toHaveLength(1);
    }
    for (const spill of spills) {
      const text = spillFormula(spill, plan, tableReference(plan.input));
      expect(text).toMatch(
        /^BUDGET\.WAN\(BUDGET\.SUBTOTAL\(预算明细\[(功能|经济)科目编码\],预算明细\[本年预算（元）\]/,
      );
      expect((text.match(/\(/g) ?? []).length).toBe((text.match(/\)/g) ?? []).length);
    }
  }
});

test('merges do not overlap, names and captions fit', () => {
  for (const { name, merges, cells, columnWidths } of tables) {
    expect(name.length).toBeLessThanOrEqual(31);
    const taken = new Set<string>();
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        for (let column = merge.left; column <= merge.right; column += 1) {
          const key = `${String(row)}:${String(column)}`;
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
      }
    }
    expect(columnWidths.length).toBe(Math.max(...cells.map(({ column }) => column)));
    for (const { row, column, text, format } of cells) {
      if (format === 'header' && !taken.has(`${String(row)}:${String(column)}`)) {
        expect(linesOf(text, columnWidths[column - 1]!)).toBeLessThanOrEqual(3);
      }
      if (/amount$/.test(format)) {
        expect(text.length).toBeLessThan(columnWidths[column - 1]! - 2);
      }
    }
  }
});

test('a native formula without a working paper: no wildcard functions, to the 分 before the division, names to the letter', () => {
  const alone = { ...plan, exact: () => null };
  const reference = tableReference(plan.input);
  const formula = nativeFormula(
    {
      kind: 'subtotal',
      selection: {
        functional: ['212'],
        sources: ['general-budget'],
        project: `"甲"${'长'.repeat(200)}${'𠮷'.repeat(200)}`,
      },
    },
    alone,
    reference,
  );
  expect(formula).not.toContain('SUMIF');
  expect(formula).toContain('(预算明细[资金来源]="一般公共预算拨款")*(LEFT(预算明细[功能科目编码],3)="212")');
  expect(formula).toContain('EXACT(预算明细[项目名称],("""甲""长');
  expect(Math.max(...(formula.match(/"(?:[^"]|"")*"/g) ?? []).map(({ length }) => length))).toBeLessThan(255);
  expect(nativeFormula({ kind: 'subtotal', selection: {} }, alone, rangeReference(plan.input))).toBe(
    `IF(ROUND(SUM('预算明细'!$H$4:$H$${String(plan.input.lastRow)}),2)=0,"",ROUND(ROUND(SUM('预算明细'!$H$4:$H$${String(plan.input.lastRow)}),2)/10000,2))`,
  );
});

test('a 类 in use that the form does not print gets its row: no money vanishes', () => {
  const form = { ...xinjiang2021, classes: xinjiang2021.classes.filter(({ code }) => code !== '208') };
  const line = {
    functional: '2080505',
    economic: '30108',
    source: 'general-budget' as const,
    kind: 'personnel' as const,
    project: '',
    current: fromFen(123_456_789),
    prior: null,
    extra: [],
    row: 2,
  };
  const budget = {
    unit: '甲',
    year: 2021,
    lines: [line],
    classification: bundledClassification(),
    ownNames: new Map(),
    extraHeadings: [],
  };
  const spending = fillForm(form, budget).tables[0]!.blocks[1]!;
  expect(
    spending.rows.filter(({ amounts }) => amounts[0]!.text !== '').map(({ captions }) => captions[0]),
  ).toEqual(['208 社会保障和就业支出']);
});
