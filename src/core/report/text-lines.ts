import { textWidth } from '../sheet/text-width';
import { plainText } from './plain-text';

/** Columns of a terminal line. */
export const LINE_WIDTH = 100;

/** Marks that no line begins with. */
const CLOSING = '，。；：、）》”’？！,.;:)?!%';
/** Marks that no line ends with. */
const OPENING = '（《“‘(';

/** Pieces that a line does not break: words, and single Chinese characters with their punctuation. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const [piece] of text.matchAll(/ +|万元|[\u2e80-\uffff]|[^ \u2e80-\uffff]+/g)) {
    const last = found.at(-1);
    const clings = CLOSING.includes(piece[0]!) || OPENING.includes(last?.at(-1) ?? ' ');
    if (last !== undefined && last.trim() !== '' && clings) {
      found[found.length - 1] = last + piece;
    } else {
      found.push(piece);
    }
  }
  return found;
}

/** A text in lines of that many columns; a Chinese character takes two. Lines after the first are indented. */
export function wrapText(text: string, first: number, indent: number, width = LINE_WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  let used = first;
  for (const piece of pieces(plainText(text))) {
    const wide = textWidth(piece);
    if (line !== '' && used + wide > width) {
      lines.push(line.trimEnd());
      line = '';
      used = indent;
    }
    if (line !== '' || piece.trim() !== '') {
      line += piece;
      used += wide;
    }
  }
  lines.push(line.trimEnd());
  return lines.map((one, at) => (at === 0 ? one : `${' '.repeat(indent)}${one}`));
}

/** Fills up with spaces to a width in columns. */
export function padText(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/** Cuts a text that is too wide. Two points show it: terminals do not agree how wide `…` is. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) {
    return text;
  }
  let cut = '';
  for (const character of text) {
    if (textWidth(cut + character) > width - 2) {
      break;
    }
    cut += character;
  }
  return `${cut}..`;
}
