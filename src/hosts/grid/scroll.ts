import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type SpreadsheetSkeleton,
  type Viewport,
} from '@univerjs/engine-render';
import {
  ScrollCommand,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
} from '@univerjs/sheets-ui';
import type { GridApp } from './app';
import { moveToSight, type Stretch } from './move-to-sight';

/** How a cell (row and column from 0) of the active sheet comes into sight. */
export interface ToSight {
  readonly row: number;
  readonly column: number;
  /** Whether it comes to the top, or the left, of what scrolls, instead of the nearest edge. */
  readonly toTop: boolean;
  readonly toLeft: boolean;
}

/** Brings a cell into sight, below frozen rows and right of frozen columns; what is in sight stays where it is. */
export function bringIntoSight(app: GridApp, { row, column, toTop, toLeft }: ToSight): boolean {
  const sheet = app.api.getActiveWorkbook()?.getActiveSheet();
  const shown = shownOf(app);
  if (!sheet || !shown) {
    return false;
  }
  const { skeleton, viewport } = shown;
  const { startRow, startColumn } = sheet.getFreeze();
  const { viewBound } = viewport.calcViewportInfo();
  const move = (
    line: number,
    ends: readonly number[],
    scrolls: boolean,
    seen: Stretch,
    toStart: boolean,
  ): number => {
    const at = Math.min(Math.max(line, 0), ends.length - 1);
    return scrolls ? moveToSight(seen, { from: ends[at - 1] ?? 0, to: ends[at] ?? 0 }, toStart) : 0;
  };
  const { columnHeaderHeightAndMarginTop: above, rowHeaderWidthAndMarginLeft: beside } = skeleton;
  const down = move(
    row,
    skeleton.rowHeightAccumulation,
    row >= startRow,
    { from: viewBound.top - above, to: viewBound.bottom - above },
    toTop,
  );
  const right = move(
    column,
    skeleton.columnWidthAccumulation,
    column >= startColumn,
    { from: viewBound.left - beside, to: viewBound.right - beside },
    toLeft,
  );
  if (down === 0 && right === 0) {
    return false;
  }
  // In pixels from the first cell: rows counted from there would be as high as the frozen ones.
  return app.api.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: viewport.viewportScrollX + right,
    offsetY: viewport.viewportScrollY + down,
  });
}

/** What is drawn of the active sheet: its lines, and the part of it that scrolls. */
function shownOf(
  app: GridApp,
): { readonly skeleton: SpreadsheetSkeleton; readonly viewport: Viewport } | null {
  const workbook = app.api.getActiveWorkbook();
  const render =
    workbook && app.univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return skeleton && viewport?.isActive ? { skeleton, viewport } : null;
}

/** The grid's way to a cell, for arrow keys, the name box and the field to find. */
interface WayToCell {
  _scrollToCell(row: number, column: number, forceTop?: boolean, forceLeft?: boolean): boolean;
}

/**
 * The grid takes as many rows off as are frozen, whatever their heights: beneath a title that is higher than the
 * lines, the cell that it goes to would lie hidden.
 */
export function scrollByHeights(app: GridApp): void {
  const way = SheetsScrollRenderController.prototype as unknown as WayToCell;
  way._scrollToCell = (row, column, toTop = false, toLeft = false) =>
    bringIntoSight(app, { row, column, toTop, toLeft });
}
