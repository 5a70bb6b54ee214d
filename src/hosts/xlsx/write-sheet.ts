import { cellAddress, largest, rangeAddress, type PrintImage, type SheetByRows } from '../../core/index';
import { choicesXml } from './choices';
import { MAIN, OFFICE, XML_HEAD } from './package-parts';
import { A4, MARGINS } from './page';
import { STANDARD_WIDTH } from './read-sheet';
import type { CellWriter } from './write-cells';
import { escapeXml } from '../open-xml/xml';

/** What a sheet refers to by ids of its part's relations. */
export interface SheetRelations {
  /** Of the boxes of its notes; null where it has none. */
  readonly boxes: string | null;
  readonly tables: readonly string[];
}

/** A worksheet, its elements in the order that the format asks for, piece by piece. */
export function* worksheetXml(
  sheet: SheetByRows,
  writer: CellWriter,
  { boxes, tables }: SheetRelations,
  isShown: boolean,
): Generator<string> {
  const { print, merges, rows } = sheet;
  const deepest = largest(sheet.rowLevels, 0);
  const merged = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`);
  const extent = { top: 1, left: 1, bottom: Math.max(1, rows.height), right: Math.max(1, rows.width) };
  yield [
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    propertiesXml(sheet),
    `<dimension ref="${rangeAddress(extent)}"/>`,
    viewXml(sheet, isShown),
    `<sheetFormatPr defaultRowHeight="15"${deepest > 0 ? ` outlineLevelRow="${String(deepest)}"` : ''}/>`,
    columnsXml(sheet),
    '<sheetData>',
  ].join('');
  yield* writer.rows(sheet);
  yield [
    '</sheetData>',
    counted('mergeCells', merged),
    choicesXml(sheet.choices),
    print ? printXml(print) : '',
    boxes === null ? '' : `<legacyDrawing r:id="${boxes}"/>`,
    counted('tableParts', parts),
    '</worksheet>',
  ].join('');
}

/** Excel takes another order of the two for a damage. */
function propertiesXml({ print, rowLevels, summaryAbove }: SheetByRows): string {
  const said =
    (summaryAbove && rowLevels.length > 0 ? '<outlinePr summaryBelow="0"/>' : '') +
    (print?.fit ? '<pageSetUpPr fitToPage="1"/>' : '');
  return said === '' ? '' : `<sheetPr>${said}</sheetPr>`;
}

function counted(name: string, written: readonly string[]): string {
  return written.length === 0
    ? ''
    : `<${name} count="${String(written.length)}">${written.join('')}</${name}>`;
}

function viewXml({ frozen, gridlines }: SheetByRows, isShown: boolean): string {
  const { rows, columns } = frozen;
  const said = `${isShown ? ' tabSelected="1"' : ''}${gridlines ? '' : ' showGridLines="0"'} workbookViewId="0"`;
  if (rows === 0 && columns === 0) {
    return `<sheetViews><sheetView${said}/></sheetViews>`;
  }
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  return (
    `<sheetViews><sheetView${said}>` +
    `<pane${split} topLeftCell="${cellAddress(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columnWidths, hiddenColumns }: SheetByRows): string {
  const hidden = new Set(hiddenColumns);
  const last = hiddenColumns.reduce((most, column) => Math.max(most, column), columnWidths.length);
  const columns: { from: number; to: number; said: string }[] = [];
  for (let column = 1; column <= last; column += 1) {
    const width = columnWidths[column - 1] ?? null;
    const said =
      width === null && !hidden.has(column)
        ? ''
        : ` width="${String(width ?? STANDARD_WIDTH)}"${hidden.has(column) ? ' hidden="1"' : ''} customWidth="1"`;
    const before = columns.at(-1);
    if (before?.said === said) {
      before.to = column;
    } else {
      columns.push({ from: column, to: column, said });
    }
  }
  const written = columns.flatMap(({ from, to, said }) =>
    said === '' ? [] : [`<col min="${String(from)}" max="${String(to)}"${said}/>`],
  );
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

function printXml({ orientation, fit, footer }: PrintImage): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => ` ${side}="${String(inches)}"`);
  const pages = fit ? ` fitToWidth="${String(fit.wide ?? 0)}" fitToHeight="${String(fit.tall ?? 0)}"` : '';
  return (
    `<printOptions horizontalCentered="1"/><pageMargins${margins.join('')}/>` +
    `<pageSetup paperSize="${String(A4)}"${pages} orientation="${orientation}"/>` +
    (footer === null ? '' : `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`)
  );
}
