import {
  cellAddress,
  FIELD_NAMES,
  formatYuan,
  KIND_NAMES,
  mappedColumns,
  SOURCE_NAMES,
  type ColumnMapping,
  type LineField,
  type LineItem,
  type LinesReading,
  type SheetSnapshot,
} from '../../src/core/index';
import type { CellChange, RowDifference } from './state';

/** A list, and where its columns stand. */
export interface ListSide {
  readonly sheet: SheetSnapshot;
  readonly reading: LinesReading;
  readonly year: number;
  readonly mapping: ColumnMapping;
}

type Compared = 'functional' | 'economic' | 'source' | 'kind' | 'project' | 'current' | 'prior';
const COMPARED: readonly Compared[] = [
  'functional',
  'economic',
  'source',
  'kind',
  'project',
  'current',
  'prior',
];

/** Fields by which two rows are held to be the same row before and after a change, the surest first. */
const ALIKE: readonly (readonly Compared[])[] = [
  ['functional', 'economic', 'source', 'kind', 'project'],
  ['economic', 'project', 'current', 'prior'],
  ['functional', 'project', 'current', 'prior'],
  ['functional', 'economic', 'project'],
];

/** Rows in which another list differs from ours, in its order; rows that it lacks come last. */
export function differencesOf(ours: ListSide, theirs: ListSide): RowDifference[] {
  const place = placesIn(theirs);
  const [left, right] = unmatched(ours.reading.budget?.lines ?? [], theirs.reading.budget?.lines ?? []);
  const pairs: [LineItem, LineItem][] = [];
  let gone = left;
  let added = right;
  for (const fields of ALIKE) {
    const found = pairedBy(fields, gone, added);
    pairs.push(...found.pairs);
    ({ gone, added } = found);
  }
  const inTheirOrder = [
    ...pairs.map(([before, after]) => ({ row: after.row, one: changed(before, after, place) })),
    ...added.map((line) => ({ row: line.row, one: cameIn(line, place) })),
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
  const ourPlace = placesIn(ours);
  return [
    ...inTheirOrder.map(({ one }) => one),
    ...gone.map((line) => ({
      kind: 'gone' as const,
      at: ourPlace(line.row, 'functional'),
      words: wordsOf(line),
      changes: [],
    })),
  ];
}

type Place = (row: number, field: LineField) => RowDifference['at'];

function placesIn({ sheet, year, mapping }: ListSide): Place {
  const columns = mappedColumns({ sheets: [sheet] }, year, mapping)?.columns ?? [];
  return (row, field) => ({
    sheet: sheet.name,
    cell: cellAddress(row, columns.find((column) => column.field === field)?.column ?? 1),
  });
}

function textOf(line: LineItem, field: Compared): string {
  switch (field) {
    case 'source':
      return SOURCE_NAMES[line.source];
    case 'kind':
      return KIND_NAMES[line.kind];
    case 'current':
    case 'prior': {
      const amount = line[field];
      return amount === null ? '' : formatYuan(amount);
    }
    default:
      return line[field];
  }
}

function keyOf(line: LineItem, fields: readonly Compared[]): string {
  return fields.map((field) => textOf(line, field)).join('\t');
}

/** Lines without those that stand in both lists. */
function unmatched(a: readonly LineItem[], b: readonly LineItem[]): [LineItem[], LineItem[]] {
  const { gone, added } = pairedBy(COMPARED, a, b);
  return [gone, added];
}

function pairedBy(
  fields: readonly Compared[],
  a: readonly LineItem[],
  b: readonly LineItem[],
): { readonly pairs: [LineItem, LineItem][]; readonly gone: LineItem[]; readonly added: LineItem[] } {
  const waiting = new Map<string, LineItem[]>();
  for (const line of a) {
    const key = keyOf(line, fields);
    waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  const pairs: [LineItem, LineItem][] = [];
  const added: LineItem[] = [];
  for (const line of b) {
    const before = waiting.get(keyOf(line, fields))?.shift();
    if (before) {
      pairs.push([before, line]);
    } else {
      added.push(line);
    }
  }
  const paired = new Set(pairs.map(([before]) => before));
  return { pairs, gone: a.filter((line) => !paired.has(line)), added };
}

function changed(before: LineItem, after: LineItem, place: Place): RowDifference {
  const fields = COMPARED.filter((field) => textOf(before, field) !== textOf(after, field));
  const changes = fields.map((field): CellChange => ({
    at: place(after.row, field),
    field: FIELD_NAMES[field],
    before: textOf(before, field),
    after: textOf(after, field),
  }));
  return { kind: 'changed', at: changes[0]?.at ?? place(after.row, 'functional'), words: '', changes };
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
