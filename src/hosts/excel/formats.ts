import { FORMAT_LOOKS, rangeAddress, type CellLook, type CellRange, type FormatName } from '../../core/index';
import { rectangles } from '../sheets/rectangles';
import { joined } from './addresses';

export interface FormattedCell {
  readonly row: number;
  readonly column: number;
  readonly format: FormatName;
}

/** Addresses of many cells, each no longer than Excel takes. */
export function addressesOf(ranges: readonly CellRange[]): string[] {
  return joined(ranges.map(rangeAddress));
}

type Value = string | number | boolean | null;

/** One property of a look, and how Excel is told. */
interface Property {
  readonly of: (look: CellLook) => Value;
  readonly set: (target: Excel.RangeFormat, value: never) => void;
}

const PROPERTIES: readonly Property[] = [
  { of: ({ font }) => font, set: (target, value) => (target.font.name = value) },
  { of: ({ size }) => size, set: (target, value) => (target.font.size = value) },
  { of: ({ bold }) => bold, set: (target, value) => (target.font.bold = value) },
  { of: ({ align }) => align && ALIGN[align], set: (target, value) => (target.horizontalAlignment = value) },
  {
    of: ({ vertical }) => vertical && VERTICAL[vertical],
    set: (target, value) => (target.verticalAlignment = value),
  },
  { of: ({ wrap }) => wrap, set: (target, value) => (target.wrapText = value) },
  { of: ({ indent }) => indent, set: (target, value) => (target.indentLevel = value) },
  { of: ({ fill }) => fill, set: (target, value) => (target.fill.color = value) },
];
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/**
 * Gives cells the looks of their formats: each property's commonest value to all cells at once, the others to the cells
 * that have them, so that a sheet takes tens of instructions and not one per cell.
 */
export function formatCells(sheet: Excel.Worksheet, cells: readonly FormattedCell[]): void {
  const formatsOf = (some: readonly FormattedCell[]): Excel.RangeFormat[] =>
    addressesOf(rectangles(some)).map((address) => sheet.getRanges(address).format);
  const all = formatsOf(cells);
  const alike = byFormat(cells);
  for (const { of, set } of PROPERTIES) {
    const [common, ...others] = byValue(alike, of);
    const tell = (value: Value, formats: readonly Excel.RangeFormat[]): void => {
      // The same property was read from the look.
      formats.forEach((format) => set(format, value as never));
    };
    if (common && common[0] !== null) {
      tell(common[0], all);
    }
    for (const [value, some] of others) {
      if (value !== null) {
        tell(value, formatsOf(some.flat()));
      }
    }
  }
  for (const block of rectangles(cells.filter(({ format }) => FORMAT_LOOKS[format].borders.top))) {
    drawBorders(sheet.getRange(rangeAddress(block)), block);
  }
}

type Cells = readonly FormattedCell[];

function byFormat(cells: Cells): ReadonlyMap<FormatName, Cells> {
  const found = new Map<FormatName, FormattedCell[]>();
  for (const cell of cells) {
    append(found, cell.format, cell);
  }
  return found;
}

/** Groups of cells by what a property of their formats is, the commonest value first: there are few formats, and many cells. */
function byValue(
  alike: ReadonlyMap<FormatName, Cells>,
  of: Property['of'],
): readonly (readonly [Value, readonly Cells[]])[] {
  const found = new Map<Value, Cells[]>();
  for (const [format, cells] of alike) {
    append(found, of(FORMAT_LOOKS[format]), cells);
  }
  const count = (groups: readonly Cells[]): number => groups.reduce((sum, { length }) => sum + length, 0);
  return [...found].sort(([, a], [, b]) => count(b) - count(a));
}

function append<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) {
    list.push(one);
  } else {
    lists.set(key, [one]);
  }
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawBorders(range: Excel.Range, { top, left, bottom, right }: CellRange): void {
  const sides = [
    ...SIDES,
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
}
