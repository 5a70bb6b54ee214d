import { foldName } from '../../classification/names';
import type { Paragraph } from '../../text/narrative';
import type { Term } from '../../text/term';
import type { Book } from '../book/book';
import { figureOf } from '../book/book';
import type { Place } from './places';

/** What is said of a project below its name, in a paragraph of its own or behind the name. */
const NAME = /项目名称:([^;。]+)/;
const SIZE = /^(?:预算)?(?:安排)?规模$|^预算安排$/;
/** Paragraphs of one project: its name stands at most so far above. */
const FARTHEST = 4;

/** Where the table of projects prints what a text says of a project: 项目名称：…  预算安排规模：… */
export function placesOfProject(
  book: Book,
  paragraphs: readonly Paragraph[],
  at: number,
  { words }: Term,
): Place[] {
  if (!SIZE.test(words)) {
    return [];
  }
  const above = paragraphs.slice(Math.max(0, at - FARTHEST), at + 1).reverse();
  const named = above.flatMap(({ folded }) => NAME.exec(folded.text)?.[1] ?? [])[0];
  const rows = (book.tables.get('projects')?.blocks ?? []).flatMap((block) =>
    block.rows.flatMap((row) => (row.body && named !== undefined ? [{ block, row, body: row.body }] : [])),
  );
  return rows.flatMap(({ block, row, body }) => {
    const figure = foldName(body.project) === foldName(named!) ? figureOf(block, row, 'total') : null;
    return figure ? [[figure]] : [];
  });
}
