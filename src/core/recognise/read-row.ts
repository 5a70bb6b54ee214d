import type { Classification } from '../classification/classification';
import { levelOf } from '../classification/code';
import { SEPARATOR } from '../disclosure/rows';
import type { Block, Form, ListedRow } from '../disclosure/table';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { foldCaption, isTotalCaption } from './caption';
import { classRow, lookUp } from './class-row';
import type { PrintedCode } from './code-cells';
import type { BlockPlace } from './places';
import type { BodyRow } from './recognised';

/** What a row's meaning is looked up in. */
export interface RowSource {
  readonly sheet: SheetSnapshot;
  readonly form: Form;
  readonly classification: Classification;
}

/**
 * What a row of a block stands for. `blank` has neither caption nor code; role `unit` is a caption that is none of the
 * block's own: the unit's name on top, or a row the form does not know.
 */
export function readRow(
  block: Block,
  place: BlockPlace,
  { sheet, form, classification }: RowSource,
  row: number,
  printed: PrintedCode | null,
  whole: string | null,
  part: string | null = null,
): BodyRow | 'blank' {
  const columns = [...new Set([...place.codes, place.name, place.project])].filter((at) => at !== null);
  const captions = columns.map((at) => quoteValue(valueAt(sheet, row, at)));
  const textOf = (at: number | null): string => (at === null ? '' : (captions[columns.indexOf(at)] ?? ''));
  const base: BodyRow = {
    row,
    role: 'unit',
    key: 'unit',
    code: null,
    malformed: null,
    malformedAt: null,
    name: textOf(place.name),
    project: textOf(place.project),
    codeCells: [],
    nameCell: place.name === null ? null : { row, column: place.name },
    shortDigits: [],
  };
  if (block.rows.by === 'single') {
    return { ...base, role: 'single', key: 'single' };
  }
  const first = captions.findIndex((text) => text !== '');
  if (first < 0) {
    return 'blank';
  }
  const at = { row, column: columns[first]! };
  // 本年收入合计 is a row of its own where a form declares it.
  const declared = ownRow(block, foldCaption(captions[first]!), part);
  if (declared) {
    return { ...base, role: 'listed', key: declared.role };
  }
  if (isTotal(captions, block)) {
    return { ...base, role: 'total', key: 'total', nameCell: at };
  }
  if (block.rows.by === 'listed') {
    const known = listedRow(block.rows.rows, foldCaption(captions[first]!));
    return known ? { ...base, role: 'listed', key: known.role } : base;
  }
  if (block.rows.by === 'classes') {
    return classRow(base, form, classification);
  }
  if (block.rows.by === 'projects' && place.codes.length === 0) {
    return projectRow(base, place);
  }
  // The unit's name may stand in the first column; 无 in an empty table is a word, not a code that went wrong.
  if (!printed || (printed.malformed !== null && !isCodeLike(printed.malformed))) {
    return { ...base, name: base.name === '' ? captions[first]! : base.name, nameCell: at };
  }
  const own = place.name !== null && !place.codes.includes(place.name) && base.name !== '';
  const level = whole === null ? null : levelOf(whole);
  const project = block.rows.by === 'projects';
  return {
    ...base,
    role: project ? 'project' : (level ?? 'item'),
    key: project ? `${whole ?? ''}${SEPARATOR}${base.project}` : (whole ?? ''),
    code: whole,
    malformed: whole === null ? (printed.malformed ?? captions.join(' ').trim()) : null,
    malformedAt: whole === null ? (printed.malformedAt ?? printed.cells.at(-1) ?? null) : null,
    name: own ? base.name : printed.name,
    codeCells: printed.cells,
    shortDigits: printed.shortDigits,
  };
}

/** A project that is told by its name alone; 小计 is none. */
function projectRow(base: BodyRow, { project }: BlockPlace): BodyRow {
  return project === null || base.project === '' || /^(?:小计|合计|总计)$/.test(foldCaption(base.project))
    ? base
    : {
        ...base,
        role: 'project',
        key: SEPARATOR + base.project,
        nameCell: { row: base.row, column: project },
      };
}

/** Rows of a block with captions of their own. */
export function listedRows({ rows }: Block): readonly ListedRow[] {
  return rows.by === 'listed'
    ? rows.rows
    : rows.by === 'classes'
      ? [...(rows.before ?? []), ...(rows.after ?? [])]
      : [];
}

/** The listed row that a caption names word for word; of several the part of the row that was named last. */
function ownRow(block: Block, caption: string, part: string | null): ListedRow | null {
  const same = listedRows(block).filter(({ caption: own, aliases = [] }) =>
    [own, ...aliases].some((word) => foldCaption(word) === caption),
  );
  return same.length > 1 ? (same.find(({ partOf }) => partOf === part) ?? null) : (same[0] ?? null);
}

/** 合计 in one cell, in each of the caption cells, or letter by letter in several. */
function isTotal(captions: readonly string[], block: Block): boolean {
  const filled = captions.filter((text) => text !== '');
  if (filled.length > 3 || !/[计額额]/.test(filled.at(-1) ?? '')) {
    return false;
  }
  const own = foldCaption(block.total ?? '-');
  // Where a tree goes on in the next one, either may have the total of both.
  const says = (folded: string): boolean =>
    isTotalCaption(folded) || folded === own || (block.goesOn === true && /合计$/.test(folded));
  const folded = filled.map(foldCaption);
  return folded.every(says) || says(folded.join(''));
}

/** A try at a code: 20805O5, 208-5; neither 无 nor a name that begins with a number. */
function isCodeLike(text: string): boolean {
  return /\d/.test(text) && (/^[\w\s.\-/,]+$/.test(text) || /^\d{3,}(?![年\d])/.test(text));
}

const listedWords = new WeakMap<readonly ListedRow[], readonly (readonly [string, ListedRow])[]>();

/** The listed row of a caption: word for word, else by one letter, else by the only row of that wording. */
function listedRow(rows: readonly ListedRow[], caption: string): ListedRow | null {
  let words = listedWords.get(rows);
  if (!words) {
    words = rows.flatMap((row) =>
      [row.caption, ...(row.aliases ?? [])].map((word) => [foldCaption(word), row] as const),
    );
    listedWords.set(rows, words);
  }
  return lookUp(words, caption);
}
