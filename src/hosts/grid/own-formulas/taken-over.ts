import type { CellRange } from '../../../core/index';
import type { Place } from './cell-source';
import type { GridCells } from './grid-cells';
import { parseOwn, type OwnFormula } from './parse';
import { placeOf } from './part';

/** Formulas by their texts, with `=`, read once: a text that a cell keeps is found again without being gone through. */
export class FormulaTexts {
  private readonly known = new Map<string, OwnFormula | null>();

  read(text: string): OwnFormula | null {
    let formula = this.known.get(text);
    if (formula === undefined) {
      if (this.known.size >= MOST_TEXTS) {
        this.known.clear();
      }
      formula = parseOwn(text.slice(1));
      this.known.set(text, formula);
    }
    return formula;
  }
}

const MOST_TEXTS = 100_000;

/** A cell whose formula is one of ours. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly formula: OwnFormula;
}

/** Formulas that the grid need not calculate: by sheet, and there by `placeOf`. */
export type TakenOver = ReadonlyMap<string, Map<number, OwnCell>>;

/**
 * Formulas on generated sheets that are of our form and refer only to the list, to others of them, or to what is typed on
 * generated sheets. What refers to a formula that the grid calculates is calculated by the grid as well.
 */
export function takenOver(cells: GridCells, texts: FormulaTexts): TakenOver {
  const taken = new Map<string, Map<number, OwnCell>>(cells.generated.map((sheet) => [sheet, new Map()]));
  const left: Place[] = cells.generated.flatMap((sheet) => blocksOf(cells, sheet));
  for (const [sheet, own] of taken) {
    cells.eachFormula(sheet, (row, column, text) => {
      const formula = text === null ? null : texts.read(text);
      const isOurs = formula?.references.every((reference) => {
        const at = cells.locate(reference, sheet)?.sheet ?? '';
        return taken.has(at) || cells.lists.has(at);
      });
      if (formula && isOurs) {
        own.set(placeOf(row, column), { row, column, formula });
      } else {
        left.push({ sheet, range: { top: row, bottom: row, left: column, right: column } });
      }
    });
  }
  leaveToGrid(cells, taken, left);
  return taken;
}

/** Leaves the grid what stands in these places, and what refers to them. */
export function leaveToGrid(cells: GridCells, taken: TakenOver, places: readonly Place[]): void {
  for (let more = places; more.length > 0;) {
    more = leave(cells, taken, more);
  }
}

/** What stands in these places or refers to them is no longer taken over. */
function leave(cells: GridCells, taken: TakenOver, places: readonly Place[]): Place[] {
  const bySheet = new Map<string, CellRange[]>();
  for (const { sheet, range } of places) {
    const ranges = bySheet.get(sheet);
    if (ranges) {
      ranges.push(range);
    } else {
      bySheet.set(sheet, [range]);
    }
  }
  const found: Place[] = [];
  for (const [sheet, own] of taken) {
    const inside = bySheet.get(sheet) ?? [];
    for (const [place, { row, column, formula }] of own) {
      const range = { top: row, bottom: row, left: column, right: column };
      const refersToThem = formula.references.some((reference) => {
        const at = cells.locate(reference, sheet);
        return at !== null && (bySheet.get(at.sheet) ?? []).some((one) => meet(one, at.range));
      });
      if (refersToThem || inside.some((one) => meet(one, range))) {
        own.delete(place);
        found.push({ sheet, range });
      }
    }
  }
  return found;
}

function meet(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What formulas have spilled over. */
function blocksOf(cells: GridCells, sheet: string): Place[] {
  return Object.values(cells.sheets.get(sheet)!.blocks).flatMap((row) =>
    Object.values(row ?? {}).flatMap((block) =>
      block
        ? [
            {
              sheet,
              range: {
                top: block.startRow + 1,
                bottom: block.endRow + 1,
                left: block.startColumn + 1,
                right: block.endColumn + 1,
              },
            },
          ]
        : [],
    ),
  );
}
