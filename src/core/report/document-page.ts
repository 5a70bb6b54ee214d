import type { DisclosureDocument, DocumentBlock } from '../narrative/document';
import { DOCUMENT_STYLE } from './document-style';
import { documentTableMarkup, lines } from './document-table-markup';
import { markup, verbatim, type Markup } from './html-markup';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** An entry of the contents, with the block that it leads to. */
interface Entry {
  readonly anchor: string;
  readonly text: string;
  readonly within: Entry[];
}

/** A whole disclosure as one page for a portal: it runs nothing, fetches nothing, and prints. */
export function documentPage(document: DisclosureDocument): string {
  const { title, unit, blocks } = document;
  return markup`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${title}</title>
        <style>${verbatim(DOCUMENT_STYLE)}</style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>${unit}</p>
        </header>
        ${contents(blocks)}
        <main>
          ${blocks.map(blockMarkup)}
        </main>
      </body>
    </html> `.markup;
}

/** Parts with the sections and numbered tables within them. */
function contents(blocks: readonly DocumentBlock[]): Markup {
  const parts: Entry[] = [];
  blocks.forEach((block, at) => {
    const entry = { anchor: anchorOf(at), text: nameOf(block), within: [] };
    if (block.role === 'part') {
      parts.push(entry);
    } else if (block.role === 'section' || (block.role === 'table' && block.number !== '')) {
      (parts.at(-1)?.within ?? parts).push(entry);
    }
  });
  return markup`<nav aria-label="目录"> <h2>目录</h2> ${entries(parts)} </nav> `;
}

function entries(list: readonly Entry[]): Markup | null {
  return list.length === 0
    ? null
    : markup`<ul>${list.map(
        ({ anchor, text, within }) => markup`<li><a href="#${anchor}">${text}</a>${entries(within)}</li> `,
      )}</ul>`;
}

function nameOf(block: DocumentBlock): string {
  return block.role === 'table' ? `${block.number}${block.title}` : block.text;
}

function anchorOf(at: number): string {
  return `block-${String(at + 1)}`;
}

function blockMarkup(block: DocumentBlock, at: number): Markup {
  const id = anchorOf(at);
  switch (block.role) {
    case 'table':
      return documentTableMarkup(block, id);
    case 'title':
      return markup`<p class="title">${lines(block.text)}</p> `;
    case 'part':
      return markup`<h2 id="${id}">${lines(block.text)}</h2> `;
    case 'section':
      return markup`<h3 id="${id}">${lines(block.text)}</h3> `;
    case 'subsection':
      return markup`<h4 id="${id}">${lines(block.text)}</h4> `;
    case 'signature':
      return markup`<p class="signature">${lines(block.text)}</p> `;
    case 'paragraph':
      return markup`<p>${lines(block.text)}</p> `;
  }
}
