import { type Session } from '../../../src/session/session';
import { keptXml } from '../../../src/hosts/xlsx/kept-part';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { openSession, type Opened } from './open-session';

/** As the workbench and the command line leave it in a file. */
const MEMORY = JSON.stringify({
  settings: { unit: '“甲”&<乙>单位', year: 2024, form: 'xinjiang-2021', style: 'native' },
  ignored: { 'R101 表一 B6': '批复如此' },
});

/** A workbook that was made without Excel, and is opened there. */
async function openFile(standIn: StandIn, memory: string | null): Promise<Opened> {
  const { page, session } = await openSession(standIn);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(keptXml({ generated: {}, layouts: {}, memory }));
    await context.sync();
  });
  session.close();
  page.close();
  return openSession(standIn);
}

const settingsOf = ({ session }: { readonly session: Session }): unknown => {
  const { unit, year } = session.state().settings;
  return { unit, year };
};

it('what a file remembers that was saved without Excel is remembered in Excel', async () => {
  const standIn = new StandIn();
  const opened = await openFile(standIn, MEMORY);
  expect(settingsOf(opened)).toEqual({ unit: '“甲”&<乙>单位', year: 2024 });
  opened.page.close();
});

it('what Excel remembers since is newer', async () => {
  const standIn = new StandIn();
  const opened = await openFile(standIn, MEMORY);
  await opened.session.changeSettings({ year: 2025 });
  opened.session.close();
  opened.page.close();
  const again = await openSession(standIn);
  expect(settingsOf(again)).toEqual({ unit: '“甲”&<乙>单位', year: 2025 });
  again.page.close();
});

it('a part that says nothing, or is damaged, is as good as none', async () => {
  for (const memory of [null, '{"settings":']) {
    const opened = await openFile(new StandIn(), memory);
    expect(settingsOf(opened)).toEqual({ unit: '', year: 2026 });
    opened.page.close();
  }
});
