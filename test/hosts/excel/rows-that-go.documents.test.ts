import { StandIn } from '@budget-disclosure/excel-stand-in';
import { contentOf, firstDifference } from './fault-injection';
import { importCase, openSession, type Opened } from './open-session';

const LINES = '预算明细';
const SPENDING = '表三 部门支出总体情况表';
/** The row of 住房公积金 in table three: it goes when the code of its line does. */
const ROW = 19;

let standIn: StandIn;
let opened: Opened;

beforeEach(async () => {
  standIn = new StandIn();
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
  expect(standIn.valueOf(SPENDING, `D${ROW}`)).toBe('住房公积金');
});
afterEach(() => opened.page.close());

const inExcel = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SPENDING), context);
    await context.sync();
  });
const comments = (): string[] =>
  standIn.workbook.comments.map(({ row, content }) => `${row + 1}: ${content}`);
const difference = (before: string): string => {
  const content = contentOf(standIn);
  return content === before ? '' : firstDifference(content, before);
};
/** The only line of 住房公积金 becomes one of another code, which stands above it. */
const otherCode = (): void => {
  standIn.userEdits(LINES, 'A5', '2120101');
  standIn.userEdits(LINES, 'B5', '行政运行');
};

it('a row that bears a comment is emptied and stays, with its comment, there and back', async () => {
  await inExcel((_, context) => context.workbook.comments.add(`'${SPENDING}'!E${ROW}`, '为何增加？'));
  otherCode();
  const before = contentOf(standIn);
  await opened.session.run('generate');
  expect(standIn.valueOf(SPENDING, `D${ROW}`)).not.toBe('住房公积金');
  expect(comments()).toEqual([expect.stringContaining('为何增加？')]);
  const at = Number(comments()[0]!.split(':')[0]);
  expect(['A', 'D', 'E'].map((column) => standIn.valueOf(SPENDING, `${column}${at}`))).toEqual(['', '', '']);
  await opened.session.run('undo');
  expect(difference(before)).toBe('');
});

it('merged cells of a row that goes come back with it', async () => {
  await inExcel((sheet) => sheet.getRange(`F${ROW}:G${ROW}`).merge(false));
  await inExcel((sheet) => sheet.getRange(`A${ROW - 1}:A${ROW}`).merge(false));
  otherCode();
  const before = contentOf(standIn);
  await opened.session.run('generate');
  expect(difference(before)).not.toBe('');
  await opened.session.run('undo');
  expect(difference(before)).toBe('');
});

it('comments on lines stay on their rows when a list is imported anew, and when that is taken back', async () => {
  await inExcel((_, context) => context.workbook.comments.add(`'${LINES}'!H5`, '待核'));
  await inExcel((_, context) => context.workbook.comments.add(`'${LINES}'!H21`, '末尾'));
  const before = contentOf(standIn);
  const text =
    '功能科目编码,经济科目编码,资金来源,支出类型,本年预算(元)\n2080505,30108,一般公共预算拨款,人员经费,5\n';
  await opened.session.previewFile('short.csv', new TextEncoder().encode(text));
  await opened.session.acceptImport({ skipRefused: false });
  await opened.session.answer({ reason: '' });
  expect(opened.session.state().input?.rows).toMatchObject({ read: 1, refused: 0 });
  expect(comments()).toEqual(['5: 待核', '21: 末尾']);
  await opened.session.run('undo');
  expect(difference(before)).toBe('');
});
