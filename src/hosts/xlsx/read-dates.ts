import { showsDate } from '../../core/index';
import type { CellImage } from '../sheets/workbook-image';
import type { LoadedCell, LoadedSheet } from './load-cells';
import { attribute, element, elements, ownText, unescapeXml } from './xml';

/** Days from the first day of the older calendar to that of the newer one. */
const CALENDARS_APART = 1462;

/**
 * ExcelJS makes dates of numbers, and of everything else where a date could stand: what the file says instead, for
 * each cell of which it made one. Cells are found by their order, for not every file gives them addresses.
 */
export function writtenDates(
  { rows }: LoadedSheet,
  xml: string,
  date1904: boolean,
): ReadonlyMap<LoadedCell, CellImage['value']> {
  const written = new Map<LoadedCell, CellImage['value']>();
  if (!rows.some(({ cells }) => cells.some(isDated))) {
    return written;
  }
  const texts = elements(xml, 'c');
  for (const { cells } of rows) {
    for (const cell of cells) {
      const text = texts.next();
      if (isDated(cell) && !text.done) {
        const olderCalendar = date1904 && showsDate(cell.style?.numFmt ?? '');
        written.set(cell, writtenValue(text.value.tag, text.value.content, olderCalendar));
      }
    }
  }
  return written;
}

function isDated({ value, result }: LoadedCell): boolean {
  return value instanceof Date || result instanceof Date;
}

function writtenValue(tag: string, content: string, olderCalendar: boolean): CellImage['value'] {
  const text = unescapeXml(element(content, 'v')?.content ?? '');
  switch (attribute(tag, 't')) {
    case 'str':
      return ownText(text);
    case 'e':
      return { error: text };
    case 'b':
      return text === '1';
    default: {
      const number = Number(text);
      return text === '' || !Number.isFinite(number) ? null : number + (olderCalendar ? CALENDARS_APART : 0);
    }
  }
}
