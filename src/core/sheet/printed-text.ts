import { shownText } from '../money/shown-text';
import { FORMATS, type FormatName } from './formats';

/** A number as a cell of this format prints it. A value that rounds to zero has no sign. */
export function printedText(value: number, format: FormatName): string {
  return shownText(value, FORMATS[format].numberFormat) ?? String(value);
}
