import {
  cellAddress,
  FIELD_NAMES,
  formatYuan,
  hashTexts,
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

/** Letters of the fingerprint of a line. */
const PRINT = 8;

/** The lines of a list, so that each can be known again, short enough to be kept in a workbook. */
export function fingerprints(lines: readonly LineItem[]): string {
  return lines.map(fingerprint).join('');
}

function fingerprint(line: LineItem): string {
  return hashTexts([keyOf(line, COMPARED)]).slice(0, PRINT);
}

/** What a list said once, less the lines that are in both lists still. */
class ThenThere {
  /** Lines that nobody has taken. */
  left: number;
  private readonly counts = new Map<string, number>();

  constructor(base: string, matched: readonly LineItem[]) {
    this.left = base.length / PRINT;
    for (let at = 0; at < base.length; at += PRINT) {
      const print = base.slice(at, at + PRINT);
      this.counts.set(print, (this.counts.get(print) ?? 0) + 1);
    }
    matched.forEach((line) => this.take(line));
  }

  /** Whether a line was there: as often as it was. */
  take(line: LineItem): boolean {
    const print = fingerprint(line);
    const count = this.counts.get(print) ?? 0;
    if (count === 0) {
      return false;
    }
    this.counts.set(print, count - 1);
    this.left -= 1;
    return true;
  }
}

/** Rows that are held to be the same before and after a change, at most so many pairs. */
function pairedAlike(before: readonly LineItem[], after: readonly LineItem[], most: number): Pairing {
  const pairs: [LineItem, LineItem][] = [];
  let gone = [...before];
  let added = [...after];
  for (const fields of ALIKE) {
    const found = pairedBy(fields, gone, added, most - pairs.length);
    pairs.push(...found.pairs);
    ({ gone, added } = found);
  }
  return { pairs, gone, added };
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

/** Lines that were there then, and those that were not. */
function splitBy(lines: readonly LineItem[], then: ThenThere): [LineItem[], LineItem[]] {
  const there = new Set(lines.filter((line) => then.take(line)));
  return [[...there], lines.filter((line) => !there.has(line))];
}

interface Pairing {
  readonly pairs: [LineItem, LineItem][];
  readonly gone: LineItem[];
  readonly added: LineItem[];
}

function pairedBy(
  fields: readonly Compared[],
  a: readonly LineItem[],
  b: readonly LineItem[],
  most = Infinity,
): Pairing {
  const waiting = new Map<string, LineItem[]>();
  for (const line of a) {
    const key = keyOf(line, fields);
    waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  const pairs: [LineItem, LineItem][] = [];
  const added: LineItem[] = [];
  for (const line of b) {
    const before = pairs.length < most ? waiting.get(keyOf(line, fields))?.shift() : undefined;
    if (before) {
      pairs.push([before, line]);
    } else {
      added.push(line);
    }
  }
  const paired = new Set(pairs.map(([before]) => before));
  return { pairs, gone: a.filter((line) => !paired.has(line)), added };
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
