import { rangeAddress } from '../../core/index';
import type { Job } from './batches';
import type { RowImage } from './journal';
import { rangesOf } from './read';
import { run } from './run';

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

/** Rows that are asked about at once: what one looks like is long, and an answer may hold 5 MB. */
const ROWS_AT_ONCE = 150;

/** What rows look like that go, and the number formats of rows that stay. */
export async function readRows(
  sheet: string,
  rows: { readonly going: readonly number[]; readonly staying: readonly number[] },
  width: number,
): Promise<readonly RowImage[]> {
  const images: RowImage[] = [];
  const all = [
    ...rows.staying.map((row) => ({ row, goes: false })),
    ...rows.going.map((row) => ({ row, goes: true })),
  ];
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
    images.push(...(await readSome(sheet, all.slice(from, from + ROWS_AT_ONCE), width)));
  }
  return images;
}

function readSome(
  name: string,
  rows: readonly { readonly row: number; readonly goes: boolean }[],
  width: number,
): Promise<readonly RowImage[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = rows.map(({ row, goes }) => {
      const range = sheet.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: width }));
      range.load('numberFormat');
      return { row, range, looks: goes ? askLooks(range) : null };
    });
    await context.sync();
    return asked.map(({ row, range, looks }): RowImage => {
      const numberFormats = (range.numberFormat[0] as string[] | undefined) ?? [];
      return looks ? { row, ...looks(), numberFormats } : { row, looks: null, numberFormats, merges: [] };
    });
  });
}

/** Asks for the looks of a row; they are there after a sync. */
function askLooks(range: Excel.Range): () => Pick<RowImage, 'looks' | 'merges'> {
  range.format.load('rowHeight,useStandardHeight');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  const cells = range.getCellProperties(LOOKS);
  return () => ({
    looks: {
      height: range.format.useStandardHeight ? null : range.format.rowHeight,
      // The value of a result is there after a sync; the rule knows only what is loaded.
      // eslint-disable-next-line office-addins/load-object-before-read
      cells: cells.value[0] ?? [],
    },
    merges: merged.isNullObject ? [] : rangesOf(merged.address).map(rangeAddress),
  });
}

/** Jobs that give rows their looks back. */
export function rowJobs(name: string, images: readonly RowImage[]): Job[] {
  const on = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const merges = [...new Set(images.flatMap((image) => image.merges))];
  return [
    ...images.map((image): Job => ({
      bytes: 2 * JSON.stringify(image).length + 1500,
      write: (context) => restoreRow(on(context), image),
    })),
    ...merges.map((address): Job => ({
      bytes: 500,
      write: (context) => {
        on(context).getRange(address).merge(false);
      },
    })),
  ];
}

function restoreRow(sheet: Excel.Worksheet, { row, looks, numberFormats }: RowImage): void {
  const range = sheet.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: numberFormats.length }));
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
