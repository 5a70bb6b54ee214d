import { rangeAddress } from '../../core/index';
import type { RowImage } from './journal';

/** What is asked of a cell's looks. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Asks for the looks of rows that go; the images can be read after a sync. */
export function askRows(
  sheet: Excel.Worksheet,
  rows: readonly number[],
  width: number,
): () => readonly RowImage[] {
  const asked = rows.map((row) => {
    const range = sheet.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: width }));
    range.load('numberFormat');
    range.format.load('rowHeight');
    return { row, range, cells: range.getCellProperties(LOOKS) };
  });
  return () =>
    asked.map(({ row, range, cells }) => ({
      row,
      height: range.format.rowHeight,
      cells: cells.value[0] ?? [],
      numberFormats: (range.numberFormat[0] as string[] | undefined) ?? [],
    }));
}

export function restoreRows(sheet: Excel.Worksheet, images: readonly RowImage[]): void {
  for (const { row, height, cells, numberFormats } of images) {
    const range = sheet.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: cells.length }));
    range.setCellProperties([cells.map(({ format }) => ({ ...(format && { format: settable(format) }) }))]);
    range.numberFormat = [[...numberFormats]];
    range.format.rowHeight = height;
  }
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Without what is there only because nothing was set: a white fill, black letters, borders that are none. */
function settable({ fill, font, borders, ...rest }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const drawn = SIDES.filter((side) => (borders?.[side]?.style ?? 'None') !== 'None');
  const filled = fill?.color !== undefined && fill.color !== '' && fill.color.toUpperCase() !== '#FFFFFF';
  return {
    ...rest,
    ...(font && { font: setFont(font) }),
    ...(filled && { fill }),
    ...(borders &&
      drawn.length > 0 && { borders: Object.fromEntries(drawn.map((side) => [side, borders[side]])) }),
  };
}

function setFont({
  color,
  italic,
  strikethrough,
  underline,
  ...rest
}: Excel.CellPropertiesFont): Excel.CellPropertiesFont {
  return {
    ...rest,
    ...(color !== undefined && color !== '' && color !== '#000000' && { color }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline !== undefined && underline !== 'None' && { underline }),
  };
}
