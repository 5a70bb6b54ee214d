import type { Session } from '../../../src/session/session';
import { importCase } from '../excel/open-session';
import { openRigSession, RIGS } from './open-rig-session';
import type { Rig } from './rig';

const SHEET = '收入与结转';
const OVERVIEW = '部门公开表1 收支总表';

describe.each(RIGS)('carry-over in %s', (_, open) => {
  let rig: Rig;
  let session: Session;
  beforeAll(async () => {
    rig = await open();
    session = await openRigSession(rig);
    await session.changeSettings({ form: 'central-2021' });
    await importCase(session, 'kashi-2021');
    await session.run('generate');
  });
  afterAll(() => rig.close());

  const errors = (): string[] =>
    session
      .state()
      .check!.findings.filter(({ finding }) => finding.grade === 'error')
      .map(({ finding: { rule, sheet, cell } }) => `${rule} ${sheet ?? ''}!${cell ?? ''}`);

  it('begins with what the lines spend, on a sheet beside them', async () => {
    expect(rig.sheetNames()).not.toContain(SHEET);
    await session.run('carryOver');
    expect(session.state().notice).toEqual({ kind: 'done', command: 'carryOver', place: SHEET });
    expect(rig.selected()).toMatchObject({ sheet: SHEET });
    expect([await rig.valueOf(SHEET, 'A4'), await rig.valueOf(SHEET, 'B4')]).toEqual([
      '一般公共预算拨款',
      2515251.41,
    ]);
    await session.run('generate');
    await session.run('check');
    expect(errors()).toEqual([]);
  });

  it('is told where a source is not in balance, and then is in the tables, which follow the sheet', async () => {
    rig.userEdits(SHEET, 'C4', 10000);
    await session.run('check');
    expect(errors()).toContain(`R704 ${SHEET}!A4`);
    rig.userEdits(SHEET, 'E4', 10000);
    await session.run('generate');
    await session.run('check');
    expect(errors()).toEqual([]);
    expect(rig.formulaOf(OVERVIEW, 'B14')).toContain(SHEET);
    expect(await rig.valueOf(OVERVIEW, 'B14')).toBe(1);
    rig.userEdits(SHEET, 'C4', 20000);
    expect(await rig.valueOf(OVERVIEW, 'B14')).toBe(2);
    rig.userEdits(SHEET, 'C4', 10000);
  });

  it('keeps what the user made of the sheet: a formula, a remark, a row in between under another name', async () => {
    rig.userEdits(SHEET, 'C4', '=4000+6000');
    rig.userEdits(SHEET, 'F4', '见批复');
    await session.run('generate');
    expect(rig.formulaOf(SHEET, 'C4')).toBe('=4000+6000');
    expect(await rig.valueOf(SHEET, 'F4')).toBe('见批复');
    rig.userInsertsRow(SHEET, 6);
    await session.run('generate');
    expect(rig.sheetNames()).toEqual(expect.arrayContaining([SHEET, `${SHEET}（原）`]));
    expect([await rig.valueOf(SHEET, 'A12'), await rig.valueOf(SHEET, 'F4')]).toEqual([
      '单位其他资金收入',
      '见批复',
    ]);
    await session.run('check');
    expect(errors()).toEqual([]);
    expect(await rig.valueOf(OVERVIEW, 'B14')).toBe(1);
  });

  it('that can’t be read stands in the way, with its place', async () => {
    rig.userEdits(SHEET, 'B4', '一百');
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'carry-over-refused', sheet: SHEET, count: 1 });
    expect(session.state().input!.findings).toContainEqual(
      expect.objectContaining({ code: 'amount-not-a-number', sheet: SHEET, cell: 'B4' }),
    );
  });
});
