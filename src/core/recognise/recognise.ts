import type { Classification } from '../classification/classification';
import { FORMS } from '../disclosure/forms/forms';
import type { Form, TableDeclaration } from '../disclosure/table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { locate, type Located, type Unreadable } from './locate';
import { readLocated } from './read-table';
import { provesForm } from './proof-of-form';
import type { ReadTable, Recognition, RecognitionProblem } from './recognised';
import type { Segment } from './segments';
import { speaksOfTable, tablesOn } from './tables-on-sheet';
import { saysTable } from './title';

/**
 * Which sheet is which table, by titles and captions. The form is the one that explains most of the workbook. What
 * looks like a table and cannot be read is a problem with its reason; nothing is guessed.
 */
export function recognise(workbook: WorkbookSnapshot, classification: Classification): Recognition {
  const segments = workbook.sheets.flatMap(tablesOn).filter(({ words }) => speaksOfTable(words));
  let best: { form: Form; found: Found; score: number } | null = null;
  for (const form of FORMS) {
    const found = new Map(form.tables.map((table) => [table, candidates(table, segments)]));
    const score = [...found.values()].reduce(
      (sum, of) => sum + Math.max(0, ...of.map((one) => ('places' in one ? one.quality : 0))),
      0,
    );
    if (score > 0 && (best === null || score > best.score)) {
      best = { form, found, score };
    }
  }
  return best ? readForm(best.form, best.found, classification) : NOTHING;
}

const NOTHING: Recognition = { form: null, proved: false, tables: [], problems: [] };

type Found = ReadonlyMap<TableDeclaration, readonly (Located | Unreadable)[]>;

function candidates(table: TableDeclaration, segments: readonly Segment[]): (Located | Unreadable)[] {
  return segments
    .filter(({ words }) => saysTable(table, words))
    .map((segment) => locate(table, segment))
    .filter((found) => found !== null);
}

function readForm(form: Form, found: Found, classification: Classification): Recognition {
  const tables: ReadTable[] = [];
  const problems: RecognitionProblem[] = [];
  for (const [table, of] of found) {
    const read = of.flatMap((one) => {
      const whole = 'places' in one ? readLocated(one, form, classification) : null;
      return whole ? [{ whole, declared: 'places' in one && one.declared }] : [];
    });
    // A hidden sheet is no second table. A title as the form prints it says more than one like it on another sheet; on
    // the same sheet that one may be the rest of the table.
    const visible = preferred(read, ({ whole }) => !whole.sheet.hidden);
    const sheets = new Set(visible.flatMap((one) => (one.declared ? [one.whole.sheet] : [])));
    const chosen = preferred(visible, ({ whole }) => sheets.has(whole.sheet));
    if (chosen.length > 1) {
      problems.push({ kind: 'several', table, sheets: chosen.map(({ whole }) => whole.sheet.name) });
    } else if (chosen[0]) {
      tables.push(chosen[0].whole);
    } else {
      problems.push(
        ...of
          .map(unreadable)
          .filter((one) => one !== null)
          .slice(0, 1),
      );
    }
  }
  const located = [...found.values()].flat().filter((one) => 'places' in one);
  return tables.length + problems.length > 0
    ? { form, proved: provesForm(form, located), tables, problems }
    : NOTHING;
}

/** Why a table was not read: also where its title is a form's own and its codes are of another classification. */
function unreadable(one: Located | Unreadable): Unreadable | null {
  if ('kind' in one) {
    return one;
  }
  const { declaration, segment, header, declared } = one;
  return declared
    ? {
        kind: 'columns-missing',
        table: declaration,
        sheet: segment.sheet.name,
        at: segment.title?.at ?? { row: header.top, column: 1 },
        captions: declaration.header.flat().filter((text) => /编码/.test(text)),
      }
    : null;
}

function preferred<T>(all: readonly T[], better: (one: T) => boolean): readonly T[] {
  const chosen = all.filter(better);
  return chosen.length > 0 ? chosen : all;
}
