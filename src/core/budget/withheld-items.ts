import { LEAF_LENGTH } from '../classification/code';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import { fieldCell } from './raw-row';

/** Digits of a 款, at which a line may end where its 项 are not published (项不公开). */
export const SECTION_LENGTH = 5;

/** The 款 whose 项 the lines withhold: codes of five digits. */
export function withheldSections(lines: readonly LineItem[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ functional }) => (functional.length === SECTION_LENGTH ? [functional] : [])),
  );
}

/** Rows of 项 by their 款: the first of each, with its code. */
export type ItemsOfSections = ReadonlyMap<string, { readonly row: number; readonly code: string }>;

export function itemsOfSections(
  codes: Iterable<readonly [row: number, code: string | null]>,
): ItemsOfSections {
  const items = new Map<string, { readonly row: number; readonly code: string }>();
  for (const [row, code] of codes) {
    const section = code?.length === LEAF_LENGTH.functional ? code.slice(0, SECTION_LENGTH) : null;
    if (code !== null && section !== null && !items.has(section)) {
      items.set(section, { row, code });
    }
  }
  return items;
}

/** A line of a 款 beside lines of its 项: it says either the whole 款 or its 项, for the row of the 款 would print both. */
export function besideItems(
  { functional, row }: LineItem,
  items: ItemsOfSections,
  heading: ListHeading,
): InputFinding | null {
  const item = functional.length === SECTION_LENGTH ? items.get(functional) : undefined;
  if (!item) {
    return null;
  }
  const cell = (at: number): string => fieldCell(heading, 'functional', at);
  return inputFinding('section-beside-items', { sheet: heading.sheet.name, cell: cell(row) }, functional, {
    item: item.code,
    at: cell(item.row),
  });
}
