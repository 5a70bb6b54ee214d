import { ICommandService, type CustomData, type IRowData, type IWorksheetData } from '@univerjs/core';
import { SetRowDataMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { largest, type SheetImage } from '../../core/index';

import type { GridWorkbook } from './grid-workbook';

/** The grid draws no outline: the level is kept with the row, moves with it, and is written into the file again. */
interface RowCustom {
  readonly outlineLevel?: number;
}

/** What a row of the grid keeps of its level. */
export function outlineOf(level: number | undefined): Pick<IRowData, 'custom'> {
  return level ? { custom: { outlineLevel: level } satisfies RowCustom } : {};
}

function levelIn(custom: CustomData): number {
  return (custom as RowCustom | null | undefined)?.outlineLevel ?? 0;
}

/** The outline of a sheet as a file holds it. */
export function outlineIn({
  rowData,
  custom,
}: Pick<IWorksheetData, 'rowData' | 'custom'>): Pick<SheetImage, 'rowLevels' | 'summaryAbove'> {
  const levels = Object.entries(rowData).map(([at, row]): [number, number] => [
    Number(at),
    levelIn((row as IRowData | null)?.custom),
  ]);
  const deep = levels.filter(([, level]) => level > 0);
  const rowLevels = Array<number>(
    largest(
      deep.map(([at]) => at + 1),
      0,
    ),
  ).fill(0);
  deep.forEach(([at, level]) => (rowLevels[at] = level));
  return { rowLevels, summaryAbove: (custom as { summaryAbove?: boolean } | null)?.summaryAbove === true };
}

/** Other levels for the rows of a sheet, from its first; what was folded away under rows that were others is shown. */
export function setOutline(grid: GridWorkbook, target: FWorksheet, levels: readonly number[]): void {
  const data = target.getSheet().getSnapshot();
  const were = outlineIn(data).rowLevels;
  const count = Math.max(were.length, levels.length);
  const rows = Array.from({ length: count }, (_, at) => at);
  const changed = rows.filter((at) => (were[at] ?? 0) !== (levels[at] ?? 0));
  if (changed.length === 0) {
    return;
  }
  rows
    .filter((at) => (were[at] ?? 0) > 0 && !target.getSheet().getRowRawVisible(at))
    .forEach((at) => target.showRows(at));
  grid.injector.get(ICommandService).syncExecuteCommand(SetRowDataMutation.id, {
    unitId: grid.workbook.getId(),
    subUnitId: target.getSheetId(),
    rowData: Object.fromEntries(changed.map((at) => [at, { custom: outlineOf(levels[at]).custom ?? null }])),
  });
}
