/** The lines of a text, however they end. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
}
