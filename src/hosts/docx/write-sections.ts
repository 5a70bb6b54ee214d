import type { FileChild, ISectionOptions } from 'docx';
import type { DisclosureDocument } from '../../core/narrative/index';
import { roomOf } from './measures';
import { listsTables, stretchesOf, type Stretch } from './stretches';
import { contentsBlocks, coverBlocks } from './write-cover';
import { numberedFooter, pageOf } from './write-page';
import { textParagraph } from './write-paragraph';
import { tableBlocks } from './write-table';

/** Cover, contents, and the text with its tables, whose pages are numbered from 1 on. */
export function sectionsOf(document: DisclosureDocument): ISectionOptions[] {
  const { blocks } = document;
  return [
    { properties: pageOf('text'), children: coverBlocks(document) },
    { properties: pageOf('text'), children: contentsBlocks(listsTables(blocks)) },
    ...stretchesOf(blocks).map((stretch, at) => ({
      properties: pageOf(stretch.kind, at === 0 ? 1 : undefined),
      footers: { default: numberedFooter() },
      children: childrenOf(stretch),
    })),
  ];
}

function childrenOf({ kind, blocks }: Stretch): FileChild[] {
  const room = roomOf(kind);
  return blocks.flatMap(({ block, startsPage }): FileChild[] =>
    block.role === 'table' ? tableBlocks(block, room, startsPage) : [textParagraph(block, startsPage)],
  );
}
