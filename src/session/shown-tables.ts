import {
  composition,
  findForm,
  hashLines,
  readMark,
  type LinesReading,
  type WorkbookSnapshot,
  type GeneratedSheet,
} from '../core/index';
import { outdatedCells } from './outdated-cells';
import type { GeneratedState } from './state/session-state';

/** How the generated tables stand: asked at every change of what is shown, so gathered once for a reading. */
export class ShownTables {
  private gathered: {
    readonly snapshot: WorkbookSnapshot;
    readonly reading: LinesReading | null;
    readonly generated: readonly GeneratedSheet[];
    readonly state: GeneratedState | null;
  } | null = null;

  /** `tables`: the names of their sheets. */
  stateOf(
    snapshot: WorkbookSnapshot,
    reading: LinesReading | null,
    generated: readonly GeneratedSheet[],
    tables: readonly string[],
  ): GeneratedState | null {
    const known = this.gathered;
    if (known?.snapshot === snapshot && known.reading === reading && known.generated === generated) {
      return known.state;
    }
    const state = generatedState(snapshot, reading, generated, tables);
    this.gathered = { snapshot, reading, generated, state };
    return state;
  }
}

/** How the generated tables (by the names of their sheets) stand; null where there are none. */
function generatedState(
  snapshot: WorkbookSnapshot,
  reading: LinesReading | null,
  generated: readonly GeneratedSheet[],
  tables: readonly string[],
): GeneratedState | null {
  const mark = readMark(snapshot.keywords);
  if (tables.length === 0 || !mark) {
    return null;
  }
  const budget = reading?.budget ?? null;
  const form = findForm(mark.form);
  const parts = budget && form ? composition(budget, form) : { income: [], spending: [] };
  const { figures, words } =
    budget && form ? outdatedCells(budget, form.id, snapshot, generated) : { figures: [], words: false };
  // Formulas may have followed the lines: then there is nothing to make again. Words are the user's to change, so
  // that they differ says something only where the lines do as well.
  const edited = budget !== null && hashLines(budget) !== mark.lines;
  return {
    sheets: tables,
    year: mark.year,
    stale: edited && (figures.length > 0 || words || !form),
    differing: figures,
    ...parts,
  };
}
