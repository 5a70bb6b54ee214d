import {
  cellAddress,
  FIELD_NAMES,
  mappedColumns,
  type ColumnMapping,
  type LineField,
  type LineItem,
  type LinesReading,
  type SheetSnapshot,
} from '../core/index';
import { ThenThere } from './fingerprints';
import type { CellChange, RowDifference } from './state/list-states';
import { COMPARED, pairedAlike, pairedBy, textOf } from './paired-lines';

/** A list, and where its columns stand. */
export interface ListSide {
  readonly sheet: SheetSnapshot;
  readonly reading: LinesReading;
  readonly year: number;
  readonly mapping: ColumnMapping;
}

/** What comes of two lists that were the same once. */
export interface ListComparison {
  /** Rows in which the other list differs from ours, in its order; rows that it lacks come last. */
  readonly rows: readonly RowDifference[];
  /** Rows that were changed in ours alone since the lines were taken: they stay as they are. */
  readonly kept: number;
  /** Our lines with the changes of the other list. */
  readonly lines: readonly LineItem[];
}

/**
 * Compares another list with ours.
 *
 * @param base What the other list said when its lines were taken, by {@link fingerprints}: what was changed in ours
 *   alone since is no difference. Null where that is not known: whatever differs counts.
 */
export function compareLists(ours: ListSide, theirs: ListSide, base: string | null): ListComparison {
  const same = pairedBy(COMPARED, ours.reading.budget?.lines ?? [], theirs.reading.budget?.lines ?? []);
  const matched = same.pairs.map(([line]) => line);
  const then = base === null ? null : new ThenThere(base, matched);
  const [mine, newMine] = then ? splitBy(same.gone, then) : [same.gone, []];
  const [old, news] = then ? splitBy(same.added, then) : [[], same.added];
  const changes = pairedAlike(mine, news, Infinity);
  const corrections = pairedAlike(newMine, old, Infinity);
  // Rows that are new here and there are one row only if one is gone from both: such are left of what there was.
  const both = pairedAlike(corrections.gone, changes.added, then?.left ?? 0);
  const went = changes.gone;
  const came = both.added;

  const place = placesIn(theirs);
  const ourPlace = placesIn(ours);
  const inTheirOrder = [
    ...changes.pairs.map(([before, after]) => ({
      row: after.row,
      one: changed(before, after, place, 'changed'),
    })),
    ...both.pairs.map(([before, after]) => ({ row: after.row, one: changed(before, after, place, 'both') })),
    ...came.map((line) => ({ row: line.row, one: cameIn(line, place) })),
    ...theirs.reading.refusedRows.map(({ row, findings }) => ({
      row,
      one: {
        kind: 'refused' as const,
        at: { sheet: theirs.sheet.name, cell: findings[0]?.cell ?? `A${String(row)}` },
        words: '',
        changes: [],
      },
    })),
  ].sort((a, b) => a.row - b.row);
  const replaced = new Map([...changes.pairs, ...both.pairs]);
  const dropped = new Set(went);
  return {
    rows: [
      ...inTheirOrder.map(({ one }) => one),
      ...went.map((line) => ({
        kind: 'gone' as const,
        at: ourPlace(line.row, 'functional'),
        words: wordsOf(line),
        changes: [],
      })),
    ],
    kept: corrections.pairs.length + corrections.added.length + both.gone.length,
    lines: [
      ...(ours.reading.budget?.lines ?? [])
        .filter((line) => !dropped.has(line))
        .map((line) => replaced.get(line) ?? line),
      ...came,
    ],
  };
}

type Place = (row: number, field: LineField) => RowDifference['at'];

function placesIn({ sheet, year, mapping }: ListSide): Place {
  const columns = mappedColumns({ sheets: [sheet] }, year, mapping)?.columns ?? [];
  return (row, field) => ({
    sheet: sheet.name,
    cell: cellAddress(row, columns.find((column) => column.field === field)?.column ?? 1),
  });
}

/** Lines that were there then, and those that were not. */
function splitBy(lines: readonly LineItem[], then: ThenThere): [LineItem[], LineItem[]] {
  const there = new Set(lines.filter((line) => then.take(line)));
  return [[...there], lines.filter((line) => !there.has(line))];
}

function changed(before: LineItem, after: LineItem, place: Place, kind: 'changed' | 'both'): RowDifference {
  const fields = COMPARED.filter((field) => textOf(before, field) !== textOf(after, field));
  const changes = fields.map((field): CellChange => ({
    at: place(after.row, field),
    field: FIELD_NAMES[field],
    before: textOf(before, field),
    after: textOf(after, field),
  }));
  return { kind, at: changes[0]?.at ?? place(after.row, 'functional'), words: '', changes };
}

function cameIn(line: LineItem, place: Place): RowDifference {
  return { kind: 'added', at: place(line.row, 'functional'), words: wordsOf(line), changes: [] };
}

/** A line in a few words: its codes, its project, its amount. */
function wordsOf(line: LineItem): string {
  return [line.functional, line.economic, line.project, textOf(line, 'current')]
    .filter((text) => text !== '')
    .join(' ');
}
