/** Signs that never begin a line: they hang over the end of the one before. */
const NEVER_FIRST = '，。、；：！？）》】」』”’％%,.;:!?)]}…';
/** Signs that never end one. */
const NEVER_LAST = '（《【「『“‘([{';

/**
 * Lines that a text takes, in a font whose Chinese characters are as wide as its size and whose others are half as wide.
 * All measures are in twentieths of a point.
 */
export function linesOfText(text: string, room: number, size: number, indent = 0): number {
  return text
    .split('\n')
    .reduce((sum, line, at) => sum + linesOfLine(line, room, size, at === 0 ? indent : 0), 0);
}

function linesOfLine(text: string, room: number, size: number, indent: number): number {
  let lines = 1;
  let used = indent;
  for (const piece of piecesOf(text)) {
    const width = widthOf(piece, size);
    // The sign at the end of a piece may hang over the end of the line.
    const hangs = piece.length > 1 && NEVER_FIRST.includes(piece.at(-1)!);
    if (used > 0 && used + (hangs ? widthOf(piece.slice(0, -1), size) : width) > room) {
      lines += 1;
      used = 0;
    }
    // What is longer than a line is broken where the line ends.
    lines += width > room ? Math.floor(width / room) : 0;
    used = width > room ? width % room : used + width;
  }
  return lines;
}

/** What is not broken: a Chinese character with the signs round it, a word, a figure. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (NEVER_FIRST.includes(character) ||
        NEVER_LAST.includes(last.at(-1)!) ||
        (isNarrow(character) && character !== ' ' && isNarrow(last.at(-1)!) && !last.endsWith(' ')));
    if (joins) {
      pieces[pieces.length - 1] = last + character;
    } else {
      pieces.push(character);
    }
  }
  return pieces;
}

function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + (isNarrow(character) ? size / 2 : size), 0);
}

function isNarrow(character: string): boolean {
  return character.codePointAt(0)! < 0x2000;
}
