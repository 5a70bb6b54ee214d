import {
  FORMATS,
  cellAddress,
  rangeAddress,
  layOut,
  fillForm,
  type FormulaStyle,
  type WorkbookPlan,
} from '../../../src/core/index';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { readCase } from '../../cases/load-case';
import {
  addLine,
  amountOf,
  BELOW,
  CASE,
  describeHosts,
  differences,
  INPUT,
  options,
  OTHER,
  OVERVIEW,
  PAPER,
  PLAN,
  rig,
  sheetPlan,
  SPENDING,
  TOTAL,
} from './both-hosts';

describeHosts((name) => {
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
});
