import { chosenSection, type ChosenSection } from '../workbook/number-format';
import { exactNumber, formatExact, roundedTo, type ExactNumber } from './exact';

/** Places that General shows at most behind the point. */
const GENERAL_PLACES = 15;

/**
 * A number as a cell of this format shows it, padding left out. Null where the format shows something else than the
 * number: a share, a date, a fraction …, or its digits in another script.
 */
export function shownText(value: number, format: string | undefined): string | null {
  const section = chosenSection(format, value);
  if (!section || section.kind === 'other' || section.otherDigits) {
    return null;
  }
  const size = exactNumber(Math.abs(value));
  const digits =
    section.kind === 'words' ? '' : section.kind === 'general' ? ownDigits(size) : placed(size, section);
  // What shows no digit but nought has no sign.
  const minus = section.minus && /[1-9]/.test(digits) ? '-' : '';
  return `${minus}${section.prefix}${digits}${section.suffix}`.replace(/\s+/g, ' ').trim();
}

function ownDigits(size: ExactNumber): string {
  return formatExact(size, Math.min(GENERAL_PLACES, size.decimalPlaces()));
}

function placed(size: ExactNumber, { whole, fraction, point, grouped }: ChosenSection): string {
  const [before = '', behind = ''] = formatExact(roundedTo(size, fraction.length), fraction.length).split(
    '.',
  );
  const nought = whole.indexOf('0');
  const least = nought < 0 ? 0 : whole.length - nought;
  const padded = (before === '0' && least === 0 ? '' : before).padStart(least, '0');
  let kept = behind.length;
  while (kept > 0 && behind[kept - 1] === '0' && fraction[kept - 1] !== '0') {
    kept -= 1;
  }
  const parted = grouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return `${parted}${point ? '.' : ''}${behind.slice(0, kept)}`;
}
