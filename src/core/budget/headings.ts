import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { rememberingOf } from '../workbook/remembering';
import { foldWord } from './read-words';
import { FIELD_NAMES, LINE_FIELDS, REQUIRED_FIELDS, type LineField } from './heading-words';
import { unitInCaption } from './stated-unit';
import { fieldOf } from './caption-field';

/** The list's heading: its last row, and the 1-based columns of each field (three where 类, 款, 项 stand apart). */
export interface ListHeading {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<LineField, readonly number[]>>>;
  /** Fields that more than one column claims, with those columns. */
  readonly duplicates: readonly { readonly field: LineField; readonly columns: readonly number[] }[];
  readonly missing: readonly LineField[];
  /** Columns that no field claims, with their captions. */
  readonly extra: readonly { readonly column: number; readonly caption: string }[];
  /** Unit in the heading of an amount column, as written; null where it says none. */
  readonly units: Readonly<Partial<Record<LineField, string>>>;
}

const SEARCHED_ROWS = 30;
/** Fewer columns than this make no list: most rows of most sheets need not be looked at. */
const FEWEST_CAPTIONS = 3;
const CODE_PARTS = ['类', '款', '项'];

/** The best heading of a sheet within its first 30 rows, or null if nothing looks like one. */
export function findHeading(sheet: SheetSnapshot, year: number): ListHeading | null {
  const known = headingsOf(sheet);
  const found = known.get(year);
  if (found !== undefined) {
    return found;
  }
  const best = bestHeading(sheet, year);
  known.set(year, best);
  return best;
}

/** By the year that captions may name. */
const headingsOf = rememberingOf((_: SheetSnapshot) => new Map<number, ListHeading | null>());

function bestHeading(sheet: SheetSnapshot, year: number): ListHeading | null {
  let best: ListHeading | null = null;
  const last = Math.min(SEARCHED_ROWS, sheet.rows.length);
  let captions = rowCaptions(sheet, 1);
  for (let row = 1; row <= last; row += 1) {
    const below = rowCaptions(sheet, row + 1);
    const here = countCaptions(captions);
    const candidates = [
      ...(here >= FEWEST_CAPTIONS ? [oneRow(sheet, row, captions, year)] : []),
      ...(here + countCaptions(below) >= FEWEST_CAPTIONS
        ? [twoRows(sheet, row, [captions, below], year)]
        : []),
    ];
    captions = below;
    for (const candidate of candidates) {
      if (score(candidate) > (best === null ? FEWEST_CAPTIONS - 1 : score(best))) {
        best = candidate;
      }
    }
  }
  return best;
}

function countCaptions(captions: readonly string[]): number {
  return captions.reduce((count, caption) => (caption === '' ? count : count + 1), 0);
}

function score(heading: ListHeading): number {
  return Object.keys(heading.columns).length;
}

function oneRow(sheet: SheetSnapshot, row: number, captions: readonly string[], year: number): ListHeading {
  return assign(
    sheet,
    row,
    captions.map((caption) => [caption]),
    captions,
    year,
  );
}

/** Headings in two rows: a caption below, or the one above with the one below (功能分类科目 | 编码, 名称). */
function twoRows(
  sheet: SheetSnapshot,
  row: number,
  [captions, lower]: readonly [readonly string[], readonly string[]],
  year: number,
): ListHeading {
  const upper = [...captions];
  for (const merge of sheet.merges) {
    if (merge.top <= row && row <= merge.bottom) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        upper[column - 1] = upper[merge.left - 1] ?? '';
      }
    }
  }
  const width = Math.max(upper.length, lower.length);
  const candidates: string[][] = [];
  const shown: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const above = upper[at] ?? '';
    const below = lower[at] ?? '';
    // 类, 款, 项 say nothing without the caption above them; any other caption speaks for itself.
    const part = CODE_PARTS.includes(foldWord(below)) ? [above] : [];
    candidates.push(below === '' ? [above] : [above + below, below, ...part]);
    shown.push(below === '' ? above : below);
  }
  return assign(sheet, row + 1, candidates, shown, year);
}

/** A longer text is a sentence, and no caption. */
const LONGEST = 100;

function rowCaptions(sheet: SheetSnapshot, row: number): string[] {
  return Array.from(sheet.rows[row - 1] ?? [], (cell) =>
    typeof cell?.value === 'string' && cell.value.length <= LONGEST ? cell.value.trim() : '',
  );
}

function assign(
  sheet: SheetSnapshot,
  row: number,
  candidates: readonly (readonly string[])[],
  shown: readonly string[],
  year: number,
): ListHeading {
  const exact = new Map<LineField, number[]>();
  const loose = new Map<LineField, number[]>();
  const parts = new Map<LineField, number[]>();
  const units: Partial<Record<LineField, string>> = {};
  for (const [at, captions] of candidates.entries()) {
    if (captions.every((caption) => caption === '')) {
      continue;
    }
    const part = captions.length > 1 && CODE_PARTS.includes(foldWord(captions[1]!));
    const found = captions.map((caption) => fieldOf(caption, year)).find((field) => field !== null);
    if (!found) {
      continue;
    }
    const isCode = found.field === 'functional' || found.field === 'economic';
    const target = part && isCode ? parts : found.exact ? exact : loose;
    target.set(found.field, [...(target.get(found.field) ?? []), at + 1]);
    const unit = captions.map(unitInCaption).find((one) => one !== undefined);
    if (
      unit !== undefined &&
      (found.field === 'current' || found.field === 'prior') &&
      (found.exact || !exact.has(found.field))
    ) {
      units[found.field] = unit;
    }
  }
  giveNamesToTheirCodes(exact, loose, parts);
  const columns: Partial<Record<LineField, readonly number[]>> = {};
  const duplicates: { field: LineField; columns: readonly number[] }[] = [];
  for (const field of LINE_FIELDS) {
    const split = parts.get(field);
    const claimed = exact.get(field) ?? (split ? undefined : loose.get(field));
    if (claimed && claimed.length > 1) {
      duplicates.push({ field, columns: claimed });
    }
    const taken = claimed ? claimed.slice(0, 1) : split;
    if (taken && taken.length > 0) {
      columns[field] = taken;
    }
  }
  const used = new Set(Object.values(columns).flat());
  const extra = shown
    .map((caption, at) => ({ column: at + 1, caption }))
    .filter(({ column, caption }) => caption !== '' && !used.has(column));
  const missing = REQUIRED_FIELDS.filter((field) => columns[field] === undefined);
  return { sheet, row, columns, duplicates, missing, extra, units };
}

/** Two columns headed 科目名称 belong to the code columns they stand beside. */
function giveNamesToTheirCodes(
  exact: ReadonlyMap<LineField, readonly number[]>,
  loose: Map<LineField, number[]>,
  parts: ReadonlyMap<LineField, readonly number[]>,
): void {
  const names = loose.get('functionalName') ?? [];
  const besides = (field: 'functional' | 'economic'): number[] => {
    const codes = exact.get(field) ?? parts.get(field) ?? loose.get(field) ?? [];
    return names.filter((column) => codes.includes(column - 1));
  };
  if (names.length > 1) {
    loose.set('functionalName', besides('functional').slice(0, 1));
    if (!exact.has('economicName')) {
      loose.set('economicName', besides('economic').slice(0, 1));
    }
  }
}

/** Caption of a field in the user's own list, for messages. */
export function headingCaption(heading: ListHeading, field: LineField): string {
  const column = heading.columns[field]?.[0];
  return column === undefined ? FIELD_NAMES[field] : quoteValue(valueAt(heading.sheet, heading.row, column));
}
