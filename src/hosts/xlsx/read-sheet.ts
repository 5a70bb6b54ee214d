import { parseAddress, parseRange, type CellRange } from '../../core/index';
import type { SheetImage, TableImage } from '../sheets/workbook-image';
import type { SheetPart, WorkbookPackage } from './package';
import { attribute, element, elements, flag, ownText, unescapeXml, type XmlElement } from './xml';

/** More columns than this at once are all the rest of the sheet. */
const WIDE = 1000;

/** Width that ExcelJS writes for a column that has none. */
const STANDARD_WIDTH = 9;

export interface ColumnsRead {
  readonly columnWidths: (number | null)[];
  readonly hiddenColumns: number[];
}

/** Of a column narrower than this, in characters, nothing is to be seen. */
const SHUT = 0.1;

/** Widths of columns. What is said of all the rest of a sheet counts as far as it has cells. */
export function readColumns(part: SheetPart, used: number): ColumnsRead {
  const columnWidths: (number | null)[] = [];
  const hiddenColumns: number[] = [];
  for (const { tag } of elements(part.head, 'col')) {
    const first = Number(attribute(tag, 'min'));
    const last = Number(attribute(tag, 'max'));
    const width = Number(attribute(tag, 'width'));
    for (let column = Math.max(1, first); column <= (last - first > WIDE ? used : last); column += 1) {
      if (width > 0 && !(flag(tag, 'hidden') && width === STANDARD_WIDTH)) {
        while (columnWidths.length < column - 1) {
          columnWidths.push(null);
        }
        columnWidths[column - 1] = width;
      }
      // A column pulled shut is not marked as hidden.
      if (flag(tag, 'hidden') || (attribute(tag, 'width') !== '' && width < SHUT)) {
        hiddenColumns.push(column);
      }
    }
  }
  const standard = Number(attribute(element(part.head, 'sheetFormatPr')?.tag ?? '', 'defaultColWidth'));
  for (let column = 1; standard > 0 && column <= used; column += 1) {
    columnWidths[column - 1] ??= standard;
  }
  return { columnWidths, hiddenColumns };
}

export function readView(part: SheetPart): Pick<SheetImage, 'frozen' | 'gridlines'> {
  const view = element(part.head, 'sheetView') ?? { tag: '', content: '' };
  const pane = element(view.content, 'pane')?.tag ?? '';
  const frozen = attribute(pane, 'state').startsWith('frozen');
  const count = (name: string): number => (frozen ? Math.trunc(Number(attribute(pane, name))) || 0 : 0);
  const gridlines = attribute(view.tag, 'showGridLines');
  return {
    frozen: { rows: count('ySplit'), columns: count('xSplit') },
    gridlines: gridlines !== '0' && gridlines !== 'false',
  };
}

/** Most cells that all merged areas of a sheet may cover, and most areas. */
const MOST_MERGED = 2_000_000;
const MOST_MERGES = 20_000;

/** Merged areas; one that overlaps another, or covers more than any sheet shows, is left out. */
export function readMerges(part: SheetPart): { merges: CellRange[]; left: boolean } {
  const merges: CellRange[] = [];
  let covered = 0;
  let left = false;
  for (const { tag } of elements(part.tail, 'mergeCell')) {
    const range = parseRange(attribute(tag, 'ref'));
    const size = range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0;
    if (
      !range ||
      size <= 1 ||
      merges.length >= MOST_MERGES ||
      covered + size > MOST_MERGED ||
      merges.some((other) => overlap(range, other))
    ) {
      left = true;
      continue;
    }
    covered += size;
    merges.push(range);
  }
  return { merges, left };
}

function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

export function readNotes(part: SheetPart, file: WorkbookPackage): SheetImage['notes'] {
  const place = part.relations.find(({ kind }) => kind === 'comments')?.target;
  return [...elements(file.text(place ?? ''), 'comment')].flatMap(({ tag, content }) => {
    const at = parseAddress(attribute(tag, 'ref'));
    const text = [...elements(content, 't')].map((one) => ownText(unescapeXml(one.content))).join('');
    return at && text !== '' ? [{ ...at, text }] : [];
  });
}

/** Lists of words that stand in the file itself. What else a cell may hold is not kept. */
export function readChoices(part: SheetPart): { choices: SheetImage['choices']; left: boolean } {
  let left = part.extensions.includes('dataValidation ');
  const choices: SheetImage['choices'][number][] = [];
  for (const validation of elements(part.tail, 'dataValidation')) {
    const words = literalList(validation);
    const ranges = attribute(validation.tag, 'sqref').split(/\s+/).map(parseRange);
    if (words === null) {
      left = true;
      continue;
    }
    for (const range of ranges) {
      if (range) {
        choices.push({ range, words });
      }
    }
  }
  return { choices, left };
}

function literalList({ tag, content }: XmlElement): string[] | null {
  const formula = unescapeXml(element(content, 'formula1')?.content ?? '').trim();
  const list = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return attribute(tag, 'type') === 'list' && list !== undefined
    ? list
        .replaceAll('""', '"')
        .split(',')
        .map((word) => word.trim())
    : null;
}

export function readTables(part: SheetPart, file: WorkbookPackage): TableImage[] {
  return part.relations.flatMap(({ kind, target }) => {
    const table = kind === 'table' && target !== null ? element(file.text(target), 'table') : null;
    const range = parseRange(attribute(table?.tag ?? '', 'ref'));
    if (!table || !range || attribute(table.tag, 'headerRowCount') === '0') {
      return [];
    }
    const totals = Math.trunc(Number(attribute(table.tag, 'totalsRowCount'))) || 0;
    const columns = [...elements(table.content, 'tableColumn')].map(({ tag }) =>
      ownText(attribute(tag, 'name')),
    );
    return [
      {
        name: attribute(table.tag, 'displayName') || attribute(table.tag, 'name'),
        sheet: part.name,
        range: { ...range, bottom: range.bottom - totals },
        columns,
      },
    ];
  });
}
