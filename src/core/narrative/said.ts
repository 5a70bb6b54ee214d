/** What keeps a text from being published. */
export const GAPS = ['fill', 'confirm', 'no-prior'] as const;
export type Gap = (typeof GAPS)[number];

/** A text as it is made: its words, and what is still missing in it. */
export interface Said {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

export function words(text: string): Said {
  return { text, gaps: [] };
}

export function gap(kind: Gap, text: string): Said {
  return { text, gaps: [kind] };
}

export function joined(parts: readonly Said[]): Said {
  return { text: parts.map(({ text }) => text).join(''), gaps: parts.flatMap(({ gaps }) => gaps) };
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** A phrase with what its placeholders stand for. */
export function said(phrase: string, fill: (placeholder: string) => Said): Said {
  const parts: Said[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: placeholder } of phrase.matchAll(PLACEHOLDER)) {
    parts.push(words(phrase.slice(from, index)), fill(placeholder!));
    from = index + whole.length;
  }
  return joined([...parts, words(phrase.slice(from))]);
}

/** The lines of a text, without those that are blank; what is missing is shown where it is missing. */
export function linesOf({ text, gaps }: Said): Said[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, gaps: line.includes('【') ? gaps : [] }));
}
