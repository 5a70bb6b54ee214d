import { printArea, StandIn, type StandInOptions } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, type Opened } from './open-session';

const OVERVIEW = '表一 部门收支总体情况表';
const SPENDING = '表三 部门支出总体情况表';
const OWN = '我的表';

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

/** The tables of a case, the first figure of two of them falsified, beside a sheet of the user's. */
async function falsified(options: StandInOptions = {}): Promise<{ standIn: StandIn } & Opened> {
  const standIn = new StandIn({ sheets: [OWN], ...options });
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
  standIn.userEdits(OVERVIEW, 'B6', 1);
  standIn.userEdits(SPENDING, 'E8', 1);
  return { standIn, ...opened };
}

const formatsOn = (standIn: StandIn, sheet: string) =>
  standIn.workbook.sheets.find(({ name }) => name === sheet)!.conditionalFormats;

/** Cells with our marks. */
const marked = (standIn: StandIn, sheet: string): string[] =>
  formatsOn(standIn, sheet)
    .filter(({ formula }) => formula.includes('BudgetDisclosure'))
    .flatMap(({ areas }) => areas.map((area) => printArea(area)));

/** Two rules on one range: Excel can't list what stands on that sheet any more. */
function addTwoRules(standIn: StandIn, sheet: string): void {
  standIn.userAddsRule(sheet, 'B6:B9', '=B6>100');
  standIn.userAddsRule(sheet, 'B6:B9', '=B6<0');
}

describe('two rules of the user on one range', () => {
  it("on a sheet of the user's own: everything is checked, marked, cleared and published as ever", async () => {
    const { standIn, session } = await falsified({ quirks: { newWorkbookFailsWith: 'NotImplemented' } });
    addTwoRules(standIn, OWN);
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', unmarked: [] });
    expect(marked(standIn, OVERVIEW)).toContain('B6');
    await session.run('clearMarks');
    expect(session.state().notice).toMatchObject({ kind: 'marks-cleared' });
    expect(marked(standIn, OVERVIEW)).toEqual([]);
    await session.run('finalise');
    await session.answer({ reason: '财政局批复' });
    expect(session.state().notice).toEqual({ kind: 'published', where: 'sheets' });
    expect(formatsOn(standIn, OWN)).toHaveLength(2);
  });

  it('on a table: the check says which sheet has no marks, and marks the others', async () => {
    const { standIn, session } = await falsified();
    addTwoRules(standIn, OVERVIEW);
    await session.run('check');
    const { notice, check } = session.state();
    expect(notice).toMatchObject({ kind: 'checked', unmarked: [{ sheet: OVERVIEW, why: 'unreadable' }] });
    expect(check!.report.summary.error).toBeGreaterThan(0);
    expect(marked(standIn, OVERVIEW)).toEqual([]);
    expect(marked(standIn, SPENDING)).toContain('E8');
    expect(formatsOn(standIn, OVERVIEW)).toHaveLength(2);
  });

  it('made after the marks: 清除标记 says where marks may be left', async () => {
    const { standIn, session } = await falsified();
    await session.run('check');
    addTwoRules(standIn, OVERVIEW);
    await session.run('clearMarks');
    expect(session.state().notice).toEqual({
      kind: 'marks-cleared',
      unmarked: [{ sheet: OVERVIEW, why: 'unreadable' }],
    });
    expect(marked(standIn, SPENDING)).toEqual([]);
  });

  it('and errors: publishing as sheets and undoing it go on, without a mark on the copy', async () => {
    const { standIn, session } = await falsified({ quirks: { newWorkbookFailsWith: 'NotImplemented' } });
    await session.run('check');
    addTwoRules(standIn, OVERVIEW);
    await session.run('finalise');
    await session.answer({ reason: '财政局批复' });
    expect(session.state().notice).toEqual({ kind: 'published', where: 'sheets' });
    const copy = `${OVERVIEW}（公开）`;
    expect(standIn.valueOf(copy, 'B6')).toBe(1);
    expect(marked(standIn, copy)).toEqual([]);
    await session.run('undo');
    expect(session.state().notice).toEqual({ kind: 'undone', command: 'finalise' });
    expect(standIn.workbook.sheets.map(({ name }) => name)).not.toContain(copy);
  });
});

describe('ids of conditional formats that are places', () => {
  it('and rules of the user between ours: only ours go', async () => {
    const { standIn, session } = await falsified({ quirks: { formatIdsArePlaces: true } });
    standIn.userAddsRule(OVERVIEW, 'A1:A3', '=A1=1');
    await session.run('check');
    standIn.userAddsRule(OVERVIEW, 'C1:C3', '=C1=1');
    const grades = new Set(formatsOn(standIn, OVERVIEW).map(({ formula }) => formula));
    expect(grades.size).toBeGreaterThan(2);
    await session.run('clearMarks');
    expect(session.state().notice).toMatchObject({ kind: 'marks-cleared', unmarked: [] });
    expect(formatsOn(standIn, OVERVIEW).map(({ formula }) => formula)).toEqual(['=C1=1', '=A1=1']);
  });
});

describe('what can be marked is said as it is', () => {
  it('in a workbook that may only be read, the check is made and no mark is claimed', async () => {
    const { standIn, page } = await falsified();
    page.close();
    const reading = new StandIn({ workbook: standIn.workbook, readOnly: true });
    opened = await openSession(reading);
    await opened.session.run('check');
    const { notice } = opened.session.state();
    expect(notice).toMatchObject({ kind: 'checked', marked: 0 });
    expect(opened.session.state().check!.marked).toBe(false);
    expect(notice).toHaveProperty('unmarked', expect.arrayContaining([{ sheet: OVERVIEW, why: 'refused' }]));
  });

  it('on protected sheets nothing is claimed to be marked', async () => {
    const { standIn, session } = await falsified();
    standIn.setProtection(OVERVIEW, true);
    standIn.setProtection(SPENDING, true);
    await session.run('check');
    const { notice, check } = session.state();
    const placed = check!.findings.filter(
      ({ finding: { grade, sheet } }) => grade === 'error' && sheet !== OVERVIEW && sheet !== SPENDING,
    );
    expect(notice).toMatchObject({ kind: 'checked', marked: placed.length });
    expect(notice).toHaveProperty(
      'unmarked',
      expect.arrayContaining([
        { sheet: OVERVIEW, why: 'protected' },
        { sheet: SPENDING, why: 'protected' },
      ]),
    );
  });
});
