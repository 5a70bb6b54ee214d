import { roundedTo } from '../../money/exact';
import type { TextFigure } from '../../text/text-figure';
import type { Figure } from '../book/figure';
import { compared, totalOf, valueOfFigure, valueOfText, type PrintedValue } from './printed-value';
import type { Place } from './places';
import type { Spoken } from './spoken';

/** What the tables say to a figure of the text. */
export interface SaidFigure {
  readonly spoken: Spoken;
  readonly figure: TextFigure;
  readonly verdict: 'same' | 'cut' | 'differs' | 'unknown';
  /** The place it was compared with: one that agrees, else the first. */
  readonly place: Place | null;
  /** What stands there. */
  readonly printed: PrintedValue | null;
}

/** Compares a figure with every place at which the tables print it, those left out that are held to be wrong. */
export function compareFigure(
  spoken: Spoken,
  figure: TextFigure,
  isAccused: (figure: Figure) => boolean,
): SaidFigure {
  const stated = valueOfText(figure);
  let best: SaidFigure = { spoken, figure, verdict: 'unknown', place: null, printed: null };
  for (const place of spoken.places) {
    const printed = place.some(isAccused) ? null : totalOf(place.map(valueOfFigure));
    if (!printed) {
      continue;
    }
    const verdict = compared(stated, printed, place.length);
    if (verdict === 'same') {
      return { spoken, figure, verdict, place, printed };
    }
    if (best.verdict === 'unknown' || (best.verdict === 'differs' && verdict === 'cut')) {
      best = { spoken, figure, verdict, place, printed };
    }
  }
  return best;
}

/** What the tables print, as the text would write it. */
function asText(figure: TextFigure, { value }: PrintedValue): PrintedValue {
  return { ...valueOfText(figure), value: roundedTo(value, -figure.place) };
}

/** Values that a term can have: those the text gives, each once, and that of the tables where it is another one. */
export function plausible(said: readonly SaidFigure[]): PrintedValue[] {
  const values: PrintedValue[] = [];
  const add = (value: PrintedValue | null): void => {
    if (value && !values.some((known) => known.value.eq(value.value) && known.place === value.place)) {
      values.push(value);
    }
  };
  said.filter(({ verdict }) => verdict === 'same').forEach(({ figure }) => add(valueOfText(figure)));
  said.forEach(({ figure, printed, verdict }) =>
    add(printed && verdict !== 'same' ? asText(figure, printed) : null),
  );
  said.forEach(({ figure }) => add(valueOfText(figure)));
  return values;
}
