import type { TableDeclaration } from '../../../disclosure/table';
import { saysTable } from '../../../recognise/title';
import type { Finding } from '../../findings/finding';
import { references } from '../../statements/describe';
import { columnsOf } from '../../statements/relations';
import { textFinding } from '../../text/text-finding';
import type { Paragraph } from '../../../text/narrative';
import type { Book } from '../../book/book';
import type { TextReview } from '../../text/text-review';
import type { Inspection } from './rule';

const EMPTY_TABLE = /(?:因此|所以|故|其中|^|[,。;])(?:20\d\d年)?([^,。;]{3,40}?表)(?:为|是|系)空表/g;

/** Tables that the text calls empty: those with figures are not, and those without are shown all the same. */
export function emptyTablesOfText({ narrative, book }: TextReview): Inspection {
  const findings: Finding[] = [];
  const made: Record<string, number> = {};
  if (!book) {
    return { made, findings };
  }
  for (const paragraph of narrative.paragraphs) {
    for (const match of paragraph.folded.text.matchAll(EMPTY_TABLE)) {
      const words = match[1]!;
      const declared = book.form.tables.find((table) => saysTable(table, words));
      if (declared) {
        made[paragraph.sheet] = (made[paragraph.sheet] ?? 0) + 1;
        const from = match.index + match[0].indexOf(words);
        findings.push(...ofTable(declared, book, paragraph, { from, to: from + words.length }));
      }
    }
  }
  return { made, findings };
}

function ofTable(
  { id, title }: TableDeclaration,
  book: Book,
  paragraph: Paragraph,
  at: { readonly from: number; readonly to: number },
): Finding[] {
  const table = book.tables.get(id);
  if (table?.read.empty) {
    return [];
  }
  const first = (table ? columnsOf(table).flat() : []).find(({ value }) => value !== 0);
  const values = { table: title };
  return [
    table
      ? textFinding('R602', 'error', paragraph, at, 'text-empty-table', {
          related: first ? references([first]) : [],
          values,
        })
      : textFinding('R602', 'hint', paragraph, at, 'text-table-missing', { values }),
  ];
}
