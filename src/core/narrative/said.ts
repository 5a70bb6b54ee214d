import { hashTexts } from '../budget/lines-mark';

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

/** A line of a phrase as it is filled. */
export interface SaidLine extends Said {
  /** What tells it from the other lines of its phrase; '' for the only one. */
  readonly key: string;
}

/**
 * The lines of a phrase with what its placeholders stand for, without those that are blank. A line of the phrase is known by
 * its number; one that somebody wrote, and any further line, by its words, so that one more leaves the others what they are. What is missing is shown where it is missing.
 */
export function saidLines(phrase: string, fill: (placeholder: string) => Said): SaidLine[] {
  const phrases = phrase.split('\n');
  return phrases.flatMap((one, at) => {
    const { text, gaps } = said(one, fill);
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const number = phrases.length > 1 ? [String(at + 1)] : [];
    const isWritten = /^\{text [^}]*\}$/.test(one.trim());
    const bare = lines.map(withoutDress);
    return lines.map((line, down) => {
      const sameAbove = bare.slice(0, down).filter((other) => other === bare[down]).length;
      const isKnown = line.startsWith('【请填写') || (!isWritten && down === 0);
      const words = isKnown ? [] : [hashTexts([bare[down]!, String(sameAbove)]).slice(0, 8)];
      return { text: line, gaps: line.includes('【') ? gaps : [], key: [...number, ...words].join('/') };
    });
  });
}

/** A written line without what stands round it for a time: the sign that it is to be confirmed, the stop at its end. */
function withoutDress(line: string): string {
  return line.replace(/^【待确认：(.*)】$/s, '$1').replace(/[。．.；;，,、：:！!\s]+$/, '');
}
