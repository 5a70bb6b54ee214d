import { columnLetters, largest, rangeAddress, type CellImage, type SheetImage } from '../../core/index';
import { withStoredNames } from '../sheets/stored-functions';
import { rowOutlines } from './outline';
import type { WrittenTexts } from './written-texts';
import { escapeContent, storedText } from '../open-xml/xml';

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
      const look = number > 0 ? ` s="${String(number)}"` : '';
      const place = ` r="${columnLetters(at + 1)}${String(row)}"`;
      if (hasFormula(cell, style)) {
        const [type, content] = calculated(cell, texts);
        xml += `<c${place}${look}${type}>${content}</c>`;
      } else if (!isBlank(cell.value)) {
        // The place stands last: what comes before it is alike in a column, what comes after in a row, and packs the better.
        const [type, content] = valueXml(cell.value, texts);
        xml += `<c${type}${look}${place}>${content}</c>`;
      } else if (look !== '') {
        xml += `<c${look}${place}/>`;
      }
    }
  });
  return xml;
}

function hasFormula({ formula }: CellImage, style: ImageStyle): boolean {
  return formula !== null && formula !== '' && style === 'formulas';
}

function isBlank(value: CellImage['value']): boolean {
  return value === null || value === '';
}

/** The type that a cell's tag says, and what is in it. */
type Written = readonly [type: string, content: string];

function calculated({ value, formula, fills }: CellImage, texts: WrittenTexts): Written {
  const area = fills ? ` t="array" ref="${rangeAddress(fills)}"` : '';
  const formulaXml = `<f${area}>${escapeContent(withStoredNames(formula ?? ''))}</f>`;
  const [type, content] =
    typeof value === 'string'
      ? [' t="str"', `<v>${escapeContent(storedText(value))}</v>`]
      : valueXml(value, texts);
  return [type, formulaXml + content];
}

function valueXml(value: CellImage['value'], texts: WrittenTexts): Written {
  switch (typeof value) {
    case 'string':
      return [' t="s"', `<v>${String(texts.numberOf(value))}</v>`];
    case 'number':
      return Number.isFinite(value) ? ['', `<v>${String(value)}</v>`] : [' t="e"', '<v>#NUM!</v>'];
    case 'boolean':
      return [' t="b"', `<v>${value ? '1' : '0'}</v>`];
    default:
      return value === null
        ? ['', '']
        : [' t="e"', `<v>${ERRORS.includes(value.error) ? value.error : '#VALUE!'}</v>`];
  }
}
