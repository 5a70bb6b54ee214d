import type { Book } from '../book/book';
import type { CellReference } from '../findings/finding';
import { referenceOf } from '../statements/describe';
import type { LinesProof } from '../statements/lines-proof';
import { allBlocks, everyRow } from '../statements/relations';

/** Cells of figures that are not what the lines say. */
export function differences(book: Book, proof: LinesProof): CellReference[] {
  return allBlocks(book).flatMap((block) =>
    everyRow(block).flatMap((row) =>
      proof.wrongIn(block, row).flatMap(({ figure }) => (figure.cell ? [referenceOf(figure)] : [])),
    ),
  );
}
