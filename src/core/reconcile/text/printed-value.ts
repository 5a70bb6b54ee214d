import { exactDifference, exactNumber, exactSum, scaled, type ExactNumber } from '../../money/exact';
import type { TextFigure } from '../../text/text-figure';
import { exponentOf, type Figure } from '../book/figure';

/** A printed amount in 元 with the room that rounding leaves it: it stands for anything within `half` of it. */
export interface PrintedValue {
  readonly value: ExactNumber;
  readonly half: ExactNumber;
  /** Power of ten, in 元, of its last place; null for what was not rounded. */
  readonly place: number | null;
}

const NONE = exactNumber(0);

/** Half a unit of a last place. */
function halfOf(place: number): ExactNumber {
  return scaled(exactNumber(5), place - 1);
}

export function valueOfText({ value, place }: TextFigure): PrintedValue {
  return { value, half: halfOf(place), place };
}

/** Null for what is no figure, and for one whose unit of money is not known. */
export function valueOfFigure(figure: Figure): PrintedValue | null {
  const { state, places, decimals, table } = figure;
  if (state === 'blank') {
    return { value: NONE, half: NONE, place: null };
  }
  if (state === 'problem' || table.unit === null) {
    return null;
  }
  const place = exponentOf(table, decimals);
  return { value: scaled(exactNumber(String(places)), place), half: halfOf(place), place };
}

/** What printed values add up to, with the room of all of them. */
export function sumOf(values: readonly PrintedValue[]): PrintedValue {
  return {
    value: exactSum(values.map(({ value }) => value)),
    half: exactSum(values.map(({ half }) => half)),
    place: null,
  };
}

export function differenceOf(a: PrintedValue, b: PrintedValue): PrintedValue {
  return { value: exactDifference(a.value, b.value), half: exactSum([a.half, b.half]), place: null };
}

/** Whether rounding explains what two values are apart. */
export function meets(a: PrintedValue, b: PrintedValue): boolean {
  const { value, half } = differenceOf(a, b);
  return value.abs().lte(half);
}

/** What several figures add up to; null if one of them is none. */
export function totalOf(values: readonly (PrintedValue | null)[]): PrintedValue | null {
  const all = values.filter((one) => one !== null);
  if (all.length < values.length) {
    return null;
  }
  const places = all.flatMap(({ place }) => (place === null ? [] : [place]));
  return {
    ...sumOf(all),
    place: all.length === 1 ? all[0]!.place : places.length > 0 ? Math.max(...places) : null,
  };
}

/**
 * How two printings of one quantity go together. Of equal places they are the same or not; otherwise the coarser one is
 * the finer one rounded, or cut off.
 */
export function compared(text: PrintedValue, table: PrintedValue, terms = 1): 'same' | 'cut' | 'differs' {
  const apart = exactDifference(text.value, table.value).abs();
  if (apart.isZero()) {
    return 'same';
  }
  const alike = terms === 1 && text.place === table.place;
  if (!alike && apart.lte(text.half.plus(table.half))) {
    return 'same';
  }
  // Cut off: the table's value is above it, by less than one unit of the last place.
  const beyond = exactDifference(table.value.abs() as ExactNumber, text.value.abs() as ExactNumber);
  const isCut =
    text.place !== null &&
    (table.place === null || table.place < text.place) &&
    text.value.isNegative() === table.value.isNegative() &&
    beyond.gt(0) &&
    beyond.lt(text.half.times(2));
  return isCut ? 'cut' : 'differs';
}
