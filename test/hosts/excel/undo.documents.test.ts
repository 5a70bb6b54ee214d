import { StandIn, type Area, type StandInOptions } from '@budget-disclosure/excel-stand-in';
import { cellAddress } from '../../../src/core/index';
import { UNDO_STEPS } from '../../../src/hosts/undo-steps';
import { marksOf } from '../../../src/session/shown-findings';
import { contentOf } from './fault-injection';
import { importCase, openSession, until, type Opened } from './open-session';

const OVERVIEW = '表一 部门收支总体情况表';
const SPENDING = '表三 部门支出总体情况表';
const INPUT = '预算明细';

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

async function generated(options: StandInOptions = {}): Promise<{ standIn: StandIn } & Opened> {
  const standIn = new StandIn(options);
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
  return { standIn, ...opened };
}

function cellsOf({ top, left, bottom, right }: Area): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, along) => cellAddress(top + down + 1, left + along + 1)),
  ).flat();
}

/** Cells with marks, and those that a fresh check would mark. */
async function marksAndWanted({ standIn, session }: { standIn: StandIn } & Opened): Promise<string[][]> {
  const are = standIn.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ areas }) => areas.flatMap(cellsOf).map((cell) => `${name}!${cell}`)),
  );
  await session.run('check');
  const shall = marksOf(session.state().check?.findings ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return [are.sort(), shall.sort()];
}

describe('taking back', () => {
  it('takes back the last change, though it was checked since', async () => {
    const { session } = await generated();
    await session.run('check');
    await session.run('checkThisTable');
    expect(session.state().undoable).toBe('generate');
    await session.run('undo');
    expect(session.state().notice).toEqual({ kind: 'undone', command: 'generate' });
    expect(session.state().generated).toBeNull();
  });

  it('goes on step by step, and says when there is nothing left', async () => {
    const { standIn, session } = await generated();
    const states = [contentOf(standIn)];
    for (let step = 1; step <= 3; step += 1) {
      standIn.userEdits(INPUT, 'H4', 1000 * step);
      states.push(contentOf(standIn));
      await session.run('generate');
    }
    for (const before of states.slice(1).reverse()) {
      await session.run('undo');
      expect(session.state().notice).toEqual({ kind: 'undone', command: 'generate' });
      // The user's own edit of the list stays until the step before it is taken back, too.
      expect(contentOf(standIn).length).toBe(before.length);
    }
    await session.run('undo');
    await session.run('undo');
    expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    await session.run('undo');
    expect(session.state().notice).toEqual({ kind: 'nothing-to-undo' });
  });

  it('forgets the oldest of many steps', async () => {
    const { standIn, session } = await generated();
    for (let step = 0; step <= UNDO_STEPS; step += 1) {
      standIn.userEdits(OVERVIEW, 'B6', step);
      await session.run('check');
      const { key } = session.state().check!.findings.find(({ fix }) => fix?.kind === 'regenerate')!;
      await session.fix(key);
    }
    for (let step = 0; step < UNDO_STEPS; step += 1) {
      await session.run('undo');
      expect(session.state().notice).toMatchObject({ kind: 'undone' });
    }
    await session.run('undo');
    expect(session.state().notice).toEqual({ kind: 'nothing-to-undo' });
  });
});

describe('marks after undo', () => {
  it('of generating are those of a fresh check', async () => {
    const rig = await generated();
    const { standIn, session } = rig;
    standIn.userEdits(OVERVIEW, 'B6', 1);
    standIn.userEdits(SPENDING, 'E8', 2);
    await session.run('check');
    standIn.userEdits(INPUT, 'A5', '2010101');
    await session.run('generate');
    let [are, shall] = await marksAndWanted(rig);
    expect(are).toEqual(shall);
    await session.run('undo');
    [are, shall] = await marksAndWanted(rig);
    expect(are).toEqual(shall);
    expect(are).toContain(`${OVERVIEW}!B6`);
  });

  it('of importing, and of the tables altogether, are those of a fresh check', async () => {
    const rig = await generated();
    const { standIn, session } = rig;
    standIn.userEdits(OVERVIEW, 'B6', 1);
    await session.run('check');
    await session.run('undo');
    expect(session.state().check).toBeNull();
    const marks = standIn.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(marks).toEqual([]);
  });
});

describe('the tick of 公开', () => {
  it('goes when what was published is edited, and comes again when the edit is taken back', async () => {
    const { standIn, session } = await generated();
    await session.run('check');
    await session.run('finalise');
    expect(session.state().steps.publish).toBe('done');
    const was = standIn.valueOf(OVERVIEW, 'B6') as number;
    standIn.userEdits(INPUT, 'H4', 77);
    await until(() => session.state().steps.publish !== 'done');
    expect(was).not.toBe(standIn.valueOf(OVERVIEW, 'B6'));
  });

  it('goes when the publication is taken back', async () => {
    const { session } = await generated({ quirks: { newWorkbookFailsWith: 'GeneralException' } });
    await session.run('check');
    await session.run('finalise');
    expect(session.state().notice).toEqual({ kind: 'published', where: 'sheets' });
    expect(session.state().steps.publish).toBe('done');
    await session.run('undo');
    expect(session.state().steps.publish).not.toBe('done');
  });
});
