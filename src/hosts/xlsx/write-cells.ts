import { columnLetters, largest, rangeAddress, type CellImage, type SheetImage } from '../../core/index';
import { withStoredNames } from '../sheets/stored-functions';
import { rowOutlines } from './outline';
import type { WrittenTexts } from './written-texts';
import { escapeXml, storedText } from '../open-xml/xml';

/** With formulas and the values they gave, or with the values alone. */
export type ImageStyle = 'formulas' | 'values';

/** Errors that Excel reads in a file; newer ones are written as #VALUE!. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** The rows of a sheet with their cells. Looks are written by their number in the style sheet. */
export function rowsXml(
  sheet: SheetImage,
  looks: readonly number[],
  style: ImageStyle,
  texts: WrittenTexts,
): string {
  const { rows, rowHeights } = sheet;
  const hidden = new Set(sheet.hiddenRows);
  const outlineAt = rowOutlines(sheet);
  // The row below the last one that folds away may say that it is folded.
  const last = largest(
    sheet.hiddenRows,
    Math.max(rows.length, rowHeights.length, sheet.rowLevels.length + 1),
  );
  const written: string[] = [];
  for (let row = 1; row <= last; row += 1) {
    const height = rowHeights[row - 1] ?? null;
    const cells = cellsXml(rows[row - 1] ?? [], row, looks, style, texts);
    const said =
      (height === null ? '' : ` ht="${String(height)}" customHeight="1"`) +
      (hidden.has(row) ? ' hidden="1"' : '') +
      outlineAt(row);
    if (cells !== '') {
      written.push(`<row r="${String(row)}"${said}>${cells}</row>`);
    } else if (said !== '') {
      written.push(`<row r="${String(row)}"${said}/>`);
    }
  }
  return written.join('');
}

function cellsXml(
  cells: readonly (CellImage | null)[],
  row: number,
  looks: readonly number[],
  style: ImageStyle,
  texts: WrittenTexts,
): string {
  let xml = '';
  cells.forEach((cell, at) => {
    if (cell !== null) {
      const number = cell.look === null ? 0 : (looks[cell.look] ?? 0);
      const content = contentOf(cell, style, texts);
      if (content !== null || number > 0) {
        const look = number > 0 ? ` s="${String(number)}"` : '';
        const address = columnLetters(at + 1) + String(row);
        xml += content === null ? `<c r="${address}"${look}/>` : `<c r="${address}"${look}${content}</c>`;
      }
    }
  });
  return xml;
}

/** The rest of a cell's tag and what is in it; null for a blank. */
function contentOf(
  { value, formula, fills }: CellImage,
  style: ImageStyle,
  texts: WrittenTexts,
): string | null {
  if (formula === null || formula === '' || style === 'values') {
    return value === null || value === ''
      ? null
      : typeof value === 'string'
        ? ` t="s"><v>${String(texts.numberOf(value))}</v>`
        : valueOf(value, '');
  }
  const area = fills ? ` t="array" ref="${rangeAddress(fills)}"` : '';
  return valueOf(value, `<f${area}>${escapeXml(withStoredNames(formula))}</f>`);
}

function valueOf(value: CellImage['value'], formula: string): string {
  switch (typeof value) {
    case 'string':
      return ` t="str">${formula}<v>${escapeXml(storedText(value))}</v>`;
    case 'number':
      return Number.isFinite(value) ? `>${formula}<v>${String(value)}</v>` : ` t="e">${formula}<v>#NUM!</v>`;
    case 'boolean':
      return ` t="b">${formula}<v>${value ? '1' : '0'}</v>`;
    default:
      return value === null
        ? `>${formula}`
        : ` t="e">${formula}<v>${ERRORS.includes(value.error) ? value.error : '#VALUE!'}</v>`;
  }
}
