import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { rangeAddress } from '../../../src/core/workbook/address';
import { PLAIN_LOOK, type SheetImage } from '../../../src/core/workbook/image';
import { layOut } from '../../../src/core/sheet/lay-out';
import { planImage } from '../../../src/core/sheet/plan-image';
import { readImage, readXlsx, writeImage, writeXlsx } from '../../../src/hosts/xlsx';
import { BUILT_IN_FORMATS } from '../../../src/hosts/xlsx/built-in-formats';
import { pack } from '../../../src/hosts/open-xml/packing';
import { zipped } from '../../../src/hosts/open-xml/zip-writer';
import { discloseCase, loadCase } from '../../cases/load-case';
import { EMPTY_SHEET, imageOf } from '../plain-image';

const plan = layOut(discloseCase(loadCase('stress-2024')));

/** Elements of a worksheet in the order that the format asks for. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'mergeCells',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'legacyDrawing',
  'tableParts',
];

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function matches(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, found]) => found!);
}

describe.each(['native', 'functions', 'values'] as const)('a disclosure in %s', (style) => {
  const image = planImage(plan, style);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsx(plan, style);
  });

  test('another reader finds each value, formula, format, merge, width and height', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(image.sheets.map(({ name }) => name));
    const differing: string[] = [];
    for (const sheet of image.sheets) {
      const found = workbook.getWorksheet(sheet.name)!;
      for (const [down, cells] of sheet.rows.entries()) {
        for (const [across, cell] of cells.entries()) {
          const other = found.getCell(down + 1, across + 1);
          // Cells of a merged area have the value of its first one there, and a formula that fills an area is told as one of its own.
          if (!cell || (other.isMerged && other.master !== other)) {
            continue;
          }
          // It tells of no result that is 0 or an empty text.
          const look = image.looks[cell.look!]!;
          // It tells of no result that is 0 or an empty text.
          const result = other.formula ? (other.result ?? '') : (other.value ?? null);
          const said = {
            value: other.formula && cell.value === 0 ? 0 : result,
            formula: cell.fills === null ? (other.formula ?? null) : cell.formula,
            numberFormat: (other.numFmt as string | undefined) ?? 'General',
            bold: other.font.bold ?? false,
            font: other.font.name,
            indent: other.alignment.indent ?? 0,
            border: other.border?.top !== undefined,
          };
          const { value, formula } = cell;
          const { bold, font, indent, borders } = look;
          // It tells formats without their backslashes.
          const numberFormat = look.numberFormat.replaceAll('\\', '');
          const wanted = {
            value,
            formula,
            numberFormat,
            bold,
            font,
            indent,
            border: borders.top !== undefined,
          };
          if (JSON.stringify(said) !== JSON.stringify(wanted)) {
            differing.push(`${sheet.name}!${other.address}: ${JSON.stringify({ said, wanted })}`);
          }
        }
      }
      expect(Object.values(found.model.merges).sort()).toEqual(sheet.merges.map(rangeAddress).sort());
      sheet.columnWidths.forEach((width, at) => {
        if (width !== null) {
          expect(found.getColumn(at + 1).width).toBe(width);
        }
      });
      sheet.rowHeights.forEach((height, at) => {
        expect(found.getRow(at + 1).height).toBe(height);
      });
      expect(found.pageSetup.orientation).toBe('landscape');
    }
    expect(differing.slice(0, 5)).toEqual([]);
  });

  test('every part is told of, and every relation leads to a part', () => {
    const parts = partsOf(bytes);
    const types = parts.get('[Content_Types].xml')!;
    for (const name of matches(types, /PartName="\/([^"]+)"/g)) {
      expect(parts.has(name)).toBe(true);
    }
    for (const name of parts.keys()) {
      if (name !== '[Content_Types].xml') {
        const ending = name.slice(name.lastIndexOf('.') + 1);
        expect(types).toMatch(new RegExp(`PartName="/${name}"|Extension="${ending}"`));
      }
    }
    for (const [name, xml] of parts) {
      if (name.endsWith('.rels')) {
        const folder = name.replace(/_rels\/[^/]*$/, '');
        for (const target of matches(xml, /Target="([^"]+)"/g)) {
          const place = new URL(target, `http://package/${folder}`).pathname.slice(1);
          expect([...parts.keys()]).toContain(place);
        }
      }
    }
  });

  test('the elements of each sheet stand in the order of the format', () => {
    for (const [name, xml] of partsOf(bytes)) {
      if (name.startsWith('xl/worksheets/sheet')) {
        const places = ORDER.map((element) => xml.indexOf(`<${element}`)).filter((at) => at >= 0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.length).toBeGreaterThan(8);
      }
    }
  });
});

test('texts that look like what a file writes for a letter come back as they are', async () => {
  const odd = { ...plan, unit: 'A_x0041_B\u0001 ' };
  const [first] = odd.sheets;
  const title = { ...first!, merges: [], cells: [{ ...first!.cells[0]!, value: odd.unit, text: odd.unit }] };
  const read = await readXlsx(await writeXlsx({ ...odd, sheets: [title] }, 'values'), 'odd.xlsx');
  expect(read.sheets[0]!.rows[0]![0]!.value).toBe(odd.unit);
});

test('a thousand notes on two sheets: each box has a number of its own', async () => {
  const notes = Array.from({ length: 1500 }, (_, at) => ({
    row: at + 1,
    column: 1,
    text: `第 ${String(at)} 条`,
  }));
  const image = imageOf({ notes }, { name: '乙', notes: notes.slice(0, 3) });
  const bytes = await writeImage(image, null, 'formulas');
  const ids = [...partsOf(bytes)].flatMap(([name, xml]) =>
    name.endsWith('.vml') ? matches(xml, /<v:shape id="([^"]+)"/g) : [],
  );
  expect(new Set(ids).size).toBe(1503);
  const { image: read } = await readImage(bytes, 'notes.xlsx');
  expect(read.sheets.map((sheet) => sheet.notes)).toEqual(image.sheets.map((sheet) => sheet.notes));
});

test('a row without cells keeps its height, a column without width is hidden, what is frozen is frozen', async () => {
  const sheet: SheetImage = {
    ...EMPTY_SHEET,

    rowHeights: [null, null, 30],
    hiddenRows: [7],
    columnWidths: [null, 20],
    hiddenColumns: [4],
    frozen: { rows: 2, columns: 1 },
    gridlines: false,
  };
  const { image } = await readImage(await writeImage(imageOf(sheet), null, 'formulas'), 'rows.xlsx');
  expect(image.sheets[0]).toMatchObject({ ...sheet, rowHeights: [null, null, 30], columnWidths: [null, 20] });
});

test('formulas without a value ask to be calculated, others do not', async () => {
  const cell = (value: number | null) => ({ value, formula: '1+1', fills: null, look: null });
  const asks = async (value: number | null): Promise<boolean> => {
    const bytes = await writeImage(imageOf({ rows: [[cell(value)]] }), null, 'formulas');
    return partsOf(bytes).get('xl/workbook.xml')!.includes('fullCalcOnLoad="1"');
  };
  expect([await asks(null), await asks(2)]).toEqual([true, false]);
});

test('a look is written once, however many cells have it', async () => {
  const looks = [PLAIN_LOOK, { ...PLAIN_LOOK, bold: true }, { ...PLAIN_LOOK, bold: true }];
  const cell = (look: number) => ({ value: 1, formula: null, fills: null, look });
  const image = { ...imageOf({ rows: [[0, 1, 2].map(cell)] }), looks };
  const styles = partsOf(await writeImage(image, null, 'formulas')).get('xl/styles.xml')!;
  expect(/<cellXfs count="(\d+)"/.exec(styles)![1]).toBe('2');
});

test('a format is named by its number alone where every Excel means the same by it', async () => {
  const codes = Object.values(BUILT_IN_FORMATS);
  const looks = codes.map((numberFormat) => ({ ...PLAIN_LOOK, numberFormat }));
  const cells = codes.map((_, look) => ({ value: 1, formula: null, fills: null, look }));
  const bytes = await writeImage({ ...imageOf({ rows: [cells] }), looks }, null, 'formulas');
  const styles = partsOf(bytes).get('xl/styles.xml')!;
  const numbers = matches(styles.split('<cellXfs')[1]!, /numFmtId="(\d+)"/g).map(Number);
  expect([...new Set(numbers)].filter((number) => number < 164)).toEqual([
    0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49,
  ]);
  const { image } = await readImage(bytes, 'formats.xlsx');
  expect(image.sheets[0]!.rows[0]!.map((cell) => image.looks[cell!.look!]!.numberFormat)).toEqual(codes);
});

describe('a zip file', () => {
  const parts = [
    { name: '甲.xml', bytes: new TextEncoder().encode('123456789') },
    { name: 'b/empty.xml', bytes: new Uint8Array() },
    { name: 'c', bytes: new Uint8Array(200_000).map((_, at) => (at * 7919) % 251) },
  ];

  test.each(['by the program', 'by a script'])('packed %s holds the same', async (by) => {
    const own = globalThis.CompressionStream;
    if (by === 'by a script') {
      Reflect.deleteProperty(globalThis, 'CompressionStream');
    }
    try {
      const packed = await Promise.all(parts.map(async (part) => pack(part.name, part.bytes)));
      const bytes = zipped(packed, new Date(2026, 1, 3, 4, 5, 6));
      const read = unzipSync(bytes);
      expect(Object.keys(read)).toEqual(parts.map(({ name }) => name));
      for (const { name, bytes: part } of parts) {
        expect(Buffer.compare(read[name]!, part)).toBe(0);
      }
      // The known check of CRC-32, where a reader looks for it first.
      expect(new DataView(bytes.buffer).getUint32(14, true)).toBe(0xcbf43926);
    } finally {
      globalThis.CompressionStream = own;
    }
  });
});
