import type { TableImage, WorkbookImage, KeptState } from '../../core/index';
import { keepInParts } from './kept-part';
import { MAIN, OFFICE, PACKAGE, PackageParts, XML_HEAD } from './package-parts';
import type { DefinedName } from './read-names';
import { allowedNames } from './sheet-names';
import { StyleSheet } from './style-sheet';
import type { ImageStyle } from './write-cells';
import { definedNameXml, namesOf } from './write-names';
import { blocksOf, commentsXml, noteBoxesXml } from './write-notes';
import { worksheetXml } from './write-sheet';
import { tableXml } from './write-table';
import { WrittenTexts } from './written-texts';
import { escapeXml, storedText } from '../open-xml/xml';

export type { ImageStyle } from './write-cells';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'officedocument.spreadsheetml';
const CREATOR = 'budget-disclosure';

export interface WriteOptions {
  /** Title of the document's properties. */
  readonly title?: string;
  readonly progress?: (done: number, of: number) => void;
}

/** A workbook with its looks as .xlsx bytes. */
export async function writeImage(
  image: WorkbookImage,
  kept: KeptState | null,
  style: ImageStyle,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { title = '', progress = () => undefined } = options;
  const parts = new PackageParts();
  parts.relate('', 'officeDocument', WORKBOOK);
  const styles = new StyleSheet();
  const looks = image.looks.map((look) => styles.numberOf(look));
  const texts = new WrittenTexts();
  const names = allowedNames(image.sheets.map(({ name }) => name));
  const shown = Math.max(
    0,
    image.sheets.findIndex(({ hidden }) => !hidden),
  );
  const sheets = new SheetParts(parts, style === 'formulas' ? image.tables : []);
  const written = image.sheets.map((sheet, at) => {
    const headed = { ...sheet, rows: sheets.withHeadings(sheet) };
    const part = `xl/worksheets/sheet${String(at + 1)}.xml`;
    const relations = sheets.relate(part, sheet);
    parts.add(part, worksheetXml(headed, looks, style, texts, relations, at === shown), `${SHEET}.worksheet`);
    progress(at + 1, image.sheets.length);
    // Excel opens no workbook whose sheets are all hidden.
    return {
      name: names[at]!,
      id: parts.relate(WORKBOOK, 'worksheet', part),
      hidden: sheet.hidden && at !== shown,
    };
  });
  const add = (kind: string, part: string, xml: string, type: string): void => {
    parts.relate(WORKBOOK, kind, part);
    parts.add(part, xml, type);
  };
  add('styles', 'xl/styles.xml', styles.xml(), `${SHEET}.styles`);
  add('sharedStrings', 'xl/sharedStrings.xml', texts.xml(), `${SHEET}.sharedStrings`);
  parts.add(
    WORKBOOK,
    workbookXml(written, shown, namesOf(image, names, kept, style), isUncalculated(image)),
    `${SHEET}.sheet.main`,
  );
  addProperties(parts, title, image.keywords);
  if (kept) {
    keepInParts(parts, WORKBOOK, kept);
  }
  return parts.zip();
}

/** Formulas that nothing has calculated yet are calculated by the program that opens the file. */
function isUncalculated({ sheets }: WorkbookImage): boolean {
  return sheets.some(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell !== null && cell.formula !== null && cell.value === null)),
  );
}

function workbookXml(
  sheets: readonly { readonly name: string; readonly id: string; readonly hidden: boolean }[],
  shown: number,
  names: readonly DefinedName[],
  calculate: boolean,
): string {
  const listed = sheets.map(
    ({ name, id, hidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(at + 1)}"${hidden ? ' state="hidden"' : ''} r:id="${id}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000" activeTab="${String(shown)}"/></bookViews>` +
    `<sheets>${listed.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.map(definedNameXml).join('')}</definedNames>`) +
    `<calcPr calcId="171027"${calculate ? ' fullCalcOnLoad="1"' : ''}/></workbook>`
  );
}

function addProperties(parts: PackageParts, title: string, keywords: string): void {
  const [core, app] = ['docProps/core.xml', 'docProps/app.xml'];
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${now}</dcterms:${name}>`;
  const said = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(storedText(text))}</${name}>`;
  parts.relate('', 'core-properties', core);
  parts.add(
    core,
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `${said('dc:title', title)}${said('dc:creator', CREATOR)}${said('cp:keywords', keywords)}` +
      `${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
    'package.core-properties',
  );
  parts.relate('', 'extended-properties', app);
  // LibreOffice calculates anew what an unknown program has written, however large; these values are calculated.
  parts.add(
    app,
    `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application>` +
      '<AppVersion>16.0300</AppVersion></Properties>',
    'officedocument.extended-properties',
  );
}

/** The parts that belong to sheets: tables, notes and their boxes. */
class SheetParts {
  private tableCount = 0;
  private blocks = 1;

  constructor(
    private readonly parts: PackageParts,
    private readonly tables: readonly TableImage[],
  ) {}

  private on(sheet: string): readonly TableImage[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  /** Formulas name columns by the words of the table, so these words stand above them. */
  withHeadings({ name, rows }: WorkbookImage['sheets'][number]): WorkbookImage['sheets'][number]['rows'] {
    const changed = [...rows];
    for (const { range, columns } of this.on(name)) {
      while (changed.length < range.top) {
        changed.push([]);
      }
      const cells = [...changed[range.top - 1]!];
      columns.forEach((column, at) => {
        const place = range.left - 1 + at;
        while (cells.length < place) {
          cells.push(null);
        }
        cells[place] = { value: column, formula: null, fills: null, look: cells[place]?.look ?? null };
      });
      changed[range.top - 1] = cells;
    }
    return changed;
  }

  relate(
    part: string,
    { name, notes }: WorkbookImage['sheets'][number],
  ): { readonly boxes: string | null; readonly tables: readonly string[] } {
    const { parts } = this;
    const tables = this.on(name).map((table) => {
      this.tableCount += 1;
      const place = `xl/tables/table${String(this.tableCount)}.xml`;
      parts.add(place, tableXml(table, this.tableCount), `${SHEET}.table`);
      return parts.relate(part, 'table', place);
    });
    if (notes.length === 0) {
      return { boxes: null, tables };
    }
    const comments = `xl/comments${String(this.blocks)}.xml`;
    const drawing = `xl/drawings/vmlDrawing${String(this.blocks)}.vml`;
    parts.add(comments, commentsXml(notes), `${SHEET}.comments`);
    parts.add(drawing, noteBoxesXml(notes, this.blocks), null);
    this.blocks += blocksOf(notes);
    parts.relate(part, 'comments', comments);
    return { boxes: parts.relate(part, 'vmlDrawing', drawing), tables };
  }
}
