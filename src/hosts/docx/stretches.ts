import type { DocumentBlock } from '../../core/narrative/index';
import type { PageKind } from './measures';

/** Blocks that stand on pages of one kind, one after another. */
export interface Stretch {
  readonly kind: PageKind;
  readonly blocks: readonly { readonly block: DocumentBlock; readonly startsPage: boolean }[];
}

/** The pages of a document: a part begins a page, and so does a table that has a number. */
export function stretchesOf(blocks: readonly DocumentBlock[]): Stretch[] {
  const stretches: { kind: PageKind; blocks: Stretch['blocks'][number][] }[] = [];
  blocks.forEach((block, at) => {
    const kind = pageFor(blocks, at);
    const last = stretches.at(-1);
    if (last?.kind === kind) {
      const behindPart = blocks[at - 1]?.role === 'part';
      last.blocks.push({ block, startsPage: beginsPage(block) && !(behindPart && block.role === 'table') });
    } else {
      stretches.push({ kind, blocks: [{ block, startsPage: false }] });
    }
  });
  return stretches;
}

/** Tables with a number have pages of their own; one without stands in the text, unless it is wide. */
function pageFor(blocks: readonly DocumentBlock[], at: number): PageKind {
  const block = blocks[at];
  if (block?.role === 'table') {
    return block.wide ? 'landscape' : block.number === '' ? 'text' : 'portrait';
  }
  // A heading with nothing below it but its tables stands on the page of the first.
  return block?.role === 'part' && blocks[at + 1]?.role === 'table' ? pageFor(blocks, at + 1) : 'text';
}

function beginsPage(block: DocumentBlock): boolean {
  return block.role === 'part' || (block.role === 'table' && block.number !== '');
}

/** What the contents name: parts and sections, and tables where the part that holds them has no sections that do. */
export function isInContents(blocks: readonly DocumentBlock[], block: DocumentBlock): boolean {
  return block.role === 'table'
    ? block.number !== '' && listsTables(blocks)
    : (block.role === 'part' || block.role === 'section') && block.text.trim() !== '';
}

export function listsTables(blocks: readonly DocumentBlock[]): boolean {
  const table = blocks.findIndex((block) => block.role === 'table' && block.number !== '');
  const above = blocks.slice(0, Math.max(0, table)).map(({ role }) => role);
  return !above.slice(above.lastIndexOf('part') + 1).includes('section');
}
