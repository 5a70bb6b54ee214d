import type { Session } from '../../../src/session/session';
import { importCase } from '../excel/open-session';
import { KNOT_LIST } from '../../cases/knot-list';
import { openRigSession, RIGS } from './open-rig-session';
import type { Rig } from './rig';

const LIST = '预算明细';
const LOG = '尾差调整';
const OVERVIEW = '表一 部门收支总体情况表';
const HEADING = '公开数（万元）';

describe.each(RIGS)('balanced rounding in %s', (_, open) => {
  let rig: Rig;
  let session: Session;
  beforeAll(async () => {
    rig = await open();
    session = await openRigSession(rig);
    await importCase(session, 'kashi-2021');
    await session.run('generate');
  });
  afterAll(() => rig.close());

  const grades = async (): Promise<string[]> => {
    await session.run('check');
    return session.state().check!.findings.map(({ finding: { grade, message } }) => `${grade} ${message}`);
  };

  it('adds its column to the list that is there, makes tables that add up, and lists what it changed', async () => {
    expect(await rig.valueOf(OVERVIEW, 'B36')).toBe(461.83);
    await session.changeSettings({ balanced: true });
    await session.run('generate');
    expect(session.state().notice).toMatchObject({
      kind: 'generated',
      balance: { cells: 146, changed: 12, moved: 0, gap: 0 },
    });
    expect(await rig.valueOf(LIST, 'J3')).toBe(HEADING);
    expect([await rig.valueOf(LIST, 'J4'), await rig.valueOf(OVERVIEW, 'B36')]).toEqual([20.18, 461.84]);
    expect(rig.lookOf(LIST, 'J4').border).toBe(true);
    expect([await rig.valueOf(LOG, 'A4'), await rig.valueOf(LOG, 'B4')]).toEqual([OVERVIEW, 'B36']);
    expect(await grades()).toEqual([]);
  });

  it('is told as out of date where an amount is edited, and follows when it is made anew', async () => {
    rig.userEdits(LIST, 'H4', 301784.1);
    expect(await grades()).toEqual(['error lines-newer']);
    await session.run('generate');
    expect(await rig.valueOf(LIST, 'J4')).toBe(30.18);
    expect(await grades()).toEqual([]);
    rig.userEdits(LIST, 'H4', 201784.1);
    await session.run('generate');
  });

  it('goes with one setting, and what was there before stands there again', async () => {
    await session.changeSettings({ balanced: false });
    await session.run('generate');
    expect([await rig.valueOf(LIST, 'J3'), await rig.valueOf(LIST, 'J4')].join('')).toBe('');
    expect(rig.lookOf(LIST, 'J4').border).toBe(false);
    expect(await rig.valueOf(OVERVIEW, 'B36')).toBe(461.83);
    expect((await grades()).filter((one) => !one.startsWith('tail'))).toEqual([]);
  });

  it('can be taken back', async () => {
    await session.changeSettings({ balanced: true });
    await session.run('generate');
    expect(await rig.valueOf(LIST, 'J3')).toBe(HEADING);
    await session.run('undo');
    expect([await rig.valueOf(LIST, 'J3'), await rig.valueOf(LIST, 'J4')].join('')).toBe('');
    expect([rig.lookOf(LIST, 'J4').border, await rig.valueOf(OVERVIEW, 'B36')]).toEqual([false, 461.83]);
    expect((await grades()).filter((one) => !one.startsWith('tail'))).toEqual([]);
  });
});

describe.each(RIGS)('figures that have to be moved, in %s', (_, open) => {
  it('are named before anything is written, and written when that is agreed to, once', async () => {
    const rig = await open();
    const session = await openRigSession(rig);
    await session.previewFile('明细.csv', new TextEncoder().encode(KNOT_LIST));
    await session.acceptImport({ skipRefused: false });
    await session.changeSettings({ year: 2024, balanced: true });
    await session.run('generate');
    const { question, generated } = session.state();
    expect(generated).toBeNull();
    const figures = question?.kind === 'moved-figures' ? question.figures : [];
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ moved }) => !moved)).toEqual([]);
    await session.answer(null);
    expect([session.state().question, session.state().generated]).toEqual([null, null]);
    await session.run('generate');
    await session.answer({ reason: '' });
    expect(session.state().notice).toMatchObject({ kind: 'generated', balance: { moved: figures.length } });
    const [first] = figures;
    expect(await rig.valueOf(first!.sheet, first!.cell)).toBe(Number(first!.printed));
    await session.run('generate');
    expect([session.state().question, session.state().notice?.kind]).toEqual([null, 'generated']);
    session.close();
    rig.close();
  });
});
