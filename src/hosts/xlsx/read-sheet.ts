import { type CellRange, parseAddress, parseRange, type SheetImage, type TableImage } from '../../core/index';
import type { SheetPart, WorkbookPackage } from './package';
import { LAST_COLUMN } from './sheet-size';
import type { WorksheetRead } from './worksheet';
import { attribute, element, elements, flag, NO_ELEMENT, ownText, type XmlElement } from '../open-xml/xml';

/** More columns than this at once are all the rest of the sheet. */
const WIDE = 1000;

/** Width that is written for a hidden column that has none. */
export const STANDARD_WIDTH = 9;

export interface ColumnsRead {
  readonly columnWidths: (number | null)[];
  readonly hiddenColumns: number[];
}

/** Of a column narrower than this, in characters, nothing is to be seen. */
const SHUT = 0.5;

/**
 * Widths of columns. What is said of all the rest of a sheet counts as far as it has cells; a column pulled shut is
 * as hidden as one that is called so.
 */
export function readColumns(root: XmlElement, used: number): ColumnsRead {
  const columnWidths: (number | null)[] = [];
  const hiddenColumns = new Set<number>();
  let said = 0;
  for (const col of elements(element(root, 'cols'), 'col')) {
    const first = Math.max(1, Math.trunc(Number(attribute(col, 'min'))) || 1);
    const written = Math.min(LAST_COLUMN, Math.trunc(Number(attribute(col, 'max'))) || 0);
    const last = written - first > WIDE ? used : written;
    const width = Number(attribute(col, 'width') || 'none');
    const hidden = flag(col, 'hidden') || width < SHUT;
    said += Math.max(0, last - first + 1);
    if (said > 2 * LAST_COLUMN) {
      break;
    }
    for (let column = first; column <= last; column += 1) {
      if (width > 0 && !(hidden && width === STANDARD_WIDTH)) {
        while (columnWidths.length < column - 1) {
          columnWidths.push(null);
        }
        columnWidths[column - 1] = width;
      }
      if (hidden) {
        hiddenColumns.add(column);
      }
    }
  }
  const standard = Number(attribute(element(root, 'sheetFormatPr'), 'defaultColWidth'));
  for (let column = 1; standard > 0 && column <= used; column += 1) {
    columnWidths[column - 1] ??= standard;
  }
  return { columnWidths, hiddenColumns: [...hiddenColumns] };
}

export function readView(root: XmlElement): Pick<SheetImage, 'frozen' | 'gridlines'> {
  const view = element(root, 'sheetView');
  const pane = element(view, 'pane');
  const frozen = attribute(pane, 'state').startsWith('frozen');
  const count = (name: string): number => (frozen ? Math.trunc(Number(attribute(pane, name))) || 0 : 0);
  const gridlines = attribute(view, 'showGridLines');
  return {
    frozen: { rows: count('ySplit'), columns: count('xSplit') },
    gridlines: gridlines !== '0' && gridlines !== 'false',
  };
}

/** Most cells that all merged areas of a sheet may cover, and most areas. */
const MOST_MERGED = 2_000_000;
const MOST_MERGES = 20_000;

/** Merged areas; one that overlaps another, or covers more than any sheet shows, is left out. */
export function readMerges(root: XmlElement): { merges: CellRange[]; left: boolean } {
  const merges: CellRange[] = [];
  let covered = 0;
  let left = false;
  for (const merge of elements(element(root, 'mergeCells'), 'mergeCell')) {
    const range = parseRange(attribute(merge, 'ref'));
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
  return [...elements(file.tree(place ?? ''), 'comment')].flatMap((comment) => {
    const at = parseAddress(attribute(comment, 'ref'));
    const text = [...elements(comment, 't')].map((one) => ownText(one.text)).join('');
    return at && text !== '' ? [{ ...at, text }] : [];
  });
}

/** Most places for which lists of words are kept. */
const MOST_CHOICES = 20_000;

/** Lists of words that stand in the file itself. What else a cell may hold is not kept. */
export function readChoices({ root, extensions }: Pick<WorksheetRead<unknown>, 'root' | 'extensions'>): {
  choices: SheetImage['choices'];
  left: boolean;
} {
  let left = element(extensions, 'dataValidation') !== NO_ELEMENT;
  const choices: SheetImage['choices'][number][] = [];
  for (const validation of elements(element(root, 'dataValidations'), 'dataValidation')) {
    const words = literalList(validation);
    if (words === null || choices.length > MOST_CHOICES) {
      left = true;
      continue;
    }
    for (const place of attribute(validation, 'sqref').split(/\s+/, MOST_CHOICES)) {
      const range = parseRange(place);
      if (range) {
        choices.push({ range, words });
      }
    }
  }
  return { choices, left };
}

function literalList(validation: XmlElement): string[] | null {
  const formula = element(validation, 'formula1').text.trim();
  const list = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return attribute(validation, 'type') === 'list' && list !== undefined
    ? list
        .replaceAll('""', '"')
        .split(',')
        .map((word) => word.trim())
    : null;
}

export function readTables(part: SheetPart, file: WorkbookPackage): TableImage[] {
  return part.relations.flatMap(({ kind, target }) => {
    const table = kind === 'table' && target !== null ? file.tree(target) : NO_ELEMENT;
    const range = parseRange(attribute(table, 'ref'));
    if (table.name !== 'table' || !range || attribute(table, 'headerRowCount') === '0') {
      return [];
    }
    const totals = Math.trunc(Number(attribute(table, 'totalsRowCount'))) || 0;
    const columns = [...elements(element(table, 'tableColumns'), 'tableColumn')].map((column) =>
      ownText(attribute(column, 'name')),
    );
    return [
      {
        name: attribute(table, 'displayName') || attribute(table, 'name'),
        sheet: part.name,
        range: { ...range, bottom: range.bottom - totals },
        columns,
      },
    ];
  });
}
