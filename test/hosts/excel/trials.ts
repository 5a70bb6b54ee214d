import type { Workbook } from '../../excel-stand-in/model/types';
import { StandIn, type StandInOptions } from '../../excel-stand-in';
import type { Session } from '../../../taskpane/session/session';
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

const generated = async (session: Session): Promise<void> => {
  await session.generate();
};

const OVERVIEW = '表一 部门收支总体情况表';

/** The first figure of a table falsified. */
const falsified = async (session: Session, standIn: StandIn): Promise<void> => {
  await generated(session);
  standIn.userEdits(OVERVIEW, 'B6', 1);
};

const marked = async (session: Session, standIn: StandIn): Promise<void> => {
  await falsified(session, standIn);
  await session.check();
};

/** Other lines: a code that was not there, and one that goes. */
const otherLines = async (session: Session, standIn: StandIn): Promise<void> => {
  await generated(session);
  standIn.userEdits('我的表', 'D1', `='${OVERVIEW}'!B8`);
  standIn.userEdits('表三 部门支出总体情况表', 'K8', '原因');
  standIn.userEdits('预算明细', 'A4', '2130104');
  standIn.userEdits('预算明细', 'H5', 98765.43);
};

export const TRIALS = {
  'generate anew': async (): Promise<Trial> => ({
    workbook: await workbookAfter(() => Promise.resolve()),
    command: (session) => session.generate(),
  }),
  'generate again': async (): Promise<Trial> => ({
    workbook: await workbookAfter(otherLines),
    command: (session) => session.generate(),
  }),
  check: async (): Promise<Trial> => ({
    workbook: await workbookAfter(falsified),
    command: (session) => session.check(),
  }),
  'clear marks': async (): Promise<Trial> => ({
    workbook: await workbookAfter(marked),
    command: (session) => session.clearMarks(),
  }),
  'publish as sheets': async (): Promise<Trial> => ({
    options: { newWorkbooks: false },
    workbook: await workbookAfter(async (session) => {
      await generated(session);
      await session.check();
    }),
    command: (session) => session.finalise(),
  }),
} as const;

export type TrialName = keyof typeof TRIALS;
