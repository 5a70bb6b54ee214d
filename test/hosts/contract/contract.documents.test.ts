import {
  FORMATS,
  cellAddress,
  fillForm,
  layOut,
  rangeAddress,
  type Budget,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../src/core/index';
import type { ApplyOptions, HostEdit } from '../../../src/hosts/host';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { discloseCase, loadCase, readCase } from '../../cases/load-case';
import { until } from '../excel/open-session';
import { applyAll } from './apply-options';
import { openExcelRig } from './excel-rig';
import { openGridRig } from './grid-rig';
import type { Rig } from './rig';

const CASE = loadCase('kashi-2021');
/** The same budget with a class more, which stands before the others, and an item less. */
function otherBudget(): Budget {
  const budget = readCase(CASE).budget!;
  const last = budget.lines.at(-1)!;
  return { ...budget, lines: [...budget.lines.slice(0, -1), { ...last, functional: '2010101' }] };
}
const OTHER: WorkbookPlan = layOut(fillForm(xinjiang2021, otherBudget()));
const PLAN: WorkbookPlan = layOut(discloseCase(CASE));
const SPENDING = '表三 部门支出总体情况表';
const OVERVIEW = '表一 部门收支总体情况表';
const INPUT = '预算明细';
const PAPER = '底稿';
const { range: at } = PLAN.names.find(({ name }) => name === '表一_支出总计')!;
const TOTAL = cellAddress(at.top, at.left);

const sheetPlan = (name: string): SheetPlan => PLAN.sheets.find((sheet) => sheet.name === name)!;

const options = (change: Partial<ApplyOptions> = {}): ApplyOptions => applyAll(PLAN, change);

let rig: Rig;

/** Cells that do not show what was planned. */
async function differences(plan: WorkbookPlan = PLAN): Promise<string[]> {
  const snapshot = await rig.host.read(null);
  return plan.sheets.flatMap((sheet) => {
    const read = snapshot.sheets.find(({ name }) => name === sheet.name);
    return sheet.cells.flatMap(({ row, column, value }) => {
      const is = read?.rows[row - 1]?.[column - 1]?.value ?? '';
      return is === (value ?? '') ? [] : [`${sheet.name}!${cellAddress(row, column)}: ${JSON.stringify(is)}`];
    });
  });
}

/** A cell of a sheet with an amount that is not blank. */
function amountOf(name: string): { readonly cell: string; readonly value: number } {
  const found = sheetPlan(name).cells.find(({ formula, value }) => formula && typeof value === 'number')!;
  return { cell: cellAddress(found.row, found.column), value: found.value as number };
}

/** The row right below the list. */
const BELOW = sheetPlan(INPUT).table!.range.bottom + 1;

/** The user writes a line of 1 万元 there. */
function addLine(): void {
  const content = ['2080505', '', '30108', '', '一般公共预算拨款', '人员经费', '', 10_000];
  content.forEach((word, at) => rig.userEdits(INPUT, cellAddress(BELOW, at + 1), word));
}

describe.each([
  ['excel', openExcelRig],
  ['grid', () => Promise.resolve(openGridRig())],
] as const)('the host of %s', (name, open) => {
  beforeEach(async () => {
    rig = await open();
  });
  afterEach(() => rig.close());

  it.each<FormulaStyle>(['native', 'values'])('writes a plan in %s: every cell as planned', async (style) => {
    expect(rig.host.name).toBe(name);
    const outcome = await rig.host.apply(PLAN, options({ style }));
    expect(outcome).toMatchObject({ kind: 'done', style, updated: [], setAside: [] });
    expect(await differences()).toEqual([]);
    expect((await rig.host.generatedSheets()).map(({ id }) => id).sort()).toEqual(
      PLAN.sheets.map(({ id }) => id).sort(),
    );
    const { cell } = amountOf(SPENDING);
    expect(rig.formulaOf(SPENDING, cell) === null).toBe(style === 'values');
  });

  it('calculates the tables anew when a line changes', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(OVERVIEW);
    const first = Number(await rig.valueOf(INPUT, 'H4'));
    rig.userEdits(INPUT, 'H4', first + 10_000);
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
  });

  it('follows amounts, sources and lines whose code has a row; the working paper says how much has none', async () => {
    await rig.host.apply(PLAN, options());
    const last = BELOW - 1;
    const amount = Number(await rig.valueOf(INPUT, `H${String(last)}`));
    expect(await rig.valueOf(PAPER, 'C3')).toBe(0);
    rig.userEdits(INPUT, `A${String(last)}`, '2010301');
    expect(await rig.valueOf(PAPER, 'C3')).toBe(amount);
    const rest = Number(await rig.valueOf(PAPER, 'Y43'));
    expect(await rig.valueOf(PAPER, 'B43')).toBe('功能科目合计');
    expect(await rig.valueOf(OVERVIEW, TOTAL)).toBe(Math.round(rest / 100) / 100);
    addLine();
    expect(await rig.valueOf(PAPER, 'Y43')).toBe(rest + 10_000);
    rig.userEdits(INPUT, `E${String(BELOW)}`, '事业收入');
    expect(await rig.valueOf(PAPER, 'Y43')).toBe(rest + 10_000);
    expect(await rig.valueOf(PAPER, 'C3')).toBe(amount);
  });

  it('makes a working paper that was deleted again, and formulas that had lost it', async () => {
    await rig.host.apply(PLAN, options());
    rig.userDeletesSheet(PAPER);
    expect(rig.sheetNames()).not.toContain(PAPER);
    const outcome = await rig.host.apply(PLAN, options());
    expect(outcome).toMatchObject({ kind: 'done', added: [PAPER], setAside: [] });
    expect(await differences()).toEqual([]);
    const { cell, value } = amountOf(OVERVIEW);
    rig.userEdits(INPUT, 'H4', Number(await rig.valueOf(INPUT, 'H4')) + 10_000);
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
  });

  it('gives the rows of the working paper their outline levels, also when rows come and go and when it is taken back', async () => {
    await rig.host.apply(PLAN, options());
    const [planned, other] = [PLAN, OTHER].map(({ paper }) => paper().rowLevels);
    expect(other).not.toEqual(planned);
    expect(rig.rowLevels(PAPER)).toEqual(planned);
    await rig.host.apply(OTHER, options());
    expect(rig.rowLevels(PAPER)).toEqual(other);
    await rig.host.undo();
    expect(rig.rowLevels(PAPER)).toEqual(planned);
    await rig.host.apply(OTHER, options());
    await rig.host.apply(PLAN, options());
    expect(rig.rowLevels(PAPER)).toEqual(planned);
    expect(rig.rowLevels(SPENDING)).toEqual([]);
  });

  it('shows columns of the working paper that have money now, and hides them again when that is taken back', async () => {
    await rig.host.apply(PLAN, options());
    const { lines, ...budget } = readCase(CASE).budget!;
    const earned = [{ ...lines[0]!, source: 'institutional-income' as const }, ...lines.slice(1)];
    const other = layOut(fillForm(xinjiang2021, { ...budget, lines: earned }));
    const hidden = ({ paper }: WorkbookPlan): number[] =>
      paper().columnWidths.flatMap((width, at) => (width === 0 ? [at + 1] : []));
    expect(rig.hiddenColumns(PAPER)).toEqual(hidden(PLAN));
    expect(hidden(other).length).toBeLessThan(hidden(PLAN).length);
    await rig.host.apply(other, options());
    expect(rig.hiddenColumns(PAPER)).toEqual(hidden(other));
    await rig.host.undo();
    expect(rig.hiddenColumns(PAPER)).toEqual(hidden(PLAN));
  });

  it('gives the looks of the form', async () => {
    await rig.host.apply(PLAN, options());
    for (const sheet of PLAN.sheets) {
      const wrong = sheet.cells.flatMap(({ row, column, format }) => {
        const { fonts, size, bold, align, wrap, border, fill, numberFormat } = FORMATS[format];
        const wanted = {
          font: fonts[0],
          size,
          bold,
          align,
          wrap,
          border,
          fill: fill && `#${fill}`,
          numberFormat,
        };
        const is = rig.lookOf(sheet.name, cellAddress(row, column));
        return JSON.stringify(is) === JSON.stringify(wanted)
          ? []
          : [{ sheet: sheet.name, row, column, is, wanted }];
      });
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(rig.merges(sheet.name).sort()).toEqual(sheet.merges.map(rangeAddress).sort());
      expect(rig.frozen(sheet.name)).toEqual(sheet.frozen);
    }
    // Wider and higher by as much, whatever the unit.
    const { columnWidths, rowHeights } = sheetPlan(SPENDING);
    const widest = columnWidths.indexOf(Math.max(...columnWidths)) + 1;
    const narrowest = columnWidths.indexOf(Math.min(...columnWidths)) + 1;
    expect(rig.columnWidth(SPENDING, widest) / rig.columnWidth(SPENDING, narrowest)).toBeCloseTo(
      (columnWidths[widest - 1]! * 7 + 5) / (columnWidths[narrowest - 1]! * 7 + 5),
      1,
    );
    const highest = rowHeights.indexOf(Math.max(...rowHeights)) + 1;
    const lowest = rowHeights.indexOf(Math.min(...rowHeights)) + 1;
    expect(rig.rowHeight(SPENDING, highest) / rig.rowHeight(SPENDING, lowest)).toBeCloseTo(
      rowHeights[highest - 1]! / rowHeights[lowest - 1]!,
      1,
    );
  });

  it('offers the words of a list and says what a column takes', async () => {
    await rig.host.apply(PLAN, options({ sheets: ['input'] }));
    const { choices, notes } = sheetPlan(INPUT);
    for (const { range, words } of choices) {
      expect(rig.choices(INPUT, cellAddress(range.top, range.left))).toEqual(words);
    }
    for (const { row, column, text } of notes) {
      expect(rig.note(INPUT, cellAddress(row, column))).toBe(text);
    }
  });

  it("asks before it makes room where a sheet of the user's has its name", async () => {
    rig.userAddsSheet(OVERVIEW);
    rig.userEdits(OVERVIEW, 'A1', '我自己的表');
    const before = rig.content();
    expect(await rig.host.apply(PLAN, options())).toEqual({ kind: 'taken', names: [OVERVIEW] });
    expect(rig.content()).toBe(before);
    const outcome = await rig.host.apply(PLAN, options({ taken: 'rename-theirs' }));
    expect(outcome).toMatchObject({
      kind: 'done',
      setAside: [{ name: OVERVIEW, keptAs: `${OVERVIEW}（原）` }],
    });
    expect(await rig.valueOf(`${OVERVIEW}（原）`, 'A1')).toBe('我自己的表');
    expect(await differences()).toEqual([]);
    await rig.host.undo();
    expect(rig.sheetNames()).toEqual(['Sheet1', OVERVIEW]);
    expect(await rig.valueOf(OVERVIEW, 'A1')).toBe('我自己的表');
  });

  it('updates sheets where they stand: what the user added stays with its row, references follow', async () => {
    await rig.host.apply(PLAN, options());
    const key = '社会保障和就业支出';
    const rows = Array.from({ length: 60 }, (_, at) => at + 1);
    const rowOf = async (): Promise<number> => {
      for (const row of rows) {
        if ((await rig.valueOf(SPENDING, `D${String(row)}`)) === key) {
          return row;
        }
      }
      throw new Error(`no row ${key}`);
    };
    const row = await rowOf();
    rig.userEdits(SPENDING, `L${String(row)}`, '原因：新增人员');
    rig.userEdits('Sheet1', 'A1', `='${SPENDING}'!E${String(row)}`);
    const was = await rig.valueOf('Sheet1', 'A1');
    expect(await rig.host.apply(OTHER, options())).toMatchObject({ kind: 'done', added: [], setAside: [] });
    expect(await differences(OTHER)).toEqual([]);
    expect(await rig.host.apply(PLAN, options())).toMatchObject({ kind: 'done', added: [], setAside: [] });
    const after = await rowOf();
    const remarks = await Promise.all(rows.map((one) => rig.valueOf(SPENDING, `L${String(one)}`)));
    expect(remarks.filter((remark) => remark === '原因：新增人员')).toHaveLength(1);
    expect(await rig.valueOf(SPENDING, `L${String(after)}`)).toBe('原因：新增人员');
    expect(rig.formulaOf('Sheet1', 'A1')).toBe(`='${SPENDING}'!E${String(after)}`);
    expect(await rig.valueOf('Sheet1', 'A1')).toBe(was);
  });

  it('takes the last command back, and leaves other sheets alone', async () => {
    await rig.host.apply(PLAN, options());
    rig.userEdits(SPENDING, 'L20', '备注');
    await rig.host.read(null);
    const before = await rig.host.read(null);
    await rig.host.apply(OTHER, options({ command: 'importLines' }));
    expect(rig.host.undoable()).toBe('importLines');
    rig.userEdits('Sheet1', 'B2', '后来写的');
    await rig.host.undo();
    expect(rig.host.undoable()).toBe('generate');
    const after = await rig.host.read(null);
    const tables = (of: typeof after) => of.sheets.filter((sheet) => sheet.name !== 'Sheet1');
    expect(tables(after)).toEqual(tables(before));
    expect(await rig.valueOf('Sheet1', 'B2')).toBe('后来写的');
    // And the one before it.
    await rig.host.undo();
    expect(rig.host.undoable()).toBeNull();
    expect(rig.sheetNames()).toEqual(['Sheet1']);
    expect(await rig.valueOf('Sheet1', 'B2')).toBe('后来写的');
  });

  it('leaves everything as it was when it is cancelled', async () => {
    await rig.host.apply(PLAN, options({ sheets: ['input'] }));
    const before = await rig.host.read(null);
    let asked = 0;
    const outcome = await rig.host.apply(
      PLAN,
      options({ cancelled: () => name === 'excel' || (asked += 1) > 3 }),
    );
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(await rig.host.read(null)).toEqual(before);
    expect(rig.sheetNames()).toEqual(['Sheet1', INPUT]);
  });

  it('shows marks, others in their place, and none', async () => {
    await rig.host.apply(PLAN, options());
    const before = rig.content();
    const { cell } = amountOf(SPENDING);
    await rig.host.mark([
      { sheet: SPENDING, cell, grade: 'error' },
      { sheet: OVERVIEW, cell: 'B6', grade: 'tail' },
    ]);
    expect(rig.marks()).toHaveLength(2);
    expect(rig.marks()).toEqual(
      expect.arrayContaining([
        { sheet: SPENDING, cell, grade: 'error' },
        { sheet: OVERVIEW, cell: 'B6', grade: 'tail' },
      ]),
    );
    await rig.host.mark([{ sheet: OVERVIEW, cell: 'B6', grade: 'hint' }]);
    expect(rig.marks()).toEqual([{ sheet: OVERVIEW, cell: 'B6', grade: 'hint' }]);
    await rig.host.clearMarks();
    expect(rig.marks()).toEqual([]);
    expect(rig.content()).toBe(before);
  });

  it('tells of edits of the user, and of nothing that it writes itself', async () => {
    const edits: HostEdit[] = [];
    const end = await rig.host.onEdit((edit) => edits.push(edit));
    await rig.host.apply(PLAN, options());
    await rig.host.mark([{ sheet: OVERVIEW, cell: 'B6', grade: 'error' }]);
    await rig.host.writeMemory('{}');
    await rig.host.read(null);
    expect(edits).toEqual([]);
    rig.userEdits(INPUT, 'H4', 1);
    await until(() => edits.length > 0);
    expect(edits.flatMap(({ sheets }) => sheets ?? [])).toEqual([INPUT]);
    await end();
    rig.userEdits(INPUT, 'H4', 2);
    await rig.host.read(null);
    expect(edits).toHaveLength(1);
  });

  it('selects a cell, tells where the selection goes, and reads what is selected', async () => {
    await rig.host.apply(PLAN, options());
    const places: string[] = [];
    await rig.host.onSelect(({ sheet, cell }) => places.push(`${sheet}!${cell}`));
    await rig.host.reveal({ sheet: SPENDING, cell: 'E9' });
    expect(rig.selected()).toEqual({ sheet: SPENDING, cell: 'E9' });
    rig.userSelects(INPUT, 'A3:B5');
    await until(() => places.at(-1)?.startsWith(`${INPUT}!A3`) === true);
    const { sheets } = await rig.host.readSelection();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.rows[2]!.map((cell) => cell?.value)).toEqual(['功能科目编码', '功能科目名称']);
    expect(sheets[0]!.rows).toHaveLength(5);
    await expect(rig.host.reveal({ sheet: '没有', cell: 'A1' })).rejects.toMatchObject({
      code: 'sheet-gone',
    });
    rig.userSelects('Sheet1', 'A1');
    await expect(rig.host.readSelection()).rejects.toMatchObject({ code: 'nothing-selected' });
  });

  it('keeps what the session remembers', async () => {
    expect(await rig.host.readMemory()).toBeNull();
    await rig.host.writeMemory('{"unit":"某单位"}');
    expect(await rig.host.readMemory()).toBe('{"unit":"某单位"}');
    await rig.host.apply(PLAN, options());
    await rig.host.undo();
    expect(await rig.host.readMemory()).toBe('{"unit":"某单位"}');
    expect(await rig.host.recover()).toBe(false);
  });

  it('writes one cell, and takes it back', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(SPENDING);
    const formula = rig.formulaOf(SPENDING, cell);
    await rig.host.writeCell({ sheet: SPENDING, cell }, { value: 999.99 });
    expect(await rig.valueOf(SPENDING, cell)).toBe(999.99);
    expect(rig.formulaOf(SPENDING, cell)).toBeNull();
    await rig.host.undo();
    expect(rig.formulaOf(SPENDING, cell)).toBe(formula);
    expect(await rig.valueOf(SPENDING, cell)).toBe(value);
  });

  it('takes back one cell and leaves lines that were added since', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(OVERVIEW);
    await rig.host.writeCell({ sheet: SPENDING, cell: amountOf(SPENDING).cell }, { value: 999.99 });
    addLine();
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
    await rig.host.undo();
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
    rig.userEdits(INPUT, `H${String(BELOW)}`, 20_000);
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 2, 2);
  });

  it('takes lines that are written right below the list', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(OVERVIEW);
    addLine();
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
  });
});
