import { isError, type Scalar } from './types';

/** A cell as it is shown, for the number formats in use here: General, 0, 0.00, #,##0.00, %, sections and texts. */
export function displayText(value: Scalar, format: unknown): string {
  if (isError(value)) {
    return value.error;
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  const sections = splitSections(typeof format === 'string' ? format : 'General');
  if (typeof value === 'string') {
    const section = sections[3];
    return section === undefined || value === '' ? value : fill(section, value);
  }
  return displayNumber(value, sections);
}

function displayNumber(value: number, sections: readonly string[]): string {
  const index = sections.length === 1 ? 0 : value < 0 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = sections[index] ?? 'General';
  const sign = value < 0 && sections.length === 1 ? '-' : '';
  if (/^general$/i.test(section) || section === '@') {
    return String(Number(value.toPrecision(11)));
  }
  if (/[ymdh]/i.test(section.replace(/"[^"]*"|\\./g, ''))) {
    return displayDate(value, section);
  }
  const pattern = /[#0?,]*\.?[0#?]+%?|[#0?]+%?/.exec(
    section.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)),
  );
  if (!pattern) {
    return fill(section, '');
  }
  const number = digits(Math.abs(value), pattern[0]);
  const shown = /[1-9]/.test(number) ? sign : '';
  return (
    shown +
    fill(section.slice(0, pattern.index), '') +
    number +
    fill(section.slice(pattern.index + pattern[0].length), '')
  );
}

function digits(value: number, pattern: string): string {
  const percent = pattern.endsWith('%');
  const [whole = '', decimals = ''] = pattern.replace('%', '').split('.');
  const scaled = percent ? value * 100 : value;
  const rounded =
    Math.round((scaled + Number.EPSILON * scaled) * 10 ** decimals.length) / 10 ** decimals.length;
  const [units = '0', fraction = ''] = rounded.toFixed(decimals.length).split('.');
  const least = whole.replaceAll(',', '').replaceAll('#', '').length;
  const padded = units === '0' && least === 0 ? '' : units.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = fraction.replace(new RegExp(`0{0,${decimals.replaceAll('0', '').length}}$`), '');
  return grouped + (kept ? `.${kept}` : '') + (percent ? '%' : '');
}

function displayDate(serial: number, section: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  return section.replace(/"([^"]*)"|yyyy|mm?|dd?/gi, (part: string, quoted?: string) => {
    if (quoted !== undefined) {
      return quoted;
    }
    const number = /y/i.test(part)
      ? date.getUTCFullYear()
      : /m/i.test(part)
        ? date.getUTCMonth() + 1
        : date.getUTCDate();
    return String(number).padStart(part.length, '0');
  });
}

/** The fixed texts of a section, with the value where @ stands. */
function fill(section: string, value: string): string {
  return section.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|@/g,
    (part: string, quoted?: string, escaped?: string) => (part === '@' ? value : (quoted ?? escaped ?? '')),
  );
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const part of format.match(/"[^"]*"|\\.|[^]/g) ?? []) {
    if (part === ';') {
      sections.push('');
    } else {
      sections[sections.length - 1] += part;
    }
  }
  return sections;
}
