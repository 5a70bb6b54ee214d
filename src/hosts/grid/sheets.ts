import { ICommandService } from '@univerjs/core';
import type { GridWorkbook } from './grid-workbook';

/** A sheet as a list of them shows it. */
export interface GridSheet {
  readonly name: string;
  /** Whether it is the one in front. */
  readonly active: boolean;
}

/** What may change the list: sheets that come, go, move, are renamed, hidden, or come to the front. */
const CHANGES = [
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-hidden',
  'sheet.mutation.set-worksheet-order',
  'sheet.operation.set-worksheet-active',
];

/** Sheets that can be seen, in their order. */
export function visibleSheets({ workbook }: GridWorkbook): readonly GridSheet[] {
  const active = workbook.getActiveSheet().getSheetId();
  return workbook
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => ({ name: sheet.getSheetName(), active: sheet.getSheetId() === active }));
}

/** Tells when the list of sheets, or the one in front, may be another. */
export function watchSheets({ injector }: GridWorkbook, listener: () => void): () => void {
  const ending = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (CHANGES.includes(id)) {
      listener();
    }
  });
  return () => ending.dispose();
}

/** The sheet that is so many places after the one in front, round the end; it comes to the front. */
export function turnSheets(grid: GridWorkbook, by: number): void {
  const sheets = visibleSheets(grid);
  const at = sheets.findIndex(({ active }) => active);
  const next = sheets[(at + by + sheets.length) % sheets.length];
  if (next) {
    grid.sheet(next.name).activate();
  }
}
