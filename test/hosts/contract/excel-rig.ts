import { ExcelHost } from '../../../src/hosts/excel';
import { parseAddress, type Grade } from '../../../src/core/index';
import {
  cellKey,
  contains,
  formatOf,
  openPage,
  parseArea,
  printArea,
  StandIn,
  type Sheet,
} from '@budget-disclosure/excel-stand-in';
import { contentOf } from '../excel/fault-injection';
import type { Look, Rig } from './rig';

const ALIGN = { Left: 'left', Center: 'center', Right: 'right' } as const;

/** Excel's library on the stand-in. */
export async function openExcelRig(): Promise<Rig> {
  const standIn = new StandIn();
  const page = await openPage(standIn);
  const sheetOf = (name: string): Sheet => standIn.workbook.sheets.find((one) => one.name === name)!;
  const at = (cell: string): { row: number; column: number } => {
    const { row, column } = parseAddress(cell)!;
    return { row: row - 1, column: column - 1 };
  };
  const validation = (sheet: string, cell: string) => {
    const { row, column } = at(cell);
    return sheetOf(sheet).validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
  };
  return {
    host: new ExcelHost(),
    userEdits: (sheet, cell, content) => standIn.userEdits(sheet, cell, content),
    userInsertsRow: (sheet, row) => standIn.userInsertsRow(sheet, row),
    userAddsSheet: (name) => standIn.userAddsSheet(name),
    userDeletesSheet: (name) => standIn.userDeletesSheet(name),
    userRenamesSheet: (sheet, name) => standIn.userRenames(sheet, name),
    userSelects: (sheet, range) => standIn.userSelects(sheet, range),
    sheetNames: () => standIn.workbook.sheets.map(({ name }) => name),
    valueOf: (sheet, cell) => Promise.resolve(standIn.valueOf(sheet, cell)),
    formulaOf: (sheet, cell) => {
      const { row, column } = at(cell);
      return sheetOf(sheet).cells.get(cellKey(row, column))?.formula ?? null;
    },
    lookOf: (sheet, cell): Look => {
      const { row, column } = at(cell);
      const of = (key: string): unknown => formatOf(sheetOf(sheet), row, column, key);
      const fill = of('fill.color') as string;
      return {
        font: String(of('font.name')),
        size: Number(of('font.size')),
        bold: of('font.bold') === true,
        align: ALIGN[of('horizontalAlignment') as keyof typeof ALIGN],
        wrap: of('wrapText') === true,
        border: of('borders.top.style') === 'Continuous',
        fill: fill === '' || fill === '#FFFFFF' ? null : fill,
        numberFormat: String(of('numberFormat')),
      };
    },
    merges: (sheet) => sheetOf(sheet).merges.map((area) => printArea(area)),
    frozen: (sheet) => {
      const area = sheetOf(sheet).freeze;
      return { rows: area ? area.bottom + 1 : 0, columns: 0 };
    },
    columnWidth: (sheet, column) => sheetOf(sheet).columns.get(column - 1)?.size ?? 0,
    rowHeight: (sheet, row) => sheetOf(sheet).rows.get(row - 1)?.size ?? 0,
    hiddenColumns: (sheet) =>
      [...sheetOf(sheet).columns]
        .filter(([, { hidden }]) => hidden)
        .map(([column]) => column + 1)
        .sort((a, b) => a - b),
    rowLevels: (sheet) => {
      const levels: number[] = [];
      for (const [row, { level = 0 }] of sheetOf(sheet).rows) {
        if (level > 0) {
          levels[row] = level;
        }
      }
      return Array.from(levels, (level: number | undefined) => level ?? 0);
    },
    marks: () =>
      standIn.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
        conditionalFormats.flatMap(({ areas, formula }) => {
          const grade = /BudgetDisclosure ([a-z]+)/.exec(formula)![1] as Grade;
          return areas.flatMap((area) => [{ sheet: name, cell: printArea(area), grade }]);
        }),
      ),
    choices: (sheet, cell) => {
      const list = validation(sheet, cell)?.rule['list'] as { readonly source: string } | undefined;
      return list ? list.source.split(',') : null;
    },
    note: (sheet, cell) => {
      const prompt = validation(sheet, cell)?.prompt as { readonly message: string } | undefined;
      return prompt?.message ?? null;
    },
    selected: () => {
      const { sheet, area } = standIn.workbook.selection;
      const name = standIn.workbook.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
      return { sheet: name, cell: printArea(area) };
    },
    content: () => contentOf(standIn),
    close: () => page.close(),
  };
}

export { parseArea };
