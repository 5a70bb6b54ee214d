import { findEntry } from '../../classification/classification';
import { parentOf } from '../../classification/code';
import type { DatedEntry } from '../../classification/dated';
import { bareName, foldName, sameName } from '../../classification/names';
import type { Book, BookBlock, BookRow, BookTable } from '../book/book';
import { allBlocks } from './relations';

/** A printed row with a code. */
export interface CodedRow {
  readonly table: BookTable;
  readonly row: BookRow & { readonly code: string; readonly body: NonNullable<BookRow['body']> };
}

/** Every printed row with a code whose code was not found wrong, in the order of the tables. */
export function codedRows(book: Book): CodedRow[] {
  const wrong = new Set(book.corrections.map(({ row }) => row));
  return allBlocks(book).flatMap((block) =>
    block.rows.flatMap((row) =>
      row.code !== null && row.body !== null && row.body.malformed === null && !wrong.has(row.body)
        ? [{ table: block.table, row: row as CodedRow['row'] }]
        : [],
    ),
  );
}

/** Whether a printed name stands for the entry's: brackets, 其他 and the 款 in brackets behind a 项 aside. */
export function isNameOf(printed: string, entry: DatedEntry, book: Book): boolean {
  const section = parentOf(entry.code);
  const name =
    section === null || book.year === null
      ? null
      : (findEntry(book.classification, section, book.year)?.name ?? null);
  return (
    sameName(printed, entry.name, name) ||
    book.form.classes.some(
      ({ code, caption }) => code === entry.code && foldName(caption) === foldName(printed),
    )
  );
}

/**
 * Whether it is not certain what a row with a code holds: the code was found wrong, stands in the table twice, or no year
 * of the classification gives it this name, or a wording of it.
 */
export function isDoubtful(block: BookBlock, row: BookRow, book: Book): boolean {
  const name = row.body?.name ?? '';
  const named = (book.classification.entries.get(row.code ?? '') ?? []).some(
    (entry) => isNameOf(name, entry, book) || isWording(name, entry.name),
  );
  return (
    (name !== '' && !named) ||
    book.corrections.some((correction) => correction.row === row.body) ||
    block.rows.some((other) => other !== row && other.key === row.key)
  );
}

/** Whether two names are wordings of one: one holds the other, or most letters of the shorter are in the longer. */
export function isWording(a: string, b: string): boolean {
  const [short, long] = [bareName(a), bareName(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === '' || long.includes(short)) {
    return true;
  }
  const letters = new Set(long);
  const common = [...short].filter((letter) => letters.has(letter)).length;
  return common / short.length >= 0.75;
}
