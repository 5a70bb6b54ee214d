import { quoteOf } from '../../text/narrative';
import { referenceOf } from '../statements/describe';
import type { CellReference } from '../findings/finding';
import type { Joined } from '../../recognise/joined';
import type { TextReview } from './text-review';

/** A figure of the text, and the cells of the tables that print it, or add up to it. Positions are those of the cell’s text. */
export interface TextLink {
  readonly sheet: string;
  readonly cell: string;
  /** The paragraph, which may be one of several in the cell, and where it begins there. */
  readonly text: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly section: string;
  readonly figures: readonly CellReference[];
  /** Whether the tables print what the text says; `unknown` where their figure is held to be wrong itself. */
  readonly verdict: 'same' | 'differs' | 'unknown';
}

/** The figures of a text that tables print, in its order, each once. */
export function textLinks(text: TextReview, { inFile }: Joined): TextLink[] {
  const links = new Map<string, TextLink>();
  for (const one of text.spoken) {
    const { sheet, cell, section, folded } = one.paragraph;
    const whole = quoteOf(one.paragraph, 0, folded.text.length);
    for (const { figure, place: compared, verdict } of text.figuresOf(one)) {
      const place = compared ?? one.places[0];
      const { from, to } = quoteOf(one.paragraph, figure.from, figure.to);
      const key = [sheet, cell, from].join('!');
      if (place && !links.has(key)) {
        const figures = place.map((printed) => inFile(referenceOf(printed)));
        links.set(key, {
          ...inFile({ sheet, cell }),
          text: whole.quote,
          start: whole.from,
          from,
          to,
          section,
          figures,
          verdict: verdict === 'cut' ? 'differs' : verdict,
        });
      }
    }
  }
  return [...links.values()];
}
