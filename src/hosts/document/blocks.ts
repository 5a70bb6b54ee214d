import type { CellRange } from '../../core/index';

/** A paragraph of a document: its text, with the number of the list that it is an item of. */
interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A table of a document. Rows and columns count from 1; a text stands in the first cell of what is merged. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  readonly merges: readonly CellRange[];
}

export type Block = ParagraphBlock | TableBlock;

/** What stands in a cell or a text box as one text: a line a paragraph, a line a row of a table within it. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.map(textOfRow)))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function textOfRow(cells: readonly string[]): string {
  return cells.filter((text) => text.trim() !== '').join(' ');
}
