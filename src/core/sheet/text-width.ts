/** Width of a text in characters of the standard font: Chinese and full-width characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isWide = code > 0x2e7f || (code >= 0x2014 && '“”‘’…—'.includes(text[at]!));
    // A character in two halves counts once.
    width += isWide ? (isSecondHalf(text, at, code) ? 0 : 2) : 1;
  }
  return width;
}

function isSecondHalf(text: string, at: number, code: number): boolean {
  const before = code >= 0xdc00 && code <= 0xdfff ? text.charCodeAt(at - 1) : 0;
  return before >= 0xd800 && before <= 0xdbff;
}

/** Lines a text takes in a column of that width, in characters; one character of margin is kept. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1.5);
  return text.includes('\n')
    ? Math.max(1, ...text.split('\n').map((line) => Math.ceil(textWidth(line) / room)))
    : Math.max(1, Math.ceil(textWidth(text) / room));
}
