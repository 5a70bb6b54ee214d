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
  for (const { of, set } of PROPERTIES) {
    const [common, ...others] = byValue(cells, of);
    const tell = (value: Value, formats: readonly Excel.RangeFormat[]): void => {
      // The same property was read from the look.
      formats.forEach((format) => set(format, value as never));
    };
    if (common && common[0] !== null) {
      tell(common[0], all);
    }
    for (const [value, some] of others) {
      if (value !== null) {
        tell(value, formatsOf(some));
      }
    }
  }
  for (const block of rectangles(cells.filter(({ format }) => FORMAT_LOOKS[format].borders.top))) {
    drawBorders(sheet.getRange(rangeAddress(block)), block);
  }
}

/** Cells by what a property of their formats is, the commonest value first. */
function byValue(
  cells: readonly FormattedCell[],
  of: Property['of'],
): readonly (readonly [Value, readonly FormattedCell[]])[] {
  const found = new Map<Value, FormattedCell[]>();
  for (const cell of cells) {
    const value = of(FORMAT_LOOKS[cell.format]);
    const same = found.get(value);
    if (same) {
      same.push(cell);
    } else {
      found.set(value, [cell]);
    }
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length);
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
