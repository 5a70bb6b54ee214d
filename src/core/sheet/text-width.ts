/** Width of a text in characters of the standard font: Chinese and full-width characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    width += code > 0x2e7f || (code >= 0x2014 && '“”‘’…—'.includes(character)) ? 2 : 1;
  }
  return width;
}

/** Lines a text takes in a column of that width, in characters; one character of margin is kept. */
export function linesOf(text: string, width: number): number {
  return Math.max(
    1,
    ...text.split('\n').map((line) => Math.ceil(textWidth(line) / Math.max(1, width - 1.5))),
  );
}
