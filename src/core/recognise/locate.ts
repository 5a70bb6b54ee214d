import { FORMS } from '../disclosure/forms/forms';
import type { TableDeclaration } from '../disclosure/table';
import { rememberingOf } from '../workbook/remembering';
import { holdsMoney } from './cell-money';
import { findHeader, type Header } from './header';
import { placeBlocks, type BlockPlace } from './places';
import type { RecognitionProblem } from './recognised';
import type { Segment } from './segments';
import { isDeclaredTitle } from './title';

/** A table whose title and captions were found; its rows are not read yet. */
export interface Located {
  readonly declaration: TableDeclaration;
  readonly segment: Segment;
  readonly header: Header;
  readonly places: readonly BlockPlace[];
  /** Whether the title is the one a form prints, not only like it. */
  readonly declared: boolean;
  /** Whether every column that the form asks for is there. */
  readonly complete: boolean;
  /** How well its captions are those of the form. */
  readonly quality: number;
}

export type Unreadable = Extract<RecognitionProblem, { readonly kind: 'columns-missing' }>;

/** So many rows with money make a table, though its header is not to be found. */
const ROWS_OF_TABLE = 2;

/** Looks for a table below its title. Null if the segment is something else that has the title: a list of contents. */
export function locate(declaration: TableDeclaration, segment: Segment): Located | Unreadable | null {
  const known = locatedOn(segment);
  let found = known.get(declaration);
  if (found === undefined) {
    found = lookFor(declaration, segment);
    known.set(declaration, found);
  }
  return found;
}

const locatedOn = rememberingOf((_: Segment) => new Map<TableDeclaration, Located | Unreadable | null>());

function lookFor(declaration: TableDeclaration, segment: Segment): Located | Unreadable | null {
  const { sheet, words } = segment;
  const declared = isDeclaredTitle(declaration, words, FORMS);
  const header = findHeader(sheet, segment.from, segment.end, declaration);
  const places = header ? placeBlocks(declaration, header, sheet) : [];
  const wanted = declaration.blocks.flatMap((block, at) =>
    block.columns.map((column, index) => ({ column, place: places[at]?.columns[index] ?? null })),
  );
  const missing = wanted.filter(({ column, place }) => place === null && column.optional === undefined);
  const captionless = declaration.blocks.some(
    ({ rows, columns }, at) =>
      rows.by !== 'single' &&
      columns.some(({ optional }) => optional === undefined) &&
      (places[at]?.name ?? null) === null &&
      (places[at]?.codes.length ?? 0) === 0,
  );
  if (header && !captionless && missing.length * 2 <= wanted.length) {
    const found = wanted.filter(({ place }) => place !== null).length;
    const strangers = places.reduce((sum, place) => sum + place.strangers.length, 0);
    // Of two forms that know all its columns it is of the one that prints just these.
    const asUsual = wanted.every(
      ({ column, place }) =>
        column.optional === undefined || (column.optional === 'printed') === (place !== null),
    );
    const quality = found / wanted.length + 1 / (1 + strangers) + (declared ? 0.1 : 0) + (asUsual ? 0.01 : 0);
    return { declaration, segment, header, places, declared, complete: missing.length === 0, quality };
  }
  // Only what holds some of the captions, figures below the title, or nothing but the very table claims to be it.
  const claims = header !== null && missing.length < wanted.length;
  const alone = declared && segment.title !== null && segment.alone;
  return claims || alone || ((declared || segment.title !== null) && holdsFigures(segment))
    ? {
        kind: 'columns-missing',
        table: declaration,
        sheet: sheet.name,
        at: segment.title?.at ?? { row: header?.top ?? 1, column: 1 },
        captions: (missing.length > 0 ? missing : wanted).map(({ column }) => column.caption),
      }
    : null;
}

function holdsFigures({ sheet, from, end }: Segment): boolean {
  const rows = sheet.rows.slice(from - 1, end).filter((row) => row.some((cell) => holdsMoney(cell)));
  return rows.length >= ROWS_OF_TABLE;
}
