import type { IAccessor, ICommand, IRange } from '@univerjs/core';
import { expandToContinuousRange, isSingleCellSelection, SheetsSelectionsService } from '@univerjs/sheets';
import { SetSheetFilterRangeCommand } from '@univerjs/sheets-filter';
import {
  SortRangeAscCommand,
  SortRangeAscExtCommand,
  SortRangeAscExtInCtxMenuCommand,
  SortRangeAscInCtxMenuCommand,
  SortRangeCustomCommand,
  SortRangeCustomInCtxMenuCommand,
  SortRangeDescCommand,
  SortRangeDescExtCommand,
  SortRangeDescExtInCtxMenuCommand,
  SortRangeDescInCtxMenuCommand,
} from '@univerjs/sheets-sort-ui';
import type { GridApp } from './app';
import { belowHeadings } from './below-headings';
import { headingRows } from './heading-rows';

const SORTS: readonly ICommand[] = [
  SortRangeAscCommand,
  SortRangeAscExtCommand,
  SortRangeAscExtInCtxMenuCommand,
  SortRangeAscInCtxMenuCommand,
  SortRangeCustomCommand,
  SortRangeCustomInCtxMenuCommand,
  SortRangeDescCommand,
  SortRangeDescExtCommand,
  SortRangeDescExtInCtxMenuCommand,
  SortRangeDescInCtxMenuCommand,
];

/** Those that ask by which columns: the keyboard is theirs. */
const WITH_FORM: readonly ICommand[] = [SortRangeCustomCommand, SortRangeCustomInCtxMenuCommand];

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  /** The column that it is sorted by. */
  readonly colIndex?: number;
  /** Whether it was found round one cell. */
  readonly round?: boolean;
}

/** What the grid sorts with. It is known to its own commands alone. */
interface Sorter {
  /** What is to be sorted; `extend`: all that is filled round the selection, asked of the user where not said. */
  _detectSortLocation(extend?: boolean): Promise<Place | null>;
  setSelection(workbook: string, sheet: string, range: IRange): void;
}

/**
 * Sorting and filtering leave headings out. The grid would begin with the title, whose merged cells refuse to be
 * sorted, or sort captions among the lines; and of one cell it would sort nothing. `focus` gives the keyboard back.
 */
export function leaveHeadingsAlone(app: GridApp, focus: () => void): void {
  const known = new WeakSet<Sorter>();
  const taught = <T>(service: T): T => {
    const sorter = service as Partial<Sorter>;
    if (typeof sorter._detectSortLocation === 'function' && !known.has(sorter as Sorter)) {
      known.add(sorter as Sorter);
      teach(app, sorter as Sorter);
    }
    return service;
  };
  for (const command of SORTS) {
    const handler = command.handler.bind(command);
    command.handler = async (accessor, params, options) => {
      const teaching = { get: (...asked: Parameters<IAccessor['get']>) => taught(accessor.get(...asked)) };
      const sorted = await handler(teaching as IAccessor, params, options);
      if (!WITH_FORM.includes(command)) {
        // The panel that it was chosen in goes, and would take the keyboard along.
        setTimeout(focus, 0);
      }
      return sorted;
    };
  }
  const filter: ICommand<Place> = SetSheetFilterRangeCommand;
  const handler = filter.handler.bind(filter);
  filter.handler = (accessor, params, options) =>
    handler(
      accessor,
      params && { ...params, range: belowHeadings(params.range, rowsAbove(app, params.range), 'heading') },
      options,
    );
}

function teach(app: GridApp, sorter: Sorter): void {
  const detect = sorter._detectSortLocation.bind(sorter);
  sorter._detectSortLocation = async (extend) => {
    const place = roundOneCell(app) ?? (await detect(extend));
    if (!place) {
      return null;
    }
    const range = belowHeadings(place.range, rowsAbove(app, place.range), 'nothing');
    if (range !== place.range && !place.round) {
      sorter.setSelection(place.unitId, place.subUnitId, range);
    }
    return { ...place, range };
  };
}

/** All that is filled round the one selected cell, which stays selected: it says by which column the next time, too. */
function roundOneCell(app: GridApp): Place | null {
  const workbook = app.api.getActiveWorkbook();
  const selection = app.univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection();
  if (!workbook || !selection || !isSingleCellSelection(selection)) {
    return null;
  }
  const sheet = workbook.getActiveSheet();
  const everywhere = { up: true, down: true, left: true, right: true };
  return {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: expandToContinuousRange(selection.range, everywhere, sheet.getSheet()),
    colIndex: selection.primary?.actualColumn ?? selection.range.startColumn,
    round: true,
  };
}

/** Rows of the sheet in front that are headings of what is in a range. */
function rowsAbove(app: GridApp, range: IRange): number {
  const sheet = app.api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) {
    return 0;
  }
  const freeze = sheet.getFreeze();
  const frozen = freeze.ySplit > 0 ? freeze.startRow : 0;
  const matrix = sheet.getSheet().getCellMatrix();
  return headingRows(frozen, range, (row, column) => {
    const value = matrix.getValue(row, column)?.v ?? null;
    return value === '' ? null : value;
  });
}
