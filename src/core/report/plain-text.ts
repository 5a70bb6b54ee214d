/**
 * A text on one line without control characters: names and captions come from a foreign file, and an escape sequence
 * in one of them would command the terminal that shows it. The same for marks that turn the direction of writing.
 */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
