import { parseRange, type CellReference, type FormulaStyle } from '../../src/core/index';
import type { Session } from '../../src/session/session';
import { RIGS, openRigSession } from '../hosts/contract/open-rig-session';
import { openGridRig } from '../hosts/contract/grid-rig';
import type { Rig } from '../hosts/contract/rig';
import { importCase } from '../hosts/excel/open-session';

const SPENDING = '表五 一般公共预算支出情况表';
const PAPER = '底稿';

async function generated(rig: Rig, style: FormulaStyle = 'native'): Promise<Session> {
  const session = await openRigSession(rig);
  await importCase(session, 'kashi-2021');
  await session.changeSettings({ style });
  await session.run('generate');
  return session;
}

/** Where the card of the finding at a cell leads to. */
async function exactOf(session: Session, cell: string): Promise<readonly CellReference[]> {
  await session.run('check');
  const found = session
    .state()
    .check!.findings.find(({ finding }) => finding.sheet === SPENDING && finding.cell === cell);
  return found!.exact;
}

async function sumOf(rig: Rig, places: readonly CellReference[]): Promise<number> {
  let sum = 0;
  for (const { sheet, cell } of places) {
    const { top, left, right } = parseRange(cell)!;
    for (let column = left; column <= right; column += 1) {
      sum += Number(await rig.valueOf(sheet, `${String.fromCharCode(64 + column)}${String(top)}`));
    }
  }
  return sum;
}

describe.each(RIGS)('the exact amount behind a finding, in %s', (_, open) => {
  it('is found by the formula, also in a paper of another name, and is selected', async () => {
    const rig = await open();
    const session = await generated(rig);
    // The user has put something else to what the formula gives.
    const formula = rig.formulaOf(SPENDING, 'E9')!;
    rig.userEdits(SPENDING, 'E9', `${formula}+1`);
    const places = await exactOf(session, 'E9');
    expect(places.map(({ cell }) => cell)).toEqual(['D12', 'K12', 'R12']);
    expect(await sumOf(rig, places)).toBe(201_784.1);
    rig.userRenamesSheet(PAPER, '复核 稿');
    const renamed = await exactOf(session, 'E9');
    expect(renamed).toEqual(places.map(({ cell }) => ({ sheet: '复核 稿', cell })));
    await session.reveal({ sheet: '复核 稿', cell: 'D12:E12' });
    expect(rig.selected().sheet).toBe('复核 稿');
    expect(rig.selected().cell).toMatch(/^D12/);
    session.close();
    rig.close();
  });

  it('is found by the plan where a figure was typed, as long as the rows are those of the lines', async () => {
    const rig = await open();
    const session = await generated(rig);
    rig.userEdits(SPENDING, 'E9', 20.19);
    const places = await exactOf(session, 'E9');
    expect(places.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      `${PAPER}!D12`,
      `${PAPER}!K12`,
      `${PAPER}!R12`,
    ]);
    // A line whose code has no row: where the plan has a figure now, the paper has another one.
    rig.userEdits('预算明细', 'A4', '2010101');
    expect(await exactOf(session, 'E9')).toEqual([]);
    session.close();
    rig.close();
  });

  it('is nowhere in a workbook of values', async () => {
    const rig = await open();
    const session = await generated(rig, 'values');
    rig.userEdits(SPENDING, 'E9', 20.19);
    expect(await exactOf(session, 'E9')).toEqual([]);
    session.close();
    rig.close();
  });
});

it('is found by the plan in a block that one call fills', async () => {
  const rig = openGridRig();
  const session = await generated(rig, 'functions');
  expect(rig.formulaOf(SPENDING, 'E8')).toContain('BUDGET.');
  rig.userEdits(SPENDING, 'E9', 20.19);
  const places = await exactOf(session, 'E9');
  expect(places.length).toBeGreaterThan(0);
  expect(await sumOf(rig, places)).toBe(201_784.1);
  session.close();
  rig.close();
});
