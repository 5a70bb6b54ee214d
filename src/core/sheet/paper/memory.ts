import type { Budget } from '../../budget/budget';
import { KIND_NAMES, SOURCE_NAMES } from '../../budget/line-item';
import { columnLetters } from '../../workbook/address';
import type { PaperCells } from './cells';
import { HEAD_OF_MEMORY } from './heads';
import { ALL_MONEY, FIRST_ROW, SOURCE_ROW } from './money-columns';

/** Column of what the lines said when the workbook was generated. */
export const MEMORY = ALL_MONEY + 2;
/** The cell that counts the lines that say something else by now: 0, and each sum takes its lines by their places. */
export const CHANGES = `$${columnLetters(MEMORY)}$3`;

/** What each line of the list said, as text, and whether one says something else by now. */
export function remember(out: PaperCells, { lines, unread = [] }: Budget): void {
  const said = [
    ...lines.map(({ functional, economic, source, kind, project }) =>
      [functional, economic, SOURCE_NAMES[source], KIND_NAMES[kind], project].join('|'),
    ),
    ...unread.map(({ cells: { functional, economic, source, kind, project } }) =>
      [functional, economic, source, kind, project].map((word) => String(word ?? '')).join('|'),
    ),
  ];
  const rows = said.length === 0 ? ['||||'] : said;
  rows.forEach((text, at) => {
    out.text(FIRST_ROW + at, MEMORY, text, 'paper-text');
  });
  const letters = columnLetters(MEMORY);
  const kept = `$${letters}$${String(FIRST_ROW)}:$${letters}$${String(FIRST_ROW + rows.length - 1)}`;
  const now = ['functional', 'economic', 'source', 'kind', 'project']
    .map((field) => `{${field}}`)
    .join('&"|"&');
  out.text(2, MEMORY, '改动的明细行（0：各数按生成时的行相加）', 'unit-line');
  out.number(
    3,
    MEMORY,
    0,
    `IF(ROWS({current})<>${String(rows.length)},1,IFERROR(SUMPRODUCT(1-EXACT(${now},${kept})),1))`,
    'input-other',
  );
  out.text(SOURCE_ROW, MEMORY, HEAD_OF_MEMORY, 'input-heading');
}
