import { StandIn, type Area } from '@budget-disclosure/excel-stand-in';
import { contentOf, firstDifference } from './fault-injection';
import { importCase, openSession, type Opened } from './open-session';

const LINES = '预算明细';
const OVERVIEW = '表一 部门收支总体情况表';
/** Lines of the case stand in rows 4 to 23. */
const LINE = ['2080505', '', '30108', '', '一般公共预算拨款', '人员经费', '', 10_000];

let standIn: StandIn;
let opened: Opened;

beforeEach(async () => {
  standIn = new StandIn();
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
});
afterEach(() => opened.page.close());

const table = (): Area => standIn.workbook.tables[0]!.area;
/** Where the workbook departs from what it was; '' for nowhere. */
const difference = (before: string): string => {
  const content = contentOf(standIn);
  return content === before ? '' : firstDifference(content, before);
};
const errors = async (): Promise<number> => {
  await opened.session.run('check');
  return opened.session.state().check!.findings.filter(({ finding }) => finding.grade === 'error').length;
};

it('a line typed right below the table is in it, and in the figures', async () => {
  LINE.forEach((value, at) => standIn.userEdits(LINES, `${String.fromCharCode(65 + at)}24`, value));
  expect(table().bottom).toBe(23);
  await opened.session.run('generate');
  expect(opened.session.state().input?.rows).toMatchObject({ present: 21, read: 21 });
  expect(standIn.valueOf(OVERVIEW, 'B6')).toBe(252.53);
  expect(await errors()).toBe(0);
});

it.each([
  [
    'as they are planned',
    ['2080505', '机关事业单位基本养老保险缴费支出', '30108', '机关事业单位基本养老保险缴费'],
  ],
  ['as numbers, without names', [2_080_505, '', 30_108, '']],
])('lines pasted below it (%s) are counted once, and the table covers them', async (_, codes) => {
  const line = [...codes, ...LINE.slice(4)];
  standIn.userPastes(LINES, 'A24', [line, line]);
  expect(table().bottom).toBe(22);
  await opened.session.run('generate');
  expect(opened.session.state().input?.rows).toMatchObject({ present: 22, read: 22 });
  expect(table().bottom).toBe(24);
  expect(standIn.valueOf(LINES, 'A25')).toBe('2080505');
  expect(standIn.valueOf(OVERVIEW, 'B6')).toBe(253.53);
  expect(await errors()).toBe(0);
});

it('taking it back leaves the table as it was, the lines below it', async () => {
  standIn.userPastes(LINES, 'A24', [LINE]);
  const before = contentOf(standIn);
  await opened.session.run('generate');
  expect(table().bottom).toBe(23);
  await opened.session.run('undo');
  expect(difference(before)).toBe('');
});

it('words between the lines are not lost: where they stand is told, and nothing is done', async () => {
  standIn.userPastes(LINES, 'A24', [['以下为追加'], LINE]);
  const before = contentOf(standIn);
  await opened.session.run('generate');
  const notice = { kind: 'host', code: 'list-changed', place: `${LINES}!A24` };
  expect(opened.session.state().notice).toMatchObject(notice);
  expect(difference(before)).toBe('');
});

it('a heading that was changed is told as well', async () => {
  standIn.userEdits(LINES, 'A3', '功能分类科目编码');
  standIn.userEdits(LINES, 'A4', 2_080_505);
  await opened.session.run('generate');
  expect(opened.session.state().notice).toMatchObject({ code: 'list-changed', place: `${LINES}!A3` });
});

it('a remark below the lines stays where it is', async () => {
  standIn.userPastes(LINES, 'A25', [['备注：尚待批复']]);
  standIn.userEdits(LINES, 'A4', 2_080_505);
  await opened.session.run('generate');
  expect(standIn.valueOf(LINES, 'A25')).toBe('备注：尚待批复');
  expect(table().bottom).toBe(22);
});
