import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import {
  FUNDING_SOURCES,
  KIND_NAMES,
  SOURCE_NAMES,
  SPENDING_KINDS,
  type LineItem,
} from '../../../src/core/budget/line-item';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../../src/core/money/amount';
import {
  nativeFormula,
  rangeReference,
  spillFormula,
  tableReference,
} from '../../../src/core/sheet/formulas';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { SheetPlan, SpillPlan, WorkbookPlan } from '../../../src/core/sheet/plan';
import { textWidth } from '../../../src/core/sheet/text-width';
import type { CellRange } from '../../../src/core/workbook/address';
import { leavesOf } from '../classification/leaves-of';

const classification = bundledClassification();

const PROJECTS = [
  '项目A',
  '项目a',
  '"引号"项目""',
  '=1+1',
  '@名称',
  '*',
  '甲|乙',
  '括号)(',
  '长'.repeat(300),
  '"'.repeat(120),
];

const ITEMS = leavesOf('functional', 7).filter((code) => !code.startsWith('20603'));

const someLine = fc.record({
  // 20603 is a 款 whose 项 are withheld.
  functional: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ITEMS) },
    { weight: 1, arbitrary: fc.constant('20603') },
  ),
  economic: fc.constantFrom(...leavesOf('economic', 5), '30212', '30217', '30231', '31013', '30913'),
  source: fc.oneof(fc.constant('general-budget' as const), fc.constantFrom(...FUNDING_SOURCES)),
  kind: fc.constantFrom(...SPENDING_KINDS),
  project: fc.constantFrom(...PROJECTS),
  current: fc.bigInt({ min: -(10n ** 12n), max: 9n * 10n ** 14n }).map((fen) => fromFen(String(fen))),
});

function budgetOf(lines: readonly Omit<LineItem, 'prior' | 'extra' | 'row'>[]): Budget {
  return {
    unit: '示范单位',
    year: 2024,
    lines: lines.map((line, at) => ({
      ...line,
      project: line.kind === 'project' ? line.project : '',
      prior: null,
      extra: [],
      row: at + 2,
    })),
    classification,
    ownNames: new Map(),
    extraHeadings: [],
  };
}

const budgets = fc.array(someLine, { maxLength: 40 }).map(budgetOf);
const planOf = (budget: Budget): WorkbookPlan => layOut(fillForm(xinjiang2021, budget));

/** The formula without its text constants; fails on brackets and quotation marks that do not pair. */
function skeleton(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '§').replace(/'(?:[^']|'')*'/g, 'T');
  expect(bare).not.toMatch(/["']/);
  // A text constant stands alone: what touches it is an operator or a bracket.
  expect(bare).not.toMatch(/§[^),&;}]|[^(=,&;{]§/);
  let left = bare.replace(/[^()[\]{}]/g, '');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/\(\)|\[\]|\{\}/g, '');
  }
  expect([formula, left]).toEqual([formula, '']);
  return bare;
}

const inside = (range: CellRange, row: number, column: number): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

test('every formula pairs its brackets and quotes, whatever the projects are called', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      const plan = planOf(budget);
      for (const reference of [tableReference(plan.input), rangeReference(plan.input)]) {
        for (const { cells, spills } of plan.sheets) {
          for (const { formula } of cells) {
            if (formula) {
              const text = nativeFormula(formula, plan, reference);
              expect(text.length).toBeLessThan(8192);
              expect(skeleton(text)).not.toMatch(/SUMIF|§§|,,|\(\)/);
            }
          }
          for (const spill of spills) {
            const text = spillFormula(spill, plan, reference);
            expect(text.length).toBeLessThan(8192);
            expect(skeleton(text)).toMatch(/^BUDGET\.WAN\(BUDGET\.SUBTOTAL\(.*\),2,TRUE\)$/);
          }
        }
      }
    }),
    { numRuns: 10 },
  );
});

/** The words a person reads in a block of code cells; a 款 row leaves its 类 to the rows above. */
function wantedCode(texts: ReadonlyMap<string, string>, wanted: CellRange, row: number): string {
  const parts = (at: number): string[] =>
    Array.from({ length: wanted.right - wanted.left + 1 }, (_, across) => {
      return texts.get(`${String(at)}:${String(wanted.left + across)}`) ?? '';
    });
  const own = parts(row);
  if (own.length === 1) {
    return own[0]!.slice(0, 3);
  }
  for (let at = row - 1; own.join('') !== '' && own[0] === '' && at >= wanted.top; at -= 1) {
    own[0] = parts(at)[0]!;
  }
  return own.join('');
}

function wordOf(words: readonly (readonly string[])[], down: number, across: number): string {
  const row = words.length === 1 ? words[0]! : words[down]!;
  return row.length === 1 ? row[0]! : row[across]!;
}

/** What a call would fill in, from the meaning written at SpillPlan: exact 分 by cell. */
function evaluate(spill: SpillPlan, sheet: SheetPlan, budget: Budget): Map<string, bigint> {
  const texts = new Map(
    sheet.cells.map(({ row, column, text }) => [`${String(row)}:${String(column)}`, text]),
  );
  const filled = new Map<string, bigint>();
  for (let row = spill.range.top; row <= spill.range.bottom; row += 1) {
    const code = spill.wanted === null ? '' : wantedCode(texts, spill.wanted, row);
    for (let column = spill.range.left; column <= spill.range.right; column += 1) {
      const taken = budget.lines.filter((line) =>
        line[spill.codes].startsWith(code)
          ? spill.criteria.every(({ field, words, cells }) => {
              if (cells !== null) {
                return texts.get(`${String(row)}:${String(cells.left)}`) === line.project;
              }
              const word = wordOf(words!, row - spill.range.top, column - spill.range.left);
              const value =
                field === 'source'
                  ? SOURCE_NAMES[line.source]
                  : field === 'kind'
                    ? KIND_NAMES[line.kind]
                    : line.economic;
              return (
                word === '*' ||
                word.split('|').some((one) => (field === 'economic' ? value.startsWith(one) : value === one))
              );
            })
          : false,
      );
      const total = taken.reduce((sum, { current }) => sum + BigInt(String(current)), 0n);
      filled.set(`${String(row)}:${String(column)}`, total);
    }
  }
  return filled;
}

function print(fen: bigint): string {
  const size = fen < 0n ? -fen : fen;
  const units = (size + 5000n) / 10_000n;
  const digits = String(units).padStart(3, '0');
  const sign = fen < 0n && units > 0n ? '-' : '';
  return fen === 0n ? '' : `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

test('the calls that fill whole blocks say the same as the printed cells, each once', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      for (const sheet of planOf(budget).sheets) {
        const said = new Map<string, string>();
        for (const spill of sheet.spills) {
          for (const [cell, fen] of evaluate(spill, sheet, budget)) {
            expect(said.has(cell)).toBe(false);
            said.set(cell, print(fen));
          }
        }
        const printed = sheet.cells
          .filter(({ formula }) => formula)
          .map(({ row, column, text }) => [`${String(row)}:${String(column)}`, text] as const);
        expect([sheet.name, said]).toEqual([sheet.name, new Map(printed)]);
      }
    }),
    { numRuns: 25 },
  );
});

test('no sheet of any budget breaks what a spreadsheet allows', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      const plan = planOf(budget);
      expect(plan.sheets.map(({ name }) => name).filter((name) => /[:\\/?*[\]]|^'|'$/.test(name))).toEqual(
        [],
      );
      expect(new Set(plan.sheets.map(({ name }) => name.toLowerCase())).size).toBe(10);
      expect(new Set(plan.names.map(({ name }) => name)).size).toBe(plan.names.length);
      for (const { name, range, sheet } of plan.names) {
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
        const cell = plan.sheets
          .find((of) => of.name === sheet)!
          .cells.find(({ row, column }) => row === range.top && column === range.left);
        expect(cell?.formula).toBeDefined();
      }
      for (const { name, cells, merges, columnWidths, rowHeights, print: page } of plan.sheets) {
        const columns = Math.max(...cells.map(({ column }) => column));
        expect([name, columnWidths.length, page.area.right]).toEqual([name, columns, columns]);
        expect(page.area.bottom).toBe(Math.max(...cells.map(({ row }) => row)));
        expect(new Set(cells.map(({ row, column }) => `${String(row)}:${String(column)}`)).size).toBe(
          cells.length,
        );
        for (const [at, merge] of merges.entries()) {
          expect(merges.slice(at + 1).some((other) => overlaps(merge, other))).toBe(false);
          // What a merge covers is lost: only its first cell may say something.
          const lost = cells.filter(
            ({ row, column, text }) =>
              text !== '' && inside(merge, row, column) && (row !== merge.top || column !== merge.left),
          );
          expect(lost).toEqual([]);
        }
        // The bounds of an .xlsx file.
        expect(rowHeights.every((height) => height > 0 && height <= 409)).toBe(true);
        expect(columnWidths.every((width) => width > 0 && width <= 255)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('every column caption fits its column, or the columns merged with it, in three lines', () => {
  for (const { cells, merges, columnWidths } of planOf(budgetOf([])).sheets) {
    for (const { row, column, text, format } of cells) {
      if (format === 'header') {
        const right = merges.find((merge) => inside(merge, row, column))?.right ?? column;
        const width = columnWidths.slice(column - 1, right).reduce((sum, each) => sum + each, 0);
        expect([text, textWidth(text) / 3 <= width]).toEqual([text, true]);
      }
    }
  }
});
