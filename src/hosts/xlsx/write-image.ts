import type { ImageByRows, KeptState, SheetByRows, SheetImage, WorkbookImage } from '../../core/index';
import { keepInParts } from './kept-part';
import { MAIN, OFFICE, PACKAGE, PackageParts, XML_HEAD } from './package-parts';
import type { DefinedName } from './read-names';
import { rowsInTurn } from './rows-in-turn';
import { allowedNames } from './sheet-names';
import { SheetParts } from './sheet-parts';
import { StyleSheet } from './style-sheet';
import { CellWriter, type ImageStyle } from './write-cells';
import { definedNameXml, namesOf } from './write-names';
import { worksheetXml } from './write-sheet';
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
  return writeByRows({ ...image, sheets: image.sheets.map(inTurn) }, kept, style, options);
}

function inTurn(sheet: SheetImage): SheetByRows {
  return { ...sheet, rows: rowsInTurn(sheet.rows) };
}

/** The same of an image that is made while it is written. */
export async function writeByRows(
  image: ImageByRows,
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
  const writer = new CellWriter(looks, style, texts);
  const names = allowedNames(image.sheets.map(({ name }) => name));
  const shown = Math.max(
    0,
    image.sheets.findIndex(({ hidden }) => !hidden),
  );
  const sheets = new SheetParts(parts, style === 'formulas' ? image.tables : []);
  const written: WrittenSheet[] = [];
  for (const [at, sheet] of image.sheets.entries()) {
    const part = `xl/worksheets/sheet${String(at + 1)}.xml`;
    const relations = sheets.relate(part, sheet);
    const pieces = worksheetXml(sheets.withHeadings(sheet), writer, relations, at === shown);
    await parts.addPieces(part, pieces, `${SHEET}.worksheet`);
    progress(at + 1, image.sheets.length);
    // Excel opens no workbook whose sheets are all hidden.
    const hidden = sheet.hidden && at !== shown;
    written.push({ name: names[at]!, id: parts.relate(WORKBOOK, 'worksheet', part), hidden });
  }
  const add = (kind: string, part: string, xml: string, type: string): void => {
    parts.relate(WORKBOOK, kind, part);
    parts.add(part, xml, type);
  };
  add('styles', 'xl/styles.xml', styles.xml(), `${SHEET}.styles`);
  add('sharedStrings', 'xl/sharedStrings.xml', texts.xml(), `${SHEET}.sharedStrings`);
  parts.add(
    WORKBOOK,
    workbookXml(written, shown, namesOf(image, names, kept, style), writer.uncalculated),
    `${SHEET}.sheet.main`,
  );
  addProperties(parts, title, image.keywords);
  if (kept) {
    keepInParts(parts, WORKBOOK, kept);
  }
  return parts.zip();
}

interface WrittenSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** @param calculate Formulas that nothing has calculated yet are calculated by the program that opens the file. */
function workbookXml(
  sheets: readonly WrittenSheet[],
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
