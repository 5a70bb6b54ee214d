import { StandIn, type StandInOptions } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, type Opened } from './open-session';

const OVERVIEW = '表一 部门收支总体情况表';

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

async function generated(options: StandInOptions = {}): Promise<{ standIn: StandIn } & Opened> {
  const standIn = new StandIn(options);
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
  return { standIn, ...opened };
}

describe('publishing', () => {
  it.each(['GeneralException', 'NotImplemented', 'AccessDenied', 'InvalidOperation'])(
    'takes the way with sheets where a new workbook fails with %s',
    async (newWorkbookFailsWith) => {
      const { standIn, session } = await generated({ quirks: { newWorkbookFailsWith } });
      await session.run('finalise');
      expect(session.state().notice).toEqual({ kind: 'published', where: 'sheets' });
      expect(standIn.workbook.sheets.map(({ name }) => name)).toContain(`${OVERVIEW}（公开）`);
    },
  );

  it('says on a Mac that the new window may be behind', async () => {
    const { session } = await generated({ platform: 'Mac' });
    await session.run('finalise');
    expect(session.state().notice).toEqual({ kind: 'published', where: 'new-workbook-behind' });
  });

  it('copies of the text its paragraphs and nothing beside them', async () => {
    const { standIn, session } = await generated({ quirks: { newWorkbookFailsWith: 'GeneralException' } });
    await session.run('writeText');
    for (const { cell } of session.state().text!.unfinished) {
      standIn.userEdits('说明', cell, '本段已写。');
    }
    await session.run('finalise');
    if (session.state().question) {
      await session.answer({ reason: '财政局批复' });
    }
    expect(session.state().notice).toEqual({ kind: 'published', where: 'sheets' });
    const title = standIn.valueOf('说明', 'A1');
    expect(standIn.valueOf('说明（公开）', 'A1')).toBe(title);
    expect(standIn.valueOf('说明', 'C1')).toBe('title');
    expect(['B1', 'C1', 'D1', 'E1'].map((cell) => standIn.valueOf('说明（公开）', cell) ?? '')).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('leaves no name on a copy, and no copy is taken for the table', async () => {
    const quirks = { newWorkbookFailsWith: 'GeneralException', listsNamesOfSheets: true };
    const { standIn, session } = await generated({ quirks });
    await session.run('finalise');
    expect(standIn.workbook.names.filter(({ scope }) => scope !== null)).toEqual([]);
    standIn.userCopiesSheet(OVERVIEW);
    const copy = standIn.workbook.sheets.at(-1)!.name;
    expect(copy).not.toBe(OVERVIEW);
    standIn.userEdits(copy, 'A1', '我的草稿');
    standIn.userEdits('预算明细', 'H4', 12_345);
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 0, setAside: [] });
    expect(standIn.valueOf(copy, 'A1')).toBe('我的草稿');
    expect(session.state().generated!.sheets).not.toContain(copy);
    expect(session.state().generated!.sheets).toHaveLength(9);
  });
});

describe('fit to page that does not take', () => {
  it('is read back, and a percentage stands in its place', async () => {
    const { standIn, session } = await generated({ quirks: { losesFitToPages: true } });
    const { notice, generated: made } = session.state();
    expect(notice).toMatchObject({ kind: 'generated', scaled: [...made!.sheets, '底稿'] });
    for (const name of [...made!.sheets, '底稿']) {
      const { Zoom } = standIn.workbook.sheets.find((sheet) => sheet.name === name)!.pageLayout;
      const { scale } = Zoom as { readonly scale: number };
      expect(scale).toBeGreaterThanOrEqual(10);
      expect(scale).toBeLessThanOrEqual(100);
    }
  });

  it('is not spoken of where it takes', async () => {
    const { session } = await generated();
    expect(session.state().notice).not.toHaveProperty('scaled');
  });
});
