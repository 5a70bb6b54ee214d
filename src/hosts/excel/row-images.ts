import { rangeAddress } from '../../core/index';
import type { RowImage } from './journal';
import { rangesOf } from './read';

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

/** Asks for rows that go, and for the number formats of rows that stay; the images can be read after a sync. */
export function askRows(
  sheet: Excel.Worksheet,
  rows: { readonly going: readonly number[]; readonly staying: readonly number[] },
  width: number,
): () => readonly RowImage[] {
  const rangeOf = (row: number): Excel.Range => {
    const range = sheet.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: width }));
    range.load('numberFormat');
    return range;
  };
  const formatsOf = (range: Excel.Range): string[] => (range.numberFormat[0] as string[] | undefined) ?? [];
  const staying = rows.staying.map((row) => ({ row, range: rangeOf(row) }));
  const going = rows.going.map((row) => {
    const range = rangeOf(row);
    range.format.load('rowHeight,useStandardHeight');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    return { row, range, merged, cells: range.getCellProperties(LOOKS) };
  });
  return () => [
    ...staying.map(({ row, range }) => ({ row, looks: null, numberFormats: formatsOf(range), merges: [] })),
    ...going.map(({ row, range, merged, cells }) => ({
      row,
      looks: {
        height: range.format.useStandardHeight ? null : range.format.rowHeight,
        cells: cells.value[0] ?? [],
      },
      numberFormats: formatsOf(range),
      merges: merged.isNullObject ? [] : rangesOf(merged.address).map(rangeAddress),
    })),
  ];
}

export function restoreRows(sheet: Excel.Worksheet, images: readonly RowImage[]): void {
  for (const { row, looks, numberFormats } of images) {
    const right = numberFormats.length;
    const range = sheet.getRange(rangeAddress({ top: row, left: 1, bottom: row, right }));
    if (looks) {
      range.setCellProperties([
        looks.cells.map(({ format }) => ({ ...(format && { format: settable(format) }) })),
      ]);
      if (looks.height === null) {
        range.format.useStandardHeight = true;
      } else {
        range.format.rowHeight = looks.height;
      }
    }
    range.numberFormat = [[...numberFormats]];
  }
  for (const address of new Set(images.flatMap(({ merges }) => merges))) {
    sheet.getRange(address).merge(false);
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
