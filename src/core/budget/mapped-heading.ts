import { quoteValue, valueAt } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import { unitInCaption } from './stated-unit';
import { FIELD_NAMES, LINE_FIELDS, REQUIRED_FIELDS, type LineField } from './heading-words';

/** What the user says of columns (1-based), against what their captions say; null: a column that is only kept. */
export type ColumnMapping = ReadonlyMap<number, LineField | null>;

/** Each column that a field claims, those that claim a field twice among them. */
export function claimedColumns({ columns, duplicates }: ListHeading): Map<number, LineField> {
  const claimed = new Map<number, LineField>();
  for (const field of LINE_FIELDS) {
    columns[field]?.forEach((column) => claimed.set(column, field));
  }
  for (const { field, columns: twice } of duplicates) {
    twice.forEach((column) => claimed.set(column, field));
  }
  return claimed;
}

/** A heading as the user wants it understood. Codes in three columns stay so as long as nothing is said of them. */
export function mapHeading(heading: ListHeading, mapping: ColumnMapping): ListHeading {
  if (mapping.size === 0) {
    return heading;
  }
  const claimed = claimedColumns(heading);
  // A caption that stands in a merged cell is known by what it was taken for.
  const known = new Map([
    ...[...claimed].map(
      ([column, field]) => [column, captionAt(heading, column) || FIELD_NAMES[field]] as const,
    ),
    ...heading.extra.map(({ column, caption }) => [column, caption] as const),
  ]);
  for (const [column, field] of mapping) {
    if (field === null) {
      claimed.delete(column);
    } else if (known.has(column)) {
      claimed.set(column, field);
    }
  }
  const columns: Partial<Record<LineField, readonly number[]>> = {};
  const duplicates: { field: LineField; columns: readonly number[] }[] = [];
  for (const field of LINE_FIELDS) {
    const own = [...claimed]
      .flatMap(([column, one]) => (one === field ? [column] : []))
      .sort((a, b) => a - b);
    const before = heading.columns[field] ?? [];
    const together = own.length === before.length && own.every((column) => before.includes(column));
    if (own.length > 1 && !together) {
      duplicates.push({ field, columns: own });
    }
    if (own.length > 0) {
      columns[field] = together ? before : own.slice(0, 1);
    }
  }
  return {
    ...heading,
    columns,
    duplicates,
    missing: REQUIRED_FIELDS.filter((field) => columns[field] === undefined),
    extra: [...known]
      .filter(([column]) => !claimed.has(column))
      .map(([column, caption]) => ({ column, caption }))
      .sort((a, b) => a.column - b.column),
    units: unitsOf(heading, columns),
  };
}

function unitsOf(
  heading: ListHeading,
  columns: Readonly<Partial<Record<LineField, readonly number[]>>>,
): ListHeading['units'] {
  const units: Partial<Record<LineField, string>> = {};
  for (const field of ['current', 'prior'] as const) {
    const column = columns[field]?.[0];
    const same = column !== undefined && column === heading.columns[field]?.[0];
    const unit = same
      ? heading.units[field]
      : column === undefined
        ? undefined
        : unitInCaption(captionAt(heading, column));
    if (unit !== undefined) {
      units[field] = unit;
    }
  }
  return units;
}

/** The caption of a column; where the heading has two rows, the one above if there is none below. */
function captionAt({ sheet, row }: ListHeading, column: number): string {
  const below = quoteValue(valueAt(sheet, row, column));
  return below === '' && row > 1 ? quoteValue(valueAt(sheet, row - 1, column)) : below;
}
