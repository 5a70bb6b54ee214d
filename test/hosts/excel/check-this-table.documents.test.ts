import { StandIn } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, until, type Opened } from './open-session';

const OVERVIEW = '表一 部门收支总体情况表';
const BY_FUNCTION = '表三 部门支出总体情况表';

let standIn: StandIn;
let opened: Opened;

beforeAll(async () => {
  standIn = new StandIn();
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
  standIn.userEdits(OVERVIEW, 'B6', 999);
});
afterAll(() => opened.page.close());

const marks = (sheet: string): string =>
  JSON.stringify(standIn.workbook.sheets.find(({ name }) => name === sheet)!.conditionalFormats);

// Each step goes on from the one before, as a user does.
describe('checking the table in front of the user', () => {
  it('shows its findings alone, and says that there are more elsewhere', async () => {
    const { session } = opened;
    standIn.userSelects(BY_FUNCTION, 'A1');
    await session.run('checkThisTable');
    const { notice, only } = session.state();
    expect(only).toBe(BY_FUNCTION);
    const errors = session.state().check!.report.summary.error;
    expect(errors).toBeGreaterThan(0);
    expect(notice).toEqual({
      kind: 'table-checked',
      sheet: BY_FUNCTION,
      errors: 0,
      elsewhere: errors,
      marked: 0,
      unmarked: [],
    });
    // The check and its marks are of all tables.
    expect(marks(OVERVIEW)).toContain('BudgetDisclosure error');
  });

  it('counts the errors of the table', async () => {
    const { session } = opened;
    standIn.userSelects(OVERVIEW, 'A1');
    await session.run('checkThisTable');
    const { notice, only, check } = session.state();
    expect(only).toBe(OVERVIEW);
    const errors = check!.findings.filter(
      ({ finding: { grade, sheet } }) => grade === 'error' && sheet === OVERVIEW,
    ).length;
    expect(errors).toBeGreaterThan(0);
    expect(notice).toMatchObject({ kind: 'table-checked', errors, elsewhere: 0 });
  });

  it('is not narrowed any more when a cell with a finding on another sheet is selected', async () => {
    const { session } = opened;
    session.showOnly(BY_FUNCTION);
    standIn.userSelects(BY_FUNCTION, 'A2');
    await until(() => session.state().selected?.cell === 'A2');
    expect(session.state().only).toBe(BY_FUNCTION);
    standIn.userSelects(OVERVIEW, 'B6');
    await until(() => session.state().only === null);
  });

  it('says so on a sheet that is no table, and shows everything', async () => {
    const { session } = opened;
    session.showOnly(OVERVIEW);
    standIn.userAddsSheet('草稿');
    standIn.userSelects('草稿', 'A1');
    await session.run('checkThisTable');
    expect(session.state().notice).toEqual({ kind: 'not-a-table', sheet: '草稿' });
    expect(session.state().only).toBeNull();
    expect(session.state().check?.findings.length).toBeGreaterThan(0);
  });

  it('shows everything again after a check of all', async () => {
    const { session } = opened;
    session.showOnly(OVERVIEW);
    await session.run('check');
    expect(session.state().only).toBeNull();
  });

  it('does not go on showing a sheet that has another name now', async () => {
    const { session } = opened;
    session.showOnly(OVERVIEW);
    standIn.userRenames(OVERVIEW, '表一');
    await session.run('generate');
    expect(session.state().check?.report.tables.map(({ sheet }) => sheet)).toContain('表一');
    expect(session.state().only).toBeNull();
  });
});
