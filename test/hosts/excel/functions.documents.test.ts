import { cellAddress, layOut } from '../../../src/core/index';
import { readFunctionsMetadata } from '../../../scripts/functions-metadata';
import { register } from '../../../functions/register';
import { discloseCase, loadCase } from '../../cases/load-case';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, until, type Opened } from './open-session';

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

async function open(registered: boolean): Promise<{ readonly standIn: StandIn } & Opened> {
  const { 'zh-CN': chinese } = await readFunctionsMetadata();
  const standIn = new StandIn({ functions: chinese, functionsRegistered: registered });
  opened = await openSession(standIn);
  register(opened.page.CustomFunctions as never, () => 'zh-CN');
  await opened.session.changeSettings({ style: 'functions' });
  await importCase(opened.session, 'kashi-2021');
  return { standIn, ...opened };
}

describe('sheets with BUDGET.*', () => {
  it('show every planned value, one call to a block', async () => {
    const { standIn, session } = await open(true);
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'generated', added: 9, updated: 0, setAside: [] });
    const { sheets } = layOut(discloseCase(loadCase('kashi-2021')));
    // The library hands results over in bursts, half a second apart.
    const busy = (): boolean =>
      standIn.host.isPending() ||
      sheets.some(({ name, cells }) =>
        cells.some(({ row, column }) => standIn.valueOf(name, cellAddress(row, column)) === '#BUSY!'),
      );
    await until(() => !busy());
    const wrong = sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => {
        const address = `${String.fromCharCode(64 + column)}${row}`;
        const is = standIn.valueOf(name, address);
        return is === (value ?? '') ? [] : [`${name}!${address}: ${String(is)} for ${String(value)}`];
      }),
    );
    expect(wrong).toEqual([]);
    const formulas = standIn.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ formula }) => (formula?.includes('BUDGET.') ? [formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(8);
    expect(standIn.workbook.sheets.map(({ name }) => name).join()).not.toContain('probe');
  });

  it('are made with plain formulas where the functions do not run, and that is said', async () => {
    const { standIn, session } = await open(false);
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'functions-missing' });
    expect(standIn.workbook.sheets).toHaveLength(12);
    await session.run('check');
    expect(session.state().notice).toEqual({ kind: 'checked', errors: 0, marked: 0, unmarked: [] });
  });
});
