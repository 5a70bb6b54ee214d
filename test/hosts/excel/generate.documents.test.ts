import { caseNames, discloseCase, loadCase } from '../../cases/load-case';
import { layOut } from '../../../src/core/index';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, type Opened } from './open-session';

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

/** Every planned cell of every sheet, as the workbook shows it. */
function shownCells(standIn: StandIn, name: string): { readonly wrong: string[]; readonly cells: number } {
  const plan = layOut(discloseCase(loadCase(name)));
  const wrong: string[] = [];
  let cells = 0;
  for (const sheet of plan.sheets) {
    for (const { row, column, value } of sheet.cells) {
      const address = `${String.fromCharCode(64 + column)}${row}`;
      const is = standIn.valueOf(sheet.name, address);
      cells += 1;
      if (is !== (value ?? '')) {
        wrong.push(`${sheet.name}!${address}: ${String(is)} for ${String(value)}`);
      }
    }
  }
  return { wrong, cells };
}

describe('one click', () => {
  it.each(caseNames)('makes the nine sheets of %s', async (name) => {
    const standIn = new StandIn();
    opened = await openSession(standIn);
    const { session } = opened;
    expect(session.state().notice).toBeNull();
    await importCase(session, name);
    expect(session.state().notice).toMatchObject({ kind: 'imported' });
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'generated', added: 9, updated: 0, setAside: [] });
    const { wrong, cells } = shownCells(standIn, name);
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(500);
    await session.run('check');
    expect(session.state().notice).toEqual({ kind: 'checked', errors: 0, marked: 0, unmarked: [] });
    expect([...standIn.unknownMembers]).toEqual([]);
  });
});
