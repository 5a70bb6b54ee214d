import { marksOf } from '../../../src/session/shown-findings';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, type Opened } from './open-session';

const SPENDING = '表三 部门支出总体情况表';
const OFFICIAL = Buffer.from('编码,名称\n212,城乡社区支出（正式）\n21201,城乡社区管理事务（正式）\n');

let standIn: StandIn;
let opened: Opened;

beforeAll(async () => {
  standIn = new StandIn();
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
});
afterAll(() => opened.page.close());

const names = (): unknown[] => {
  const column = Array.from({ length: 30 }, (_, at) => standIn.valueOf(SPENDING, `D${String(at + 6)}`));
  return column.filter((name) => typeof name === 'string' && name.startsWith('城乡社区'));
};

// Each step goes on from the one before, as a user does.
describe('the official classification of the year', () => {
  it('gives the tables its names', async () => {
    const { session } = opened;
    await session.loadClassification('科目.csv', OFFICIAL);
    expect(session.state().notice).toEqual({
      kind: 'classification-loaded',
      year: 2021,
      codes: 2,
      conflicts: 0,
      kept: true,
    });
    expect(session.state().official).toEqual({ file: '科目.csv', year: 2021, codes: 2, kept: true });
    await session.run('generate');
    expect(names()).toContain('城乡社区支出（正式）');
    await session.run('check');
    expect(session.state().check?.report.summary.error).toBe(0);
  });

  it('is kept in the workbook', async () => {
    opened.page.close();
    opened = await openSession(standIn);
    expect(opened.session.state().official).toMatchObject({ file: '科目.csv', codes: 2 });
    await opened.session.run('check');
    expect(opened.session.state().check?.report.summary.error).toBe(0);
  });

  it('stays as it is when a file holds none', async () => {
    const { session } = opened;
    await session.loadClassification('明细.csv', Buffer.from('甲,乙\n1,2\n'));
    expect(session.state().notice).toEqual({ kind: 'no-classification', file: '明细.csv' });
    expect(session.state().official).toMatchObject({ file: '科目.csv' });
  });

  it('taken away, leaves the bundled one, by which what was checked is checked again', async () => {
    const { session } = opened;
    await session.dropClassification();
    expect(session.state().official).toBeNull();
    const wrong = session
      .state()
      .check!.findings.filter(({ finding }) => finding.rule === 'R302')
      .map(({ finding }) => finding.stated);
    expect(wrong).toContain('城乡社区支出（正式）');
    // And marked.
    const [first] = marksOf(session.state().check!.findings);
    expect(JSON.stringify(standIn.toJSON())).toContain(`BudgetDisclosure ${first!.grade}`);
    await session.run('generate');
    expect(names()).toContain('城乡社区支出');
  });

  it('too large for the workbook serves until the pane is closed, and that is said', async () => {
    const { session } = opened;
    const rows = Array.from({ length: 9000 }, (_, at) => `${String(2_010_101 + at)},${'某项支出'.repeat(6)}`);
    await session.loadClassification('很大.csv', Buffer.from(['编码,名称', ...rows].join('\n')));
    expect(session.state().notice).toMatchObject({ kind: 'classification-loaded', kept: false });
    expect(session.state().official).toMatchObject({ file: '很大.csv', kept: false });
    opened.page.close();
    opened = await openSession(standIn);
    expect(opened.session.state().official).toBeNull();
  });
});
