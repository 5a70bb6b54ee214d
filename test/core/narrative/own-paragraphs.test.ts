import { composeText } from '../../../src/core/narrative/compose';
import { factsOf } from '../../../src/core/narrative/facts';
import { narrativeForm } from '../../../src/core/narrative/forms/narrative-forms';
import { NO_MATERIAL } from '../../../src/core/narrative/material';
import { narrativeSheet } from '../../../src/core/narrative/narrative-sheet';
import {
  LAST_YEARS_WORDS,
  withOwnParagraphs,
  type TextRow,
  type TextRows,
} from '../../../src/core/narrative/own-paragraphs';
import { NO_STANDING, standingTextOn } from '../../../src/core/narrative/standing-rows';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { discloseCase, loadCase } from '../../cases/load-case';

const disclosure = discloseCase(loadCase('kashi-2021'));
const FORM = narrativeForm('xinjiang-2021')!;
const composed = composeText(
  FORM,
  factsOf(disclosure, { answers: new Map(), material: NO_MATERIAL, goals: null }),
).paragraphs;

type Row = (CellSnapshot | null)[];

/** The sheet as a user has it who did this to its rows. */
function edited({ rows, all }: TextRows, edit: (rows: Row[]) => void): SheetSnapshot {
  const cells: Row[] = rows.map(() => []);
  for (const { row, column, value } of narrativeSheet(rows, all).cells) {
    cells[row - 1]![column - 1] = value === null ? null : { value };
  }
  edit(cells);
  return { name: '说明', hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

const YEAR = 2021;
const first = withOwnParagraphs(composed, NO_STANDING, YEAR);
const made = first.rows;
const madeAgain = (sheet: SheetSnapshot, paragraphs = composed, year = YEAR): TextRows =>
  withOwnParagraphs(paragraphs, standingTextOn(sheet), year);
const texts = (rows: readonly TextRow[]): string[] => rows.map(({ text }) => text);
const again = (edit: (rows: Row[]) => void): readonly TextRow[] => madeAgain(edited(first, edit)).rows;
const rowOf = (key: string): number => made.findIndex((row) => row.key === key);

test('a text that nobody touched is made anew', () => {
  expect(again(() => undefined)).toEqual(made);
  expect(made.some(({ own }) => own)).toBe(false);
});

test('a paragraph that was changed stays, marked, and is the only one', () => {
  const at = rowOf('overview/total');
  const rows = again((cells) => (cells[at]![0] = { value: '按照规定，全部收支纳入预算。' }));
  expect(rows[at]).toMatchObject({ text: '按照规定，全部收支纳入预算。', own: true, key: 'overview/total' });
  expect(rows.filter(({ own }) => own)).toHaveLength(1);
  expect(texts(rows).filter((_, one) => one !== at)).toEqual(texts(made).filter((_, one) => one !== at));
});

test('a changed paragraph that says what would be made is no longer his', () => {
  const at = rowOf('overview/total');
  const stale = edited(first, (cells) => {
    cells[at] = [{ value: made[at]!.text }, null, { value: 'overview/total' }, { value: '0000000000000000' }];
  });
  expect(madeAgain(stale).rows[at]).toEqual(made[at]);
});

test('an emptied cell is made anew', () => {
  const at = rowOf('overview/total');
  expect(again((cells) => (cells[at]![0] = null))).toEqual(made);
});

test('rows that were deleted stay away, however often the text is made, and the next year they are there again', () => {
  const at = rowOf('overview/total');
  const without = texts(made).filter((_, one) => one < at || one > at + 2);
  const stood = madeAgain(edited(first, (cells) => cells.splice(at, 3)));
  expect([texts(stood.rows), stood.deleted]).toEqual([without, 3]);
  const next = madeAgain(edited(stood, () => undefined));
  expect([texts(next.rows), next.deleted]).toEqual([without, 3]);
  // Rows that remember it may be deleted as well.
  const headless = madeAgain(
    edited(next, (cells) => {
      cells.shift();
      cells.pop();
    }),
  );
  expect([texts(headless.rows), headless.deleted]).toEqual([without.slice(1, -1), 5]);
  const year = madeAgain(
    edited(next, () => undefined),
    composed,
    YEAR + 1,
  );
  expect([texts(year.rows), year.deleted]).toEqual([texts(made), 0]);
});

test('a paragraph that the text did not have the last time was not deleted', () => {
  const fewer = withOwnParagraphs(
    composed.filter(({ key }) => key !== 'overview/total'),
    NO_STANDING,
    YEAR,
  );
  expect(madeAgain(edited(fewer, () => undefined)).rows).toEqual(made);
});

test('what was written for another year stands beside what is made, to be confirmed, once', () => {
  const at = rowOf('overview/total');
  const sheet = edited(first, (cells) => {
    cells[at]![0] = { value: '去年改过的话。' };
    cells.splice(at + 1, 0, [{ value: '去年添的话。' }]);
  });
  const { rows } = madeAgain(sheet, composed, YEAR + 1);
  expect(rows.slice(at, at + 3)).toMatchObject([
    { text: made[at]!.text, own: false },
    { text: `${LAST_YEARS_WORDS}去年改过的话。`, own: true, gaps: ['confirm'] },
    { text: `${LAST_YEARS_WORDS}去年添的话。`, own: true, gaps: ['confirm'] },
  ]);
  const next = madeAgain(
    edited({ rows, all: [], deleted: 0 }, () => undefined),
    composed,
    YEAR + 1,
  );
  expect(next.rows).toEqual(rows);
});

test('what was added stays where it was added, blank rows between included', () => {
  const at = rowOf('overview/total');
  const rows = again((cells) => cells.splice(at + 1, 0, [], [{ value: '另附说明一段。' }]));
  expect(texts(rows).slice(at, at + 4)).toEqual([made[at]!.text, '', '另附说明一段。', made[at + 1]!.text]);
  expect(rows[at + 2]).toMatchObject({ own: true, key: '' });
  expect(rows).toHaveLength(made.length + 2);
});

test('what was added above all stays there', () => {
  const rows = again((cells) => cells.unshift([{ value: '草稿' }]));
  expect(texts(rows).slice(0, 2)).toEqual(['草稿', made[0]!.text]);
});

test('a changed paragraph whose place is gone stays as one that was added', () => {
  const gone = edited(first, (cells) => {
    const at = rowOf('overview/total');
    cells.splice(at + 1, 0, [{ value: '我改过的一段。' }, null, { value: 'no/longer' }, { value: '0' }]);
  });
  const { rows } = madeAgain(gone);
  expect(texts(rows)).toContain('我改过的一段。');
  expect(rows).toHaveLength(made.length + 1);
});

test('paragraphs of ours whose place is gone go', () => {
  const { rows } = madeAgain(
    edited(first, () => undefined),
    composed.filter(({ key }) => key !== 'overview/total'),
  );
  expect(rows).toHaveLength(made.length - 1);
});

test('a row that was copied to write another paragraph leaves the first one alone', () => {
  const at = rowOf('overview/total');
  const rows = again((cells) => {
    cells.splice(at + 1, 0, [{ value: '抄下来改的一段。' }, ...cells[at]!.slice(1)]);
  });
  expect(texts(rows).slice(at, at + 3)).toEqual([made[at]!.text, '抄下来改的一段。', made[at + 1]!.text]);
});

test('and so it does when it was copied above', () => {
  const at = rowOf('overview/total');
  const rows = again((cells) => {
    cells.splice(at, 0, [{ value: '抄下来改的一段。' }, ...cells[at]!.slice(1)]);
  });
  expect(texts(rows).slice(at, at + 2)).toEqual(['抄下来改的一段。', made[at]!.text]);
});

test('a changed paragraph says once that what it was made from has changed', () => {
  const at = rowOf('overview/total');
  const stale = edited(first, (cells) => {
    cells[at] = [{ value: '我的话。' }, null, { value: 'overview/total' }, { value: '0000000000000000' }];
  });
  const stood = madeAgain(stale);
  expect(stood.rows[at]).toMatchObject({ text: '我的话。', own: true, old: true });
  const next = madeAgain(edited(stood, () => undefined));
  expect(next.rows[at]).toMatchObject({ text: '我的话。', own: true, old: false });
});
