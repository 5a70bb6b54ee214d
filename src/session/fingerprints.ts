import { hashTexts, type LineItem } from '../core/index';
import { COMPARED, keyOf } from './paired-lines';

/** Letters of the fingerprint of a line. */
const PRINT = 8;

/** The lines of a list, so that each can be known again, short enough to be kept in a workbook. */
export function fingerprints(lines: readonly LineItem[]): string {
  return lines.map(fingerprint).join('');
}

function fingerprint(line: LineItem): string {
  return hashTexts([keyOf(line, COMPARED)]).slice(0, PRINT);
}

/** What a list said once, less the lines that are in both lists still. */
export class ThenThere {
  /** Lines that nobody has taken. */
  left: number;
  private readonly counts = new Map<string, number>();

  constructor(base: string, matched: readonly LineItem[]) {
    this.left = base.length / PRINT;
    for (let at = 0; at < base.length; at += PRINT) {
      const print = base.slice(at, at + PRINT);
      this.counts.set(print, (this.counts.get(print) ?? 0) + 1);
    }
    matched.forEach((line) => this.take(line));
  }

  /** Whether a line was there: as often as it was. */
  take(line: LineItem): boolean {
    const print = fingerprint(line);
    const count = this.counts.get(print) ?? 0;
    if (count === 0) {
      return false;
    }
    this.counts.set(print, count - 1);
    this.left -= 1;
    return true;
  }
}
