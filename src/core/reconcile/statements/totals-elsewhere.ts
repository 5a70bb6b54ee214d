import type { ReadBlock } from '../../recognise/recognised';
import type { Book } from '../book/book';
import { allBlocks } from './relations';

const TABLES_WITH_TOTAL = 3;

/**
 * Whether a table that lacks its total row cannot but have lost it: most other tables of the document print theirs, and no
 * row of this one goes by a name that is not known.
 */
export function hasTotalsElsewhere(book: Book, lacking: ReadBlock): boolean {
  const others = allBlocks(book).filter(
    ({ read, rows }) => read !== lacking && read.declaration.total !== null && rows.length > 0,
  );
  const printed = others.filter(({ total }) => total !== null).length;
  return (
    printed >= TABLES_WITH_TOTAL &&
    printed * 2 > others.length &&
    !lacking.strangers.some(({ kind }) => kind === 'row')
  );
}
