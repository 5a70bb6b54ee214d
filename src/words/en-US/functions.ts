import type { Place, Size, TroubleSentences } from '../subjects/functions';

function at({ parameter, row, column }: Place): string {
  const parts = [
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column}`]),
    `of ${parameter}`,
  ];
  return parts.length === 1 ? parameter : parts.join(' ').replace(/^./, (letter) => letter.toUpperCase());
}

function isLone({ row, column }: Place): boolean {
  return row === null && column === null;
}

function size({ parameter, rows, columns }: Size): string {
  return `${parameter} has ${rows} × ${columns} cells`;
}

export const EN_US: TroubleSentences = {
  // Excel hands the error of a function within a function over without its sentence.
  'error-cell': ({ place, found }) =>
    `${at(place)} is the error ${found}; ${isLone(place) ? 'correct it first. If a function in the formula gave it, enter that function alone to see why.' : 'correct that cell first.'}`,
  'not-a-number': ({ place, found }) => `${at(place)} is "${found}", which is not a number.`,
  'too-many-decimals': ({ place, found }) =>
    `${at(place)} is ${found}; an amount in yuan has at most two decimals.`,
  'too-many-digits': ({ place, found }) =>
    `${at(place)} is ${found}: more than 15 significant digits cannot be exact.`,
  'not-a-code': ({ place, found }) => `${at(place)} is "${found}", which is no code of 3, 5 or 7 digits.`,
  'code-missing': ({ place, amount }) => `${at(place)} is blank beside the amount ${amount}.`,
  'not-a-year': ({ place, found }) => `${at(place)} is "${found}"; a year such as 2025 is expected.`,
  'not-a-flag': ({ place, found }) => `${at(place)} is "${found}"; TRUE or FALSE is expected.`,
  'not-decimals': ({ place, found, low, high }) =>
    `${at(place)} is "${found}"; a whole number from ${low} to ${high} is expected.`,
  'too-large': ({ parameter, cells, most }) =>
    `${parameter} has ${cells} cells, more than ${most}; refer to a table column or a bounded range.`,
  'sizes-differ': ({ a, b }) => `${size(a)} but ${size(b)}: the sizes differ.`,
  'not-a-column': (of) => `${size(of)}; one column is expected.`,
  'condition-incomplete': ({ given }) =>
    `Criteria come in pairs, a column and its words; ${given} were given.`,
  'result-too-long': ({ total }) =>
    `The result is ${total}: a cell cannot hold more than 15 significant digits exactly.`,
  'no-such-code': ({ code, year }) => `The classification of ${year} has no code ${code}.`,
  'zero-total': () => 'The total is zero, so there is no share.',
  'zero-base': () => 'The prior figure is zero, so there is no growth rate.',
  'negative-base': () => 'The prior figure is negative, so a growth rate means nothing.',
  'no-list-to-close': () => 'close needs a list of parts and one total for them.',
  'parts-differ': () => 'The parts differ too much from the total to be closed to 100%.',
};
