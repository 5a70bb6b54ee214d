import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { WorkbookPackage } from './package';

/** Cells of a sheet as ExcelJS reads them, before it makes objects of its own of each. */
export interface LoadedSheet {
  readonly rows: readonly LoadedRow[];
}

export interface LoadedRow {
  /** Not a number where the file does not count its rows. */
  readonly number: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly LoadedCell[];
}

export interface LoadedCell {
  /** Absent where the file does not count its cells. */
  readonly address?: string;
  readonly type: ExcelJS.ValueType;
  readonly style?: Partial<ExcelJS.Style>;
  readonly value?: ExcelJS.CellValue;
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: ExcelJS.CellValue;
}

/** ExcelJS reads whole numbers where sizes of fonts are halves: they are handed to it as many times larger. */
export const FONT_SCALE = 100;

/**
 * Reads cells, texts and styles with ExcelJS. It is handed a package of these alone, under the names that it knows:
 * it fails at comments and tables that other programs place elsewhere, and takes a name or a merge that covers a
 * whole sheet apart, cell by cell.
 */
export async function loadCells(file: WorkbookPackage): Promise<LoadedSheet[]> {
  const target = (kind: string): string => file.relations.find((one) => one.kind === kind)?.target ?? '';
  const parts: Record<string, string> = {
    'xl/sharedStrings.xml': file.text(target('sharedStrings')) || '<sst/>',
    'xl/styles.xml': scaled(file.text(target('styles'))) || '<styleSheet/>',
    'xl/workbook.xml': `<workbook><sheets>${file.sheets
      .map(
        (_, at) => `<sheet name="s${String(at + 1)}" sheetId="${String(at + 1)}" r:id="r${String(at + 1)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${file.sheets
      .map(
        (_, at) => `<Relationship Id="r${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  file.sheets.forEach(({ cells }, at) => {
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] =
      `<worksheet>${cells || '<sheetData></sheetData>'}</worksheet>`;
  });
  const zip = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  );
  let sheets: readonly LoadedSheet[] = [];
  const workbook = new ExcelJS.Workbook();
  // What was read arrives here; kept as it is, it takes a fraction of the room of ExcelJS's own cells.
  Object.defineProperty(workbook, 'model', {
    set: (model: { worksheets: readonly LoadedSheet[] }) => {
      sheets = model.worksheets;
    },
  });
  await workbook.xlsx.load(zip.buffer);
  return [...sheets];
}

function scaled(styles: string): string {
  return styles.replace(
    /<sz val="([\d.]+)"/g,
    (_, size: string) => `<sz val="${String(Math.round(Number(size) * FONT_SCALE))}"`,
  );
}
