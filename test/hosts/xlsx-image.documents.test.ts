import type { CellImage, CellLook, SheetImage } from '../../src/core/workbook/image';
import { strFromU8, unzipSync } from 'fflate';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { FORMATS } from '../../src/core/sheet/formats';
import {
  FORMULA_STYLES,
  nativeFormula,
  spillFormula,
  tableReference,
  type FormulaStyle,
} from '../../src/core/sheet/formulas';
import { layOut } from '../../src/core/sheet/lay-out';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/core/sheet/plan';
import { layoutOf } from '../../src/core/change/layout';
import type { KeptState } from '../../src/core/change/kept-state';
import { readImage, readXlsx, writeImage, writeXlsx } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { expectSame } from '../expect-same';
import { randomBudget } from '../second-opinion/random-budget';
import { plain } from './random-image';

const plans: readonly (readonly [string, WorkbookPlan])[] = [
  ['the published case', layOut(discloseCase(loadCase('kashi-2021')))],
  ['the case with every table filled', layOut(discloseCase(loadCase('stress-2024')))],
  ['no line at all', layOut(fillForm(xinjiang2021, randomBudget(1, 0)))],
  ['a random budget', layOut(fillForm(xinjiang2021, randomBudget(7, 300)))],
];

function lookOf(format: CellPlan['format']): CellLook {
  const { fonts, size, bold, align, wrap, border, fill, indent, numberFormat } = FORMATS[format];
  const line = { style: 'thin', color: '#000000' } as const;
  return {
    font: fonts[0]!,
    size,
    bold,
    italic: false,
    underline: false,
    color: null,
    fill: fill === null ? null : `#${fill}`,
    align,
    vertical: 'middle',
    wrap,
    indent,
    numberFormat,
    borders: border ? { top: line, right: line, bottom: line, left: line } : {},
  };
}

const at = ({ rows }: SheetImage, row: number, column: number): CellImage | null =>
  rows[row - 1]?.[column - 1] ?? null;

function expectedFormula(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  cell: CellPlan,
  style: FormulaStyle,
): string | null {
  const reference = tableReference(plan.input);
  if (style === 'native') {
    return cell.formula ? nativeFormula(cell.formula, plan, reference) : null;
  }
  const spill = sheet.spills.find(({ range }) => range.top === cell.row && range.left === cell.column);
  return style === 'functions' && spill ? spillFormula(spill, plan, reference) : null;
}

describe.each(plans)('%s', (_, plan) => {
  test.each(FORMULA_STYLES)('written with %s is read as it was planned', async (style) => {
    const { image, kept, dropped } = await readImage(await writeXlsx(plan, style), 'plan.xlsx');
    expect(dropped).toEqual([]);
    expect(kept).toBeNull();
    expect(image.keywords).toContain(plan.form);
    expect(image.names.map(({ name }) => name).sort()).toEqual(plan.names.map(({ name }) => name).sort());
    expect(image.tables).toEqual(
      plan.sheets.flatMap(({ name: sheet, table }) => (table ? [{ ...table, sheet }] : [])),
    );
    for (const [place, sheet] of plan.sheets.entries()) {
      const found = image.sheets[place]!;
      for (const cell of sheet.cells) {
        const { row, column, value, format } = cell;
        const read = at(found, row, column)!;
        const expected = expectedFormula(plan, sheet, cell, style);
        expectSame(
          [row, column, read.value, read.formula, image.looks[read.look ?? -1]],
          [row, column, expected !== null ? (value ?? '') : value, expected, lookOf(format)],
        );
        const spill = sheet.spills.find(({ range }) => range.top === row && range.left === column);
        expectSame(read.fills, style === 'functions' && spill ? spill.range : null);
      }
      expect(found.rowHeights).toEqual(sheet.rowHeights);
      expect(found.frozen).toEqual(sheet.frozen);
      expect(found.gridlines).toBe(sheet.table !== null);
      expect(found.notes).toEqual(sheet.notes);
      expect(found.merges).toHaveLength(sheet.merges.length);
      expect(found.choices).toEqual(sheet.choices);
      expect(found.print).toEqual({
        orientation: sheet.print.orientation,
        area: sheet.print.area,
        repeatRows: sheet.print.repeatRows,
        fit: { wide: sheet.print.pagesWide, tall: sheet.print.pagesTall },
        footer: `&C${sheet.print.footer.before}&P${sheet.print.footer.between}&N${sheet.print.footer.after}`,
      });
    }
  });

  test.each(FORMULA_STYLES)('read, written and read again it is the same, with %s', async (style) => {
    const first = await readImage(await writeXlsx(plan, style), 'plan.xlsx');
    const kept: KeptState = {
      generated: Object.fromEntries(plan.sheets.map(({ id, name }) => [name, id])),
      layouts: Object.fromEntries(plan.sheets.map((sheet) => [sheet.id, layoutOf(sheet)])),
      memory: '{"form":"xinjiang-2021"}',
    };
    const bytes = await writeImage(first.image, kept, 'formulas');
    const second = await readImage(bytes, 'plan.xlsx');
    expectSame(plain(second.image), plain(first.image));
    expect(second.kept).toEqual(kept);
    // The reader of lists and of the check finds the same as in the file that was written first, and what is remembered.
    expectSame(await readXlsx(bytes, 'plan.xlsx'), {
      ...(await readXlsx(await writeXlsx(plan, style), 'plan.xlsx')),
      memory: kept.memory,
    });
    const xml = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(xml.map(([, part]) => strFromU8(part)).join('')).not.toContain('BUDGET.');
  });

  test('with values alone it is what the plan is without formulas', async () => {
    const { image } = await readImage(await writeXlsx(plan, 'native'), 'plan.xlsx');
    const bytes = await writeImage(image, null, 'values');
    const { sheets } = await readXlsx(bytes, 'values.xlsx');
    const expected = await readXlsx(await writeXlsx(plan, 'values'), 'plan.xlsx');
    expectSame(sheets, expected.sheets);
  });
});
