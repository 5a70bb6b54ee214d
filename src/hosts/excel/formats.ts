import { FORMATS, rangeAddress, type CellFormat, type CellRange } from '../../core/index';
import { rectangles } from '../sheets/rectangles';

/** Excel cuts addresses at 8,192 characters. */
const LONGEST_ADDRESS = 4000;

export interface FormattedCell {
  readonly row: number;
  readonly column: number;
  readonly format: keyof typeof FORMATS;
}

/** Addresses of many cells, each no longer than Excel takes. */
export function addressesOf(ranges: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else {
      addresses.push(address);
    }
  }
  return addresses;
}

/** Gives cells the looks of their formats: one request per format, not per cell. */
export function formatCells(sheet: Excel.Worksheet, cells: readonly FormattedCell[]): void {
  const byFormat = new Map<keyof typeof FORMATS, FormattedCell[]>();
  for (const cell of cells) {
    byFormat.set(cell.format, [...(byFormat.get(cell.format) ?? []), cell]);
  }
  for (const [name, some] of byFormat) {
    for (const address of addressesOf(rectangles(some))) {
      formatArea(sheet.getRanges(address), FORMATS[name]);
    }
  }
  for (const block of rectangles(cells.filter(({ format }) => FORMATS[format].border))) {
    drawBorders(sheet.getRange(rangeAddress(block)), block);
  }
}

function formatArea(areas: Excel.RangeAreas, format: CellFormat): void {
  const { format: target } = areas;
  target.font.name = format.fonts[0]!;
  target.font.size = format.size;
  target.font.bold = format.bold;
  target.horizontalAlignment = ALIGN[format.align];
  target.verticalAlignment = 'Center';
  target.wrapText = format.wrap;
  target.indentLevel = format.indent;
  if (format.fill !== null) {
    target.fill.color = `#${format.fill}`;
  }
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
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
