import { KIND_NAMES, SOURCE_NAMES } from '../budget/line-item';
import type { LineField } from '../budget/heading-words';
import type { FilledRow } from '../disclosure/filled';
import type { Selection } from '../disclosure/selection';
import type { BlockRows } from '../disclosure/table';
import type { SpillPlan } from './plan';

/** Words of a condition: `*` is anything, `|` separates alternatives. */
export const ANYTHING = '*';
export const OR = '|';

/** Words a selection asks of one column of the input. */
const WORDS: readonly (readonly [LineField, (selection: Selection) => string])[] = [
  ['source', ({ sources }) => alternatives(sources, (source) => SOURCE_NAMES[source])],
  ['kind', ({ kinds }) => alternatives(kinds, (kind) => KIND_NAMES[kind])],
];

/** Words that were joined already: the cells of a column share their lists. */
const joined = new WeakMap<readonly string[], string>();

function alternatives<T extends string>(list: readonly T[] | undefined, name: (one: T) => string): string {
  if (!list) {
    return ANYTHING;
  }
  const words = joined.get(list) ?? list.map(name).join(OR);
  joined.set(list, words);
  return words;
}

/** The call that fills the amounts of some rows at once; none for no rows. */
export function spillOf(
  rows: readonly FilledRow[],
  by: BlockRows['by'],
  first: number,
  left: number,
  captions: { readonly left: number; readonly columns: number; readonly captions: number },
): SpillPlan[] {
  const width = rows[0]?.amounts.length ?? 0;
  if (width === 0) {
    return [];
  }
  const last = first + rows.length - 1;
  const column = (from: number, to: number): SpillPlan['range'] => ({
    top: first,
    left: from,
    bottom: last,
    right: to,
  });
  const economicRows = by === 'economic-tree';
  const coded = captions.columns > 0 && by !== 'listed';
  const wanted = coded
    ? column(captions.left, captions.left + captions.columns - 1)
    : by === 'classes'
      ? column(captions.left, captions.left)
      : null;
  const criteria = WORDS.flatMap(([field, word]) => criterion(field, rows, word));
  if (!economicRows) {
    criteria.push(...criterion('economic', rows, ({ economic }) => alternatives(economic, (code) => code)));
  }
  if (by === 'projects') {
    const at = captions.left + captions.captions - 1;
    criteria.push({ field: 'project', words: null, cells: column(at, at) });
  }
  return [
    {
      range: column(left, left + width - 1),
      codes: economicRows ? 'economic' : 'functional',
      wanted,
      criteria,
    },
  ];
}

/** One word for the whole block, a word per column or a word per row, whichever describes it. */
function criterion(
  field: LineField,
  rows: readonly FilledRow[],
  word: (selection: Selection) => string,
): SpillPlan['criteria'][number][] {
  const every = (like: (row: FilledRow, at: number) => string): boolean =>
    rows.every((row) => row.amounts.every(({ selection }, at) => word(selection) === like(row, at)));
  const wordAt = (row: FilledRow, at: number): string => word(row.amounts[at]!.selection);
  const firstRow = rows[0]!.amounts.map(({ selection }) => word(selection));
  const single = firstRow[0]!;
  if (every(() => single)) {
    return single === ANYTHING ? [] : [{ field, words: [[single]], cells: null }];
  }
  if (every((_, at) => firstRow[at]!)) {
    return [{ field, words: [firstRow], cells: null }];
  }
  if (every((row) => wordAt(row, 0))) {
    return [{ field, words: rows.map((row) => [wordAt(row, 0)]), cells: null }];
  }
  throw new Error(`no call can say ${field} of this block: it changes by row and by column`);
}
