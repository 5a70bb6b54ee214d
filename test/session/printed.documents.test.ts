import { GridHost, fromImage } from '../../src/hosts/grid';
import { readImage, writeImage } from '../../src/hosts/xlsx';
import { Session } from '../../src/session/session';
import { discloseCase, loadCase } from '../cases/load-case';
import { layOut } from '../../src/core/index';
import { applyAll } from '../hosts/contract/apply-options';
import { openGridRig } from '../hosts/contract/grid-rig';
import { startHeadless } from '../hosts/grid/headless';

const KASHI = loadCase('kashi-2021');
const LINES = '预算明细';

/** The tables that this program made, as values, without their lines: the names that say so are still in the file. */
async function publishedByUs(): Promise<Uint8Array> {
  const rig = openGridRig();
  const plan = layOut(discloseCase(KASHI));
  await rig.host.apply(plan, applyAll(plan));
  const { image, kept } = await rig.host.image();
  const generated = Object.fromEntries(Object.entries(kept.generated).filter(([name]) => name !== LINES));
  const tables = image.sheets.filter(({ name }) => name in generated);
  rig.close();
  return writeImage({ ...image, sheets: tables, tables: [] }, { ...kept, generated, memory: null }, 'values');
}

async function open(file: Uint8Array): Promise<{ session: Session; host: GridHost }> {
  const { image, kept } = await readImage(file, '公开表.xlsx');
  const host = new GridHost(startHeadless(), fromImage(image, kept, '公开表'), { handOver: () => undefined });
  const options = { language: 'zh-CN', version: '0.0.0', year: 2026, pause: 10 } as const;
  return { session: await Session.open(host, options), host };
}

it('tables of ours without their lines propose the year and unit that they print, to be checked', async () => {
  const { session, host } = await open(await publishedByUs());
  expect(await host.generatedSheets()).toHaveLength(9);
  const { printed, settings, input } = session.state();
  expect(input).toBeNull();
  expect(printed).toEqual({ tables: 9, unit: KASHI.unit, year: 2021 });
  expect([settings.unit, settings.year]).toEqual([KASHI.unit, 2021]);
  await session.run('check');
  expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
  session.close();
  host.dispose();
});

it('with their lines there is nothing to propose', async () => {
  const rig = openGridRig();
  const plan = layOut(discloseCase(KASHI));
  await rig.host.apply(plan, applyAll(plan));
  const options = { language: 'zh-CN', version: '0.0.0', year: 2026, pause: 10 } as const;
  const session = await Session.open(rig.host, options);
  expect(session.state().printed).toBeNull();
  session.close();
  rig.close();
});
