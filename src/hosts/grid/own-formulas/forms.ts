import { isPlainWord } from './sum-ifs';
import { isReference, type FunctionName, type Part } from './part';

/** How a function is called where it is one of ours; every other way of calling it is left to the grid. */
interface Form {
  readonly takes: (given: readonly Part[]) => boolean;
  /** Whether it gives as many values as it is given. */
  readonly each: boolean;
}

const isOne = (part: Part | undefined): boolean => part?.many === false;

export const FORMS: Readonly<Record<FunctionName, Form>> = {
  // What IF gives may be a cell, whose texts a sum passes over.
  SUM: {
    takes: (given) => given.every((part) => part.kind !== 'call' || !part.name.startsWith('IF')),
    each: false,
  },
  ROUND: { takes: ([, digits, ...rest]) => isOne(digits) && rest.length === 0, each: true },
  IF: {
    takes: (given) => (given.length === 2 || given.length === 3) && given.every(isOne),
    each: false,
  },
  IFERROR: { takes: (given) => given.length === 2 && given.every(isOne), each: false },
  ROWS: { takes: ([block, ...rest]) => isReference(block) && rest.length === 0, each: false },
  INDEX: {
    takes: ([column, place, ...rest]) =>
      column !== undefined &&
      isColumn(column) &&
      place?.kind === 'constant' &&
      Number.isInteger(place.value) &&
      Number(place.value) >= 1 &&
      rest.length === 0,
    each: false,
  },
  SUMIFS: {
    takes: (given) =>
      given.length >= 3 &&
      given.length % 2 === 1 &&
      given.every((part, at) => (at === 0 || at % 2 === 1 ? isReference(part) : isOne(part) && isWord(part))),
    each: false,
  },
  SUMPRODUCT: { takes: () => true, each: false },
  EXACT: { takes: (given) => given.length === 2, each: true },
  LEFT: { takes: (given) => given.length === 2, each: true },
};

function isColumn(part: Part): boolean {
  return part.kind === 'column' || (part.kind === 'range' && part.range.left === part.range.right);
}

/** No comparison and no pattern, as far as it is written in the formula. */
function isWord(part: Part): boolean {
  return part.kind !== 'constant' || isPlainWord(part.value);
}
