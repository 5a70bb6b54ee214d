import { readXlsx } from '../../src/hosts/xlsx';
import { parseAddress } from '../../src/core/workbook/address';
import { valueAt } from '../../src/core/workbook/snapshot';
import { REGION_TEMPLATES } from '../cases/region-templates';
import { importCase } from '../hosts/excel/open-session';
import { openRigSession, RIGS } from '../hosts/contract/open-rig-session';

const { bytes } = REGION_TEMPLATES.map((make) => make()).find(({ name }) => name === '北京')!;
const FILE = '表样.xlsx';

describe.each(RIGS)('what is said of a template, in %s', (_, open) => {
  it('is kept in the workbook: the next session does not ask again, and goes by it', async () => {
    const rig = await open();
    const first = await openRigSession(rig);
    await importCase(first, 'kashi-2021');
    await first.template.read(FILE, bytes);
    const { questions, certain } = first.state().template!;
    expect(questions.length).toBeGreaterThan(0);
    for (const { key } of questions) {
      await first.template.answer(key, '-');
    }
    const wrong = certain.find(({ role, kind }) => role === 'project' && kind === 'column')!;
    await first.template.answer(wrong.key, 'basic');
    first.close();

    const second = await openRigSession(rig);
    await second.template.read(FILE, bytes);
    const template = second.state().template!;
    expect([template.questions, template.unread]).toEqual([[], null]);
    expect(template.remembered).toBeGreaterThanOrEqual(questions.length + 1);
    expect(template.certain.find(({ key }) => key === wrong.key)?.role).toBe('basic');
    const file = (await second.template.fill())!;
    const { sheets } = await readXlsx(file.content as Uint8Array, FILE);
    const sheet = sheets.find(({ name }) => name === wrong.sheet)!;
    const numbers = (role: string): unknown[] => {
      const { cell } = certain.find((one) => one.sheet === wrong.sheet && one.role === role)!;
      const { column } = parseAddress(cell)!;
      return sheet.rows
        .map((_row, at) => valueAt(sheet, at + 1, column))
        .filter((value) => typeof value === 'number');
    };
    expect(numbers('basic').length).toBeGreaterThan(0);
    expect(numbers('project')).toEqual(numbers('basic'));
    second.close();
    rig.close();
  });

  it('is told where it cannot be read, asked anew, and stays beside the new answers', async () => {
    const rig = await open();
    const old = JSON.stringify({ kind: 'budget-disclosure-form', version: 2, tables: [] });
    await rig.host.writeMemory(JSON.stringify({ settings: { unit: '单位' }, templates: [old] }));
    const session = await openRigSession(rig);
    await session.template.read(FILE, bytes);
    const { unread, questions } = session.state().template!;
    expect(unread).toEqual({ code: 'other-version', detail: '2' });
    await session.template.answer(questions[0]!.key, '-');
    const { templates } = JSON.parse((await rig.host.readMemory())!) as { templates: string[] };
    expect([templates.length, templates[1]]).toEqual([2, old]);
    await session.template.answer(questions[0]!.key, null);
    expect(JSON.parse((await rig.host.readMemory())!)).toMatchObject({ templates: [old] });
    session.close();
    rig.close();
  });
});

it('figures of a template are balanced where the settings say so, and what was changed is told', async () => {
  const [, open] = RIGS[0]!;
  const rig = await open();
  const session = await openRigSession(rig);
  await importCase(session, 'kashi-2021');
  await session.template.read(FILE, bytes);
  const alone = (await session.template.fill())!;
  expect(session.state().template!.filled!.balance).toBeNull();
  await session.changeSettings({ balanced: true });
  const file = (await session.template.fill())!;
  const { balance } = session.state().template!.filled!;
  expect(balance!.changed).toBeGreaterThan(0);
  expect(balance).toMatchObject({ moved: 0, gap: 0, sheet: '尾差调整' });
  const [before, after] = await Promise.all(
    [alone, file].map(({ content }) => readXlsx(content as Uint8Array, FILE)),
  );
  const names = (workbook: typeof before): string[] => workbook!.sheets.map(({ name }) => name);
  expect(names(after)).toEqual(expect.arrayContaining([...names(before), '尾差调整']));
  // What was filled once has sheets of ours.
  await session.template.read(FILE, file.content as Uint8Array);
  expect(await session.template.fill()).toBeNull();
  expect(session.state().notice).toMatchObject({ kind: 'file', code: 'sheet-taken', detail: '预算明细' });
  session.close();
  rig.close();
});
