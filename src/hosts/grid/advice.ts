import { DataValidationRenderMode } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { oneOf, type SheetPlan } from '../../core/index';
import type { GridApp } from './app';
import { gridRange } from './ranges';

const NOTE_WIDTH = 220;
const NOTE_HEIGHT = 70;

/** Lists of allowed words, and notes on headings that say what a column takes. */
export function adviseInput({ api }: GridApp, target: FWorksheet, sheet: SheetPlan): void {
  for (const { range, words } of sheet.choices) {
    const rule = api
      .newDataValidation()
      .requireValueInList([...words])
      // Words as they are, with an arrow: coloured labels are wider than their cells.
      .setOptions({
        showErrorMessage: true,
        renderMode: DataValidationRenderMode.ARROW,
        error: oneOf(words),
      })
      .setAllowInvalid(false)
      .build();
    target.getRange(gridRange(range)).setDataValidation(rule);
  }
  for (const { row, column, text } of sheet.notes) {
    target.getRange(row - 1, column - 1).createOrUpdateNote({
      id: `advice-${String(column)}`,
      row: row - 1,
      col: column - 1,
      note: text,
      width: NOTE_WIDTH,
      height: NOTE_HEIGHT,
      show: false,
    });
  }
}
