import { readFileSync } from 'node:fs';
import { loadCase } from '../../cases/load-case';
import { StandIn, type StandInOptions, type Workbook } from '@budget-disclosure/excel-stand-in';
import type { Session } from '../../../src/session/session';
import type { Trial } from './fault-injection';
import { importCase, openSession } from './open-session';

const CASE = 'kashi-2021';

/** A workbook after these steps, with a sheet of the user's that refers to ours. */
async function workbookAfter(
  steps: (session: Session, standIn: StandIn) => Promise<void>,
  options: StandInOptions = {},
): Promise<Workbook> {
  const standIn = new StandIn({ ...options, sheets: ['我的表', '备注'] });
  standIn.userEdits('我的表', 'A1', '自己的数字');
  standIn.userEdits('我的表', 'B1', 123.45);
  standIn.userEdits('我的表', 'C1', '=B1*2');
  const { page, session } = await openSession(standIn);
  await importCase(session, CASE);
  await steps(session, standIn);
  page.close();
  return standIn.workbook;
}

/** The same list, but three lines of it. */
async function importFew(session: Session): Promise<void> {
  const text = readFileSync(loadCase(CASE).lines, 'utf8').split('\n').slice(0, 4).join('\n');
  await session.previewFile('few.csv', new TextEncoder().encode(text));
  await session.acceptImport({ skipRefused: false });
  await session.answer({ reason: '' });
}

/** A new list, with the unit and the year of the case. */
async function emptyList(): Promise<Workbook> {
  const standIn = new StandIn();
  const { page, session } = await openSession(standIn);
  const { unit, year } = loadCase(CASE);
  await session.changeSettings({ unit, year });
  await session.run('newInput');
  page.close();
  return standIn.workbook;
}

const generated = async (session: Session): Promise<void> => {
  await session.run('generate');
};

const OVERVIEW = '表一 部门收支总体情况表';

/** The first figure of a table falsified. */
const falsified = async (session: Session, standIn: StandIn): Promise<void> => {
  await generated(session);
  standIn.userEdits(OVERVIEW, 'B6', 1);
};

const marked = async (session: Session, standIn: StandIn): Promise<void> => {
  await falsified(session, standIn);
  await session.run('check');
};

/** What the user adds in Excel itself. */
const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/**
 * Other lines: a code that was not there, and two that go, one row with a comment and one in merged cells; a line below
 * the table, which did not grow.
 */
const otherLines = async (session: Session, standIn: StandIn): Promise<void> => {
  await generated(session);
  standIn.userEdits('我的表', 'D1', `='${OVERVIEW}'!B8`);
  standIn.userEdits('表三 部门支出总体情况表', 'K8', '原因');
  standIn.userEdits('预算明细', 'A4', '2130104');
  standIn.userEdits('预算明细', 'H5', 98765.43);
  const spending = '表三 部门支出总体情况表';
  await inExcel((workbook) => {
    workbook.comments.add(`'${spending}'!E10`, '为何减少？');
    workbook.worksheets.getItem(spending).getRange('F19:G19').merge(false);
  });
  standIn.userEdits('预算明细', 'A5', '2130104');
  standIn.userPastes('预算明细', 'A24', [
    ['2120101', '', '30101', '', '一般公共预算拨款', '人员经费', '', 1],
  ]);
};

export const TRIALS = {
  'generate anew': async (): Promise<Trial> => ({
    workbook: await workbookAfter(() => Promise.resolve()),
    command: (session) => session.run('generate'),
  }),
  'generate again': async (): Promise<Trial> => ({
    workbook: await workbookAfter(otherLines),
    command: (session) => session.run('generate'),
  }),
  'import fewer lines': async (): Promise<Trial> => ({
    workbook: await workbookAfter(async () => {
      await inExcel(({ comments }) => comments.add('预算明细!H9', '待核'));
    }),
    command: importFew,
  }),
  'import into an empty list': async (): Promise<Trial> => ({
    workbook: await emptyList(),
    command: (session) => importCase(session, CASE),
  }),
  check: async (): Promise<Trial> => ({
    workbook: await workbookAfter(falsified),
    command: (session) => session.run('check'),
  }),
  'clear marks': async (): Promise<Trial> => ({
    workbook: await workbookAfter(marked),
    command: (session) => session.run('clearMarks'),
  }),
  'publish as sheets': async (): Promise<Trial> => ({
    options: { quirks: { newWorkbookFailsWith: 'NotImplemented' } },
    workbook: await workbookAfter(async (session) => {
      await generated(session);
      await session.run('check');
    }),
    command: (session) => session.run('finalise'),
  }),
} as const;

export type TrialName = keyof typeof TRIALS;
