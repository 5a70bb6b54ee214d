import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  cellCount,
  columnOf,
  columnsOf,
  covers,
  intersect,
  rowOf,
  rowsOf,
  singleCell,
  type Area,
} from '../model/address';
import { cellAt, usedArea } from '../model/cells';
import type { Host } from '../processor/host';
import { HostError, invalidArgument } from '../processor/host-error';
import type { Args, HostObject, ObjectType } from '../processor/object-type';
import { resolve, whole } from './guards';
import { areasOrNull, orNotFound, range, rangeOrNull, rangeTarget, type RangeTarget } from './range-target';
import { tableCollectionOf } from './tables';

/** Another range of the same sheet: an object or an address. */
function other({ sheet }: RangeTarget, value: unknown, host: Host): Area {
  const found = typeof value === 'string' ? resolve(host.workbook, sheet, value) : rangeTarget(value);
  if (found?.sheet !== sheet) {
    throw invalidArgument('a range of the same sheet is wanted');
  }
  return found.area;
}

const used = ({ sheet, area }: RangeTarget, [valuesOnly]: Args): HostObject | null =>
  rangeOrNull(sheet, usedArea(sheet, valuesOnly === true, area));

const common = (target: RangeTarget, [value]: Args, host: Host): HostObject | null =>
  rangeOrNull(target.sheet, intersect(target.area, other(target, value, host)));

/** Excel answers with the two cells' rectangle even where nothing is in use. */
function resized({ sheet, area }: RangeTarget, rows: number, columns: number): HostObject {
  if (rows < 1 || columns < 1) {
    throw invalidArgument('a range has at least one cell');
  }
  return range(sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 });
}

function spill({ sheet, area }: RangeTarget, host: Host): HostObject | null {
  host.calculate();
  if (cellCount(area) !== 1) {
    throw invalidArgument('one cell is wanted');
  }
  return rangeOrNull(sheet, cellAt(sheet, area.top, area.left)?.spill ?? null);
}

function spillParent({ sheet, area }: RangeTarget, host: Host): HostObject | null {
  host.calculate();
  const cell = cellAt(sheet, area.top, area.left);
  if (cell?.spill) {
    return range(sheet, singleCell(area.top, area.left));
  }
  return cell?.spillFrom === undefined
    ? null
    : range(sheet, singleCell(rowOf(cell.spillFrom), columnOf(cell.spillFrom)));
}

const amount = (count: unknown): number => (count === null || count === undefined ? 1 : whole(count));

/** So many rows or columns next to the range: after it, or before it if negative. */
function beside({ sheet, area }: RangeTarget, along: 'rows' | 'columns', count: number): HostObject {
  const [start, end] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const from = count > 0 ? end + 1 : start + count;
  const to = count > 0 ? end + count : start - 1;
  return range(
    sheet,
    along === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to },
  );
}

/** Cells around it up to the next empty rows and columns. */
function region({ sheet, area }: RangeTarget): HostObject {
  for (let found = area; ;) {
    const around = {
      top: Math.max(found.top - 1, 0),
      left: Math.max(found.left - 1, 0),
      bottom: Math.min(found.bottom + 1, MAX_ROWS - 1),
      right: Math.min(found.right + 1, MAX_COLUMNS - 1),
    };
    const near = usedArea(sheet, true, around);
    const grown = near ? bounding(found, near) : found;
    if (cellCount(grown) === cellCount(found)) {
      return range(sheet, found);
    }
    found = grown;
  }
}

const merged = ({ sheet, area }: RangeTarget): HostObject | null =>
  areasOrNull(
    sheet,
    sheet.merges.filter((merge) => intersect(merge, area) !== null),
  );

export const rangeNavigation: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetCell: ({ sheet, area }, [row, column]) =>
    range(sheet, singleCell(area.top + whole(row), area.left + whole(column))),
  GetRow: ({ sheet, area }, [row]) => {
    const at = area.top + whole(row);
    return range(sheet, { ...area, top: at, bottom: at });
  },
  GetColumn: ({ sheet, area }, [column]) => {
    const at = area.left + whole(column);
    return range(sheet, { ...area, left: at, right: at });
  },
  GetBoundingRect: (target, [value], host) =>
    range(target.sheet, bounding(target.area, other(target, value, host))),
  GetIntersection: (target, args, host) => orNotFound(common(target, args, host)),
  GetIntersectionOrNullObject: common,
  GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
  GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
    range(sheet, {
      top: area.top + whole(rows),
      left: area.left + whole(columns),
      bottom: area.bottom + whole(rows),
      right: area.right + whole(columns),
    }),
  GetResizedRange: (target, [rows, columns]) =>
    resized(target, rowsOf(target.area) + whole(rows), columnsOf(target.area) + whole(columns)),
  GetAbsoluteResizedRange: (target, [rows, columns]) => resized(target, whole(rows), whole(columns)),
  GetLastCell: ({ sheet, area }) => range(sheet, singleCell(area.bottom, area.right)),
  GetLastRow: ({ sheet, area }) => range(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => range(sheet, { ...area, left: area.right }),
  GetRowsAbove: (target, [count]) => beside(target, 'rows', -amount(count)),
  GetRowsBelow: (target, [count]) => beside(target, 'rows', amount(count)),
  GetColumnsBefore: (target, [count]) => beside(target, 'columns', -amount(count)),
  GetColumnsAfter: (target, [count]) => beside(target, 'columns', amount(count)),
  GetSurroundingRegion: region,
  GetUsedRange: (target, args) =>
    used(target, args) ?? range(target.sheet, singleCell(target.area.top, target.area.left)),
  GetUsedRangeOrNullObject: used,
  GetMergedAreas: (target) => orNotFound(merged(target)),
  GetMergedAreasOrNullObject: merged,
  GetSpillingToRange: (target, _args, host) => orNotFound(spill(target, host)),
  GetSpillingToRangeOrNullObject: (target, _args, host) => spill(target, host),
  GetSpillParent: (target, _args, host) => orNotFound(spillParent(target, host)),
  GetSpillParentOrNullObject: (target, _args, host) => spillParent(target, host),
  GetTables: ({ sheet, area }, [fullyContained], host) =>
    tableCollectionOf(
      host.workbook,
      (table) =>
        table.sheet === sheet.id &&
        (fullyContained === true ? covers(area, table.area) : intersect(area, table.area) !== null),
    ),
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (whole(rows) !== rowsOf(area) || whole(columns) !== columnsOf(area)) {
      throw new HostError('InvalidArgument');
    }
    return null;
  },
};
