import { StandIn, type StandInOptions } from '@budget-disclosure/excel-stand-in';
import { contentOf } from './fault-injection';
import { importCase, openSession, until, type Opened } from './open-session';

const OVERVIEW = '表一 部门收支总体情况表';
const SPENDING = '表三 部门支出总体情况表';

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

async function open(options: StandInOptions = {}): Promise<{ standIn: StandIn } & Opened> {
  const standIn = new StandIn(options);
  opened = await openSession(standIn);
  return { standIn, ...opened };
}

const sheetNames = (standIn: StandIn): string[] => standIn.workbook.sheets.map(({ name }) => name);

describe('a workbook as it comes', () => {
  it('with a sheet of the user where ours belongs: asked first, kept under another name then', async () => {
    const { standIn, session } = await open({ sheets: ['Sheet1', OVERVIEW] });
    standIn.userEdits(OVERVIEW, 'A1', '我自己的表');
    await importCase(session, 'kashi-2021');
    const before = contentOf(standIn);
    await session.run('generate');
    expect(session.state().question).toEqual({ kind: 'taken', names: [OVERVIEW] });
    expect(contentOf(standIn)).toBe(before);
    await session.answer(null);
    expect(contentOf(standIn)).toBe(before);
    await session.run('generate');
    await session.answer({ reason: '' });
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
    const kept = sheetNames(standIn).find((name) => name !== OVERVIEW && name.startsWith('表一'))!;
    expect(standIn.valueOf(kept, 'A1')).toBe('我自己的表');
    expect(standIn.valueOf(OVERVIEW, 'A2')).toBe('部门收支总体情况表');
    await session.run('undo');
    expect(contentOf(standIn)).toBe(before);
  });

  it('with a sheet called 表一 that is not in the way: left alone', async () => {
    const { standIn, session } = await open({ sheets: ['表一'] });
    standIn.userEdits('表一', 'A1', 1);
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
    expect(standIn.valueOf('表一', 'A1')).toBe(1);
  });

  it('with 200 other sheets, hidden ones and names of another add-in', async () => {
    const sheets = Array.from({ length: 200 }, (_, at) => `数据${at}`);
    const { standIn, session, page } = await open({ sheets });
    standIn.userEdits('数据7', 'C3', '=1+1');
    standIn.workbook.sheets[8]!.visibility = 'VeryHidden';
    await page.Excel.run(async (context) => {
      context.workbook.names.add('OtherAddin.Total', '=数据7!$C$3');
      await context.sync();
    });
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
    expect(sheetNames(standIn).slice(0, 200)).toEqual(sheets);
    expect(standIn.workbook.names.map(({ name }) => name)).toContain('OtherAddin.Total');
  });

  it('with a protected sheet of ours: says which, and does nothing', async () => {
    const { standIn, session } = await open();
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    standIn.setProtection(SPENDING, true);
    standIn.userEdits('预算明细', 'H4', 1);
    const before = contentOf(standIn);
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'host', code: 'sheet-protected', place: SPENDING });
    expect(contentOf(standIn)).toBe(before);
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked' });
  });

  it('in manual calculation: figures are there, and the mode stays', async () => {
    const { standIn, session } = await open();
    standIn.workbook.calculationMode = 'Manual';
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    expect(standIn.workbook.calculationMode).toBe('Manual');
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
  });

  it('while the user types in a cell: waits', async () => {
    const { standIn, session } = await open();
    await importCase(session, 'kashi-2021');
    standIn.enterCellEdit();
    const generating = session.run('generate');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(session.state().busy?.command).toBe('generate');
    standIn.leaveCellEdit();
    await generating;
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
  });

  it('with small requests only: writes in several', async () => {
    const { standIn, session } = await open({ maxRequestBytes: 120_000 });
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
    expect(standIn.counters.syncs).toBeGreaterThan(10);
  });
});

describe('a user who changes her mind', () => {
  it('cancels between two requests, and everything is as it was', async () => {
    const { standIn, session } = await open({ maxRequestBytes: 120_000 });
    await importCase(session, 'kashi-2021');
    const before = contentOf(standIn);
    session.subscribe(() => {
      const { busy } = session.state();
      if (busy?.cancellable && busy.progress && busy.progress.done > 0) {
        session.cancel();
      }
    });
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'cancelled' });
    expect(contentOf(standIn)).toBe(before);
    expect(session.state().undoable).not.toBe('generate');
  });
});

describe('generating again', () => {
  it('keeps what the user added, and takes it along with its row', async () => {
    const { standIn, session } = await open();
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    const rows = Array.from({ length: 80 }, (_, at) => at + 1);
    const key = '社会保障和就业支出';
    const named = rows.find((row) => standIn.valueOf(SPENDING, `D${row}`) === key)!;
    standIn.userEdits(SPENDING, `L${named}`, '原因：新增人员');
    standIn.userEdits(SPENDING, 'A60', '说明：经办人李某');
    standIn.userEdits('预算明细', 'A5', '2010101');
    standIn.userEdits('预算明细', 'B5', '行政运行');
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 0, setAside: [] });
    const remark = rows.find((row) => standIn.valueOf(SPENDING, `L${row}`) === '原因：新增人员')!;
    expect(standIn.valueOf(SPENDING, `D${remark}`)).toBe(key);
    expect(rows.filter((row) => standIn.valueOf(SPENDING, `A${row}`) === '说明：经办人李某')).toHaveLength(1);
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
  });

  it('undone gives the workbook as it was', async () => {
    const { standIn, session } = await open();
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    standIn.userEdits('预算明细', 'H4', 4321.5);
    const before = contentOf(standIn);
    await session.run('generate');
    expect(contentOf(standIn)).not.toBe(before);
    await session.run('undo');
    expect(session.state().notice).toEqual({ kind: 'undone', command: 'generate' });
    expect(contentOf(standIn)).toBe(before);
  });

  it('keeps a sheet whose captions the user rebuilt, and makes a new one', async () => {
    const { standIn, session } = await open();
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    standIn.userEdits(SPENDING, 'A4', '我的栏目');
    await session.run('generate');
    expect(session.state().notice).toMatchObject({
      kind: 'generated',
      added: 1,
      setAside: [{ name: SPENDING }],
    });
    expect(sheetNames(standIn).filter((name) => name.startsWith('表三'))).toHaveLength(2);
  });

  it('after a pane that closed half-way starts from the old workbook', async () => {
    const { standIn, session } = await open();
    await importCase(session, 'kashi-2021');
    const before = contentOf(standIn);
    standIn.failAt(200, 'dead');
    void session.run('generate');
    await standIn.died();
    opened!.page.close();
    standIn.revive();
    opened = await openSession(standIn);
    expect(opened.session.state().notice).toEqual({ kind: 'recovered' });
    expect(contentOf(standIn)).toBe(before);
    await opened.session.run('generate');
    await until(() => opened!.session.state().busy === null);
    expect(opened.session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
  });
});
