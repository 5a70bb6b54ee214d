import { StandIn } from '@budget-disclosure/excel-stand-in';
import { contentOf, firstDifference } from './fault-injection';
import { importCase, openSession } from './open-session';

it('lines imported into a new, empty list look like lines, and choose their words from lists', async () => {
  const standIn = new StandIn();
  const { page, session } = await openSession(standIn);
  await session.changeSettings({ unit: '甲', year: 2021 });
  await session.run('newInput');
  const empty = contentOf(standIn);
  await importCase(session, 'kashi-2021');
  const lines = standIn.workbook.sheets.find(({ name }) => name === '预算明细');
  const look = (row: number): unknown[] =>
    [0, 4, 7].map((column) => lines!.cells.get((row - 1) * 16_384 + column)?.format);
  expect(look(4)).toEqual(look(23));
  expect(look(22)).toEqual(look(23));
  expect(look(4)).not.toEqual(look(3));
  expect(standIn.valueOf('预算明细', 'H4')).toBe(201_784.1);
  const choices = lines!.validations.filter(({ rule }) => 'list' in rule).flatMap(({ areas }) => areas);
  const rows = choices
    .filter(({ left }) => left === 4)
    .flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at));
  expect(new Set(rows).size).toBe(rows.length);
  // The lines, and rows for some more.
  expect(rows).toEqual(expect.arrayContaining(Array.from({ length: 60 }, (_, at) => 4 + at)));
  await session.run('undo');
  await session.changeSettings({ unit: '甲' });
  const again = contentOf(standIn);
  expect(again === empty ? '' : firstDifference(again, empty)).toBe('');
  page.close();
});
