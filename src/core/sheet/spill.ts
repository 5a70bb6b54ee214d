import { KIND_NAMES, SOURCE_NAMES } from '../budget/line-item';
import type { LineField } from '../budget/heading-words';
import type { FilledAmount, FilledRow } from '../disclosure/filled';
import type { FigurePrint } from '../disclosure/print';
import { ofLinesNow, type Selection } from '../disclosure/selection';
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
  let words = joined.get(list);
  if (words === undefined) {
    words = list.map(name).join(OR);
    joined.set(list, words);
  }
  return words;
}

/** Captions of a block: where they begin, how many columns hold codes, how many there are. */
interface Captions {
  readonly left: number;
  readonly columns: number;
  readonly captions: number;
}

/** The calls that fill the amounts of a block: one for each run of rows and columns that lines alone say. */
export function spillsOf(
  rows: readonly FilledRow[],
  kind: BlockRows,
  first: number,
  left: number,
  captions: Captions,
  print: FigurePrint | undefined,
): SpillPlan[] {
  const spills: SpillPlan[] = [];
  const bySpan = runs(rows, spanKey);
  for (const { from, to } of bySpan) {
    const some = rows.slice(from, to + 1);
    const by = some[0]!.role === 'listed' ? 'listed' : kind.by;
    for (const [start, end] of spansOf(some[0]!)) {
      const own = some.map(({ amounts }) =>
        end - start === amounts.length ? amounts : amounts.slice(start, end),
      );
      const spill = spillOf(own, { by, named: isNamed(kind) }, first + from, left + start, captions);
      spills.push({ ...spill, ...(print && { print }) });
    }
  }
  return spills;
}

/** Stretches of rows alike. */
function runs<T>(all: readonly T[], like: (one: T) => string): { from: number; to: number }[] {
  const found: { from: number; to: number; key: string }[] = [];
  for (const [at, one] of all.entries()) {
    const key = like(one);
    const last = found.at(-1);
    if (last?.key === key) {
      last.to = at;
    } else {
      found.push({ from: at, to: at, key });
    }
  }
  return found;
}

/** Rows whose columns this year's lines say alike have one key. */
function spanKey({ role, amounts }: FilledRow): string {
  let key = role === 'listed' ? 'listed ' : '';
  for (const one of amounts) {
    key += isSpilt(one) ? '1' : '0';
  }
  return key;
}

/** Columns of a row, from and to, that this year's lines say. */
function spansOf({ amounts }: FilledRow): [number, number][] {
  return runs(amounts, (one) => String(isSpilt(one)))
    .filter(({ from }) => isSpilt(amounts[from]!))
    .map(({ from, to }) => [from, to + 1]);
}

function isSpilt({ selection, unknown }: FilledAmount): boolean {
  return !unknown && ofLinesNow(selection);
}

/** Whether 类 are printed without their codes, so that a call has to be told them. */
function isNamed(kind: BlockRows): boolean {
  return kind.by === 'classes' && kind.captions !== undefined && kind.captions !== 'code-and-name';
}

/** Amounts of a row that one call fills. */
type Figures = FilledRow['amounts'];

/** The call that fills the amounts of some rows at once. */
function spillOf(
  rows: readonly Figures[],
  { by, named }: { readonly by: BlockRows['by']; readonly named: boolean },
  first: number,
  left: number,
  captions: Captions,
): SpillPlan {
  const width = rows[0]!.length;
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
    : by === 'classes' && !named
      ? column(captions.left, captions.left)
      : null;
  const criteria = WORDS.flatMap(([field, word]) => criterion(field, rows, word));
  if (by === 'classes' && named) {
    criteria.push(
      ...criterion('functional', rows, ({ functional }) => alternatives(functional, (code) => code)),
    );
  }
  if (!economicRows) {
    criteria.push(...criterion('economic', rows, ({ economic }) => alternatives(economic, (code) => code)));
  }
  if (by === 'projects') {
    const at = captions.left + captions.captions - 1;
    criteria.push({ field: 'project', words: null, cells: column(at, at) });
  }
  return {
    range: column(left, left + width - 1),
    codes: economicRows ? 'economic' : 'functional',
    wanted,
    criteria,
  };
}

/** One word for the whole block, a word per column or a word per row, whichever describes it. */
function criterion(
  field: LineField,
  rows: readonly Figures[],
  word: (selection: Selection) => string,
): SpillPlan['criteria'][number][] {
  const firstRow = rows[0]!.map(({ selection }) => word(selection));
  const single = firstRow[0]!;
  let one = true;
  let byColumn = true;
  let byRow = true;
  for (const row of rows) {
    const start = word(row[0]!.selection);
    for (let at = 0; at < row.length; at += 1) {
      const own = word(row[at]!.selection);
      one &&= own === single;
      byColumn &&= own === firstRow[at];
      byRow &&= own === start;
    }
  }
  if (one) {
    return single === ANYTHING ? [] : [{ field, words: [[single]], cells: null }];
  }
  if (byColumn) {
    return [{ field, words: [firstRow], cells: null }];
  }
  if (byRow) {
    return [{ field, words: rows.map((row) => [word(row[0]!.selection)]), cells: null }];
  }
  throw new Error(`no call can say ${field} of this block: it changes by row and by column`);
}
