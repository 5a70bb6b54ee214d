import type { FigureKey } from '../disclosure/figure-source';

/** A figure of the tables that stands in a text, by its place in it. */
export interface SaidFigure {
  readonly from: number;
  readonly to: number;
  readonly figure: FigureKey;
}

/** What keeps a text from being published. */
export const GAPS = ['fill', 'confirm', 'no-prior'] as const;
export type Gap = (typeof GAPS)[number];

/** A text as it is made: its words, the figures in it, and what is still missing in it. */
export interface Said {
  readonly text: string;
  readonly figures: readonly SaidFigure[];
  readonly gaps: readonly Gap[];
}

export function words(text: string): Said {
  return { text, figures: [], gaps: [] };
}

export function gap(kind: Gap, text: string): Said {
  return { text, figures: [], gaps: [kind] };
}

export function joined(parts: readonly Said[], separator = ''): Said {
  return parts.reduce<Said>((before, part, at) => {
    const text = before.text + (at > 0 ? separator : '');
    return {
      text: text + part.text,
      figures: [
        ...before.figures,
        ...part.figures.map((one) => ({ ...one, from: one.from + text.length, to: one.to + text.length })),
      ],
      gaps: [...before.gaps, ...part.gaps],
    };
  }, words(''));
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

/** The lines of a text, without those that are blank. */
export function linesOf({ text, figures, gaps }: Said): Said[] {
  let from = 0;
  const lines = text.split('\n').map((whole) => {
    const line = whole.trim();
    const start = from + whole.indexOf(line);
    const end = start + line.length;
    from += whole.length + 1;
    return {
      text: line,
      figures: figures
        .filter((one) => one.from >= start && one.to <= end)
        .map((one) => ({ ...one, from: one.from - start, to: one.to - start })),
      // What is missing is shown where it is missing.
      gaps: line.includes('【') ? gaps : [],
    };
  });
  return lines.filter((line) => line.text.trim() !== '');
}
