import type { Block, TableBlock } from './blocks';
import { linesOf } from './lines';

/** `|---|:--:|`: below the header of a table. */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** Paragraphs of a markdown file without its marks, and its tables. */
export function readMarkdown(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.includes('|') && RULE.test((lines[at + 1] ?? '').trim())) {
      const rows = [cellsOf(line)];
      at += 2;
      while (at < lines.length && lines[at]!.includes('|')) {
        rows.push(cellsOf(lines[at]!));
        at += 1;
      }
      at -= 1;
      blocks.push(tableOf(rows));
    } else if (!/^\s*(?:```|~~~|([-*_])\s*(?:\1\s*){2,}$)/.test(line)) {
      blocks.push({ kind: 'paragraph', text: unmarked(line) });
    }
  }
  return blocks;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => unmarked(cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, '\n')));
}

function tableOf(rows: readonly (readonly string[])[]): TableBlock {
  const columns = Math.max(...rows.map((row) => row.length));
  return { kind: 'table', rows, columns, merges: [] };
}

/** A line without the marks of headings, quotations, lists and emphasis; `*` and `_` stay where they mark nothing. */
function unmarked(line: string): string {
  return line
    .trim()
    .replace(/^(?:>\s*)+/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/^[-*+]\s+/, '')
    .replace(/(\*{1,3}|_{2,3})(?=\S)(.*?\S)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~-])/g, '$1')
    .trim();
}
