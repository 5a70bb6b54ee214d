import { Session } from '../../src/session/session';
import { layOut } from '../../src/core/sheet/lay-out';
import { discloseCase, loadCase, printedGrid } from '../cases/load-case';
import { openGridRig } from '../hosts/contract/grid-rig';
import { importCase, PAUSE, until } from '../hosts/excel/open-session';

const rig = openGridRig();
let session: Session;
beforeAll(async () => {
  session = await Session.open(rig.host, { language: 'zh-CN', version: '0.0.0', year: 2026, pause: PAUSE });
});
afterAll(() => rig.close());

const errors = (): number =>
  session.state().check!.findings.filter(({ finding }) => finding.grade === 'error').length;

describe('the tables to publish', () => {
  it('are none before they are made', async () => {
    expect(await session.tablesToPublish()).toBeNull();
    await importCase(session, 'kashi-2021');
    expect(await session.tablesToPublish()).toBeNull();
  });

  it('are those of the form', async () => {
    await session.run('generate');
    const planned = layOut(discloseCase(loadCase('kashi-2021'))).sheets.filter(({ table }) => table === null);
    const { sheets } = (await session.tablesToPublish())!;
    expect(sheets.map(({ name }) => name)).toEqual(planned.map(({ name }) => name));
    sheets.forEach((sheet, at) => expect(printedGrid(sheet)).toEqual(printedGrid(planned[at]!)));
  });

  it('have what was typed, and the check goes on', async () => {
    await session.run('check');
    expect(errors()).toBe(0);
    const { sheets } = (await session.tablesToPublish())!;
    const [sheet] = sheets;
    rig.userEdits(sheet!.name, 'B6', 7.5);
    expect(printedGrid((await session.tablesToPublish())!.sheets[0]!)[5]![1]).toBe('7.50');
    await until(() => errors() > 0);
  });
});
