import type { BookBlock, BookRow } from './book';

const trees = new WeakMap<BookBlock, { rows: number; below: ReadonlyMap<string, readonly BookRow[]> }>();

/** Rows directly below each row of a tree, by the deepest printed row above; '' holds the topmost. */
export function childrenOf(block: BookBlock): ReadonlyMap<string, readonly BookRow[]> {
  let known = trees.get(block);
  // A block only ever gets more rows.
  if (known?.rows !== block.rows.length) {
    known = { rows: block.rows.length, below: gatherChildren(block) };
    trees.set(block, known);
  }
  return known.below;
}

/** A row printed twice over, figures and all: a slip of its own, which no sum is to be blamed for. */
function isCopy(row: BookRow, first: BookRow | undefined): boolean {
  return (
    first !== undefined &&
    first !== row &&
    row.figures.every((figure, at) => figure?.value === first.figures[at]?.value)
  );
}

function gatherChildren(block: BookBlock): Map<string, BookRow[]> {
  const below = new Map<string, BookRow[]>();
  for (const row of block.rows) {
    if (row.code === null || isCopy(row, block.byKey.get(row.key))) {
      continue;
    }
    let parent = row.code.slice(0, -2);
    while (parent.length >= 3 && !block.byKey.has(parent)) {
      parent = parent.slice(0, -2);
    }
    const key = parent.length >= 3 ? parent : '';
    const known = below.get(key);
    if (known) {
      known.push(row);
    } else {
      below.set(key, [row]);
    }
  }
  return below;
}

/** Whether projects of a row are listed under it: of a 项, and of a 款 whose 项 the lines withhold. */
export function isDeepest({ role, key }: BookRow, withheld: ReadonlySet<string>): boolean {
  return role === 'item' || withheld.has(key);
}

/** Whether a table that no form declares prints a code more than once: below each unit that it is about, perhaps. */
export function repeatsCodes({ rows, table }: BookBlock): boolean {
  const codes = rows.flatMap(({ code, body }) => (code !== null && body !== null ? [code] : []));
  return table.read.learned !== undefined && new Set(codes).size < codes.length;
}
