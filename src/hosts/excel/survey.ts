import { INPUT_SHEET } from '../../core/index';
import { HostProblem, type GeneratedSheet } from '../host';
import type { ReadGrid } from '../sheets/apply-plan';
import { taggedSheets } from '../sheets/tags';
import type { Grid } from '../sheets/update';
import { COMMITTED, LAYOUTS, readLayouts, type Layouts } from './memory';
import { run } from './run';

/** What a change has to know of the workbook before it begins. */
export interface Survey {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly generated: readonly GeneratedSheet[];
  readonly layouts: Layouts;
  readonly layoutsText: string | null;
  readonly committed: string | null;
  readonly keywords: string;
  /** Whether sheets may not be added, renamed or deleted. */
  readonly structureLocked: boolean;
  readonly manualCalculation: boolean;
}

export async function survey(): Promise<Survey> {
  return run(async (context) => {
    const { workbook } = context;
    const { worksheets, names, tables, settings, properties, protection } = workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
    tables.load('items/name,items/worksheet/name');
    properties.load('keywords');
    protection.load('protected');
    context.application.load('calculationMode');
    const layouts = settings.getItemOrNullObject(LAYOUTS);
    const committed = settings.getItemOrNullObject(COMMITTED);
    layouts.load('value');
    committed.load('value');
    await context.sync();
    const known = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const there = new Set(worksheets.items.map(({ name }) => name));
    const layoutsText = layouts.isNullObject ? null : String(layouts.value);
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      names: known,
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      generated: taggedSheets(known).filter(({ name }) => there.has(name)),
      layouts: readLayouts(layoutsText),
      layoutsText,
      committed: committed.isNullObject ? null : String(committed.value),
      keywords: properties.keywords ?? '',
      structureLocked: protection.protected,
      manualCalculation: context.application.calculationMode === 'Manual',
    };
  });
}

/** Sheets as they are, by name. A protected sheet can't be changed: that is said before anything is. */
export async function readGrids(sheets: readonly string[]): Promise<ReadonlyMap<string, ReadGrid>> {
  return run(async (context) => {
    const extents = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load('protected');
      const extent = sheet.getUsedRangeOrNullObject(true);
      extent.load('rowIndex,columnIndex,rowCount,columnCount');
      const table = sheet.tables.getItemOrNullObject(INPUT_SHEET);
      table.load('name');
      const { comments } = sheet;
      comments.load('items/id');
      return { name, sheet, extent, table, comments };
    });
    await context.sync();
    const locked = extents.find(({ sheet }) => sheet.protection.protected);
    if (locked) {
      throw new HostProblem('sheet-protected', locked.name);
    }
    const ranges = extents.map(({ name, sheet, extent, table, comments }) => {
      const lines = table.isNullObject ? null : table.getRange();
      lines?.load('rowIndex,rowCount');
      const commented = comments.items.map((comment) => comment.getLocation());
      commented.forEach((cell) => cell.load('rowIndex'));
      if (extent.isNullObject) {
        return { name, range: null, lines, commented };
      }
      const { rowIndex, columnIndex, rowCount, columnCount } = extent;
      const range = sheet.getRangeByIndexes(0, 0, rowIndex + rowCount, columnIndex + columnCount);
      range.load('formulas,values');
      return { name, range, lines, commented };
    });
    await context.sync();
    return new Map(
      ranges.map(({ name, range, lines, commented }) => [
        name,
        {
          grid: (range?.formulas ?? []) as Grid,
          values: (range?.values ?? []) as Grid,
          tableEnd: lines && lines.rowIndex + lines.rowCount,
          commented: new Set(commented.map(({ rowIndex }) => rowIndex + 1)),
        },
      ]),
    );
  });
}

/** Last row of the table of budget lines on a sheet; null if it has none. */
export async function tableEndOn(sheet: string): Promise<number | null> {
  return run(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.getItemOrNullObject(INPUT_SHEET);
    table.load('name');
    await context.sync();
    if (table.isNullObject) {
      return null;
    }
    const range = table.getRange();
    range.load('rowIndex,rowCount');
    await context.sync();
    return range.rowIndex + range.rowCount;
  });
}
