import { bareName } from '../../classification/names';
import type { Book, BookBlock, BookRow } from '../book/book';
import type { LinesProof } from './lines-proof';
import { allBlocks } from './relations';

/** Rows whose name is not the one the lines give their code. */
export function* differentNames(
  book: Book,
  proof: LinesProof,
): Iterable<{ readonly block: BookBlock; readonly row: BookRow; readonly name: string }> {
  for (const block of allBlocks(book)) {
    for (const row of block.rows) {
      const name = proof.expectedRow(block, row)?.name ?? '';
      if (
        row.body &&
        row.body.code !== null &&
        name !== '' &&
        row.body.name !== '' &&
        bareName(name) !== bareName(row.body.name)
      ) {
        yield { block, row, name };
      }
    }
  }
}
