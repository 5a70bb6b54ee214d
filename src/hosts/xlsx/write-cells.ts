import {
  columnLetters,
  largest,
  rangeAddress,
  type CellImage,
  type RowImage,
  type SheetByRows,
} from '../../core/index';
import { withStoredNames } from '../sheets/stored-functions';
import { rowOutlines } from './outline';
import type { WrittenTexts } from './written-texts';
import { escapeContent, storedText } from '../open-xml/xml';

/** With formulas and the values they gave, or with the values alone. */
export type ImageStyle = 'formulas' | 'values';

/** Errors that Excel reads in a file; newer ones are written as #VALUE!. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** Letters of a piece of a sheet: few enough to be gone before memory is tidied. */
const PIECE = 8000;

/** Writes the rows of a workbook’s sheets, with the texts that they share. */
export class CellWriter {
  /** Whether a formula was met that nothing has calculated yet. */
  uncalculated = false;
  private readonly looks: readonly string[];

  /** @param looks Numbers of the image’s looks in the style sheet. */
  constructor(
    looks: readonly number[],
    private readonly style: ImageStyle,
    private readonly texts: WrittenTexts,
  ) {
    this.looks = looks.map((number) => (number > 0 ? ` s="${String(number)}"` : ''));
  }

  /** The rows of a sheet with their cells, piece by piece. */
  *rows(sheet: SheetByRows): Generator<string> {
    const { rowHeights } = sheet;
    const rows = sheet.rows[Symbol.iterator]();
    const hidden = new Set(sheet.hiddenRows);
    const outlineAt = rowOutlines(sheet);
    // The row below the last one that folds away may say that it is folded.
    const last = largest(
      sheet.hiddenRows,
      Math.max(sheet.rows.height, rowHeights.length, sheet.rowLevels.length + 1),
    );
    let piece = '';
    for (let at = 1; at <= last; at += 1) {
      const row = String(at);
      const height = rowHeights[at - 1] ?? null;
      const { value: made } = rows.next() as IteratorResult<RowImage, undefined>;
      const cells = made ? this.cells(made, row) : '';
      const said =
        (height === null ? '' : ` ht="${String(height)}" customHeight="1"`) +
        (hidden.has(at) ? ' hidden="1"' : '') +
        outlineAt(at);
      if (cells !== '') {
        piece += `<row r="${row}"${said}>${cells}</row>`;
      } else if (said !== '') {
        piece += `<row r="${row}"${said}/>`;
      }
      if (piece.length > PIECE) {
        yield piece;
        piece = '';
      }
    }
    yield piece;
  }

  private cells(cells: RowImage, row: string): string {
    const { texts } = this;
    let xml = '';
    cells.forEach((cell, at) => {
      if (cell === null) {
        return;
      }
      const { value, formula } = cell;
      const look = cell.look === null ? '' : (this.looks[cell.look] ?? '');
      const place = ` r="${columnLetters(at + 1)}${row}"`;
      this.uncalculated ||= formula !== null && value === null;
      if (formula !== null && formula !== '' && this.style === 'formulas') {
        xml += `<c${place}${look}${resultType(value)}>${formulaXml(formula, cell.fills)}${resultXml(value)}</c>`;
      } else if (value !== null && value !== '') {
        // The place stands last: what comes before it is alike in a column, what comes after in a row, and packs the better.
        xml +=
          typeof value === 'string'
            ? `<c t="s"${look}${place}><v>${String(texts.numberOf(value))}</v></c>`
            : `<c${resultType(value)}${look}${place}>${resultXml(value)}</c>`;
      } else if (look !== '') {
        xml += `<c${look}${place}/>`;
      }
    });
    return xml;
  }
}

function formulaXml(formula: string, fills: CellImage['fills']): string {
  const area = fills ? ` t="array" ref="${rangeAddress(fills)}"` : '';
  return `<f${area}>${escapeContent(withStoredNames(formula))}</f>`;
}

/** The type that a cell's tag says, whose text stands in itself. */
function resultType(value: CellImage['value']): string {
  switch (typeof value) {
    case 'string':
      return ' t="str"';
    case 'number':
      return Number.isFinite(value) ? '' : ' t="e"';
    case 'boolean':
      return ' t="b"';
    default:
      return value === null ? '' : ' t="e"';
  }
}

function resultXml(value: CellImage['value']): string {
  switch (typeof value) {
    case 'string':
      // Most are those of sums that come to nothing.
      return value === '' ? '<v></v>' : `<v>${escapeContent(storedText(value))}</v>`;
    case 'number':
      return `<v>${Number.isFinite(value) ? String(value) : '#NUM!'}</v>`;
    case 'boolean':
      return `<v>${value ? '1' : '0'}</v>`;
    default:
      return value === null ? '' : `<v>${ERRORS.includes(value.error) ? value.error : '#VALUE!'}</v>`;
  }
}
