import {
  type CellImage,
  type CellPosition,
  type CellRange,
  parseAddress,
  parseRange,
  showsDate,
  showsDay,
} from '../../core/index';
import { withOwnNames } from '../sheets/stored-functions';
import type { CellStyle } from './read-styles';
import { shiftFormula } from './shift-formula';
import type { WrittenText } from './shared-texts';
import { ownText } from '../open-xml/xml';
import type { XmlAttributes } from '../open-xml/xml-reader';

/** What a cell of a file holds, looks apart. */
export interface CellContent {
  /** A date is its serial number. */
  readonly value: CellImage['value'];
  readonly formula: string | null;
  /** Area that an array formula fills. */
  readonly fills: CellRange | null;
  readonly date: boolean;
  /** A formula without a value: no program has ever calculated it. */
  readonly uncalculated: boolean;
  readonly richText: boolean;
  readonly numberFormat: string;
  /** Null for the standard. */
  readonly style: CellStyle | null;
}

/** A cell as it is written. */
export interface WrittenCell extends CellPosition {
  readonly type: string;
  /** Null where nothing is written. */
  readonly value: string | null;
  readonly inline: WrittenText | null;
  readonly formula: { readonly text: string; readonly attributes: XmlAttributes } | null;
}

/** Days from the first day of the older calendar to that of the newer one. */
const CALENDARS_APART = 1462;
const MS_PER_DAY = 86_400_000;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

type Found = Pick<CellContent, 'value' | 'date' | 'richText'>;

/** Reads the cells of one sheet, in their order. */
export class CellReader {
  private readonly masters = new Map<string, CellPosition & { text: string }>();

  constructor(
    private readonly texts: readonly WrittenText[],
    private readonly date1904: boolean,
  ) {}

  read(cell: WrittenCell, numberFormat: string, style: CellStyle | null): CellContent {
    const formula = this.formulaOf(cell);
    const empty = cell.value === null || (cell.value === '' && (cell.type === 'n' || cell.type === ''));
    const uncalculated = formula !== null && empty && cell.inline === null;
    const found = uncalculated ? BLANK : this.valueOf(cell, numberFormat);
    const attributes: XmlAttributes = cell.formula?.attributes ?? {};
    return {
      ...found,
      // A formula that shows nothing gives an empty text, which is not a blank.
      value: found.value === '' && formula === null ? null : found.value,
      formula,
      fills: attributes.t === 'array' && formula !== null ? parseRange(attributes.ref ?? '') : null,
      uncalculated,
      numberFormat,
      style,
    };
  }

  private formulaOf({ formula, row, column }: WrittenCell): string | null {
    if (!formula || formula.attributes.t === 'dataTable') {
      return null;
    }
    const text = ownText(formula.text);
    const { t, si = '' } = formula.attributes;
    if (t !== 'shared') {
      return text === '' ? null : withOwnNames(text);
    }
    if (text !== '') {
      this.masters.set(si, { row, column, text });
      return withOwnNames(text);
    }
    const master = this.masters.get(si);
    return master ? withOwnNames(shiftFormula(master.text, row - master.row, column - master.column)) : null;
  }

  private valueOf({ type, value, inline }: WrittenCell, numberFormat: string): Found {
    if (inline && (type === 'inlineStr' || value === null)) {
      return { value: inline.text, date: false, richText: inline.rich };
    }
    const written = value?.trim() ?? '';
    switch (type) {
      case 's':
        return this.sharedText(written);
      case 'str':
      case 'inlineStr':
        return plain(ownText(value ?? ''));
      case 'b':
        return plain(written === '' ? null : written === '1' || written === 'true');
      case 'e':
        return plain(written === '' ? null : { error: written });
      case 'd':
        return isoDate(written) ?? plain(written);
      default:
        return this.number(written, numberFormat);
    }
  }

  /** A text that the file does not have is lost, and must not look like a blank. */
  private sharedText(written: string): Found {
    if (written === '') {
      return BLANK;
    }
    const found = /^\d+$/.test(written) ? this.texts[Number(written)] : undefined;
    return found ? { value: found.text, date: false, richText: found.rich } : plain({ error: '#REF!' });
  }

  private number(written: string, numberFormat: string): Found {
    if (written === '') {
      return BLANK;
    }
    const number = Number(written);
    // What is no number is kept as it stands there, so that it can be quoted.
    if (!NUMBER.test(written) || !Number.isFinite(number)) {
      return plain(written);
    }
    const older = this.date1904 && showsDay(numberFormat);
    return {
      value: number + (older ? CALENDARS_APART : 0),
      date: showsDate(numberFormat),
      richText: false,
    };
  }
}

const BLANK: Found = { value: null, date: false, richText: false };

function plain(value: CellImage['value']): Found {
  return { value, date: false, richText: false };
}

/** `2021-03-01T12:00:00` as a serial number. */
function isoDate(written: string): Found | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(written);
  if (!match) {
    return null;
  }
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  const hours = Number(hour) + Number(minute) / 60 + Number(second) / 3600;
  return Number.isFinite(days) ? { value: days + hours / 24, date: true, richText: false } : null;
}

/** Row and column that a cell says, null where it counts on from the one before. */
export function saidPlace(address: string | undefined): CellPosition | null {
  return address === undefined ? null : parseAddress(address.trim());
}
