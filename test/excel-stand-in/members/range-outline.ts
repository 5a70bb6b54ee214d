import { isWholeColumns, isWholeRows } from '../model/address';
import type { LineInfo } from '../model/types';
import type { Host } from '../processor/host';
import { HostError, invalidArgument } from '../processor/host-error';
import type { Args, ObjectType } from '../processor/object-type';
import { oneOf, requireAllowed } from './guards';
import type { RangeTarget } from './range-target';

/** Eight levels, the first of which is that of rows in no group. */
const DEEPEST = 7;

/** The rows or columns of a range go a level deeper or come a level up; what is refused changes none of them. */
function changeLevels({ sheet, area }: RangeTarget, [option]: Args, by: 1 | -1, host: Host): void {
  const byRows = oneOf(option, ['ByRows', 'ByColumns']) === 'ByRows';
  if (byRows ? isWholeColumns(area) : isWholeRows(area)) {
    throw invalidArgument('whole rows are grouped by rows, whole columns by columns');
  }
  requireAllowed(sheet, null);
  const lines = byRows ? sheet.rows : sheet.columns;
  const [first, last] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const levels = Array.from({ length: last - first + 1 }, (_, at) => lines.get(first + at)?.level ?? 0);
  const refused = by > 0 ? levels.some((level) => level === DEEPEST) : levels.every((level) => level === 0);
  if (refused) {
    throw new HostError('InvalidOperation');
  }
  levels.forEach((level, at) => {
    const line: LineInfo = lines.get(first + at) ?? {};
    lines.set(first + at, { ...line, level: Math.max(0, level + by) });
  });
  host.workbook.isDirty = true;
}

export const rangeOutline: NonNullable<ObjectType<RangeTarget>['methods']> = {
  Group: (target, args, host) => changeLevels(target, args, 1, host),
  Ungroup: (target, args, host) => changeLevels(target, args, -1, host),
};
