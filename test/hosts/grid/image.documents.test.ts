import { layOut } from '../../../src/core/index';
import { fromImage, GridHost } from '../../../src/hosts/grid';
import { discloseCase, loadCase } from '../../cases/load-case';
import { applyAll } from '../contract/apply-options';
import { openGridRig } from '../contract/grid-rig';
import { startHeadless } from './headless';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));

it('a workbook opened from its image is the same workbook, and goes on', async () => {
  const rig = openGridRig();
  await rig.host.apply(PLAN, applyAll(PLAN));
  await rig.host.writeMemory('{"unit":"某单位"}');
  const { image, kept } = await rig.host.image();
  const before = await rig.host.read(null);
  rig.close();

  const app = startHeadless();
  const host = new GridHost(app, fromImage(image, kept, '某单位'), { handOver: () => undefined });
  expect(await host.read(null)).toEqual(before);
  expect((await host.image()).image).toEqual(image);
  expect((await host.image()).kept).toEqual(kept);
  expect(await host.readMemory()).toBe('{"unit":"某单位"}');
  await host.grid.calculation.all();
  expect(await host.read(null)).toEqual(before);
  const again = await host.apply(PLAN, applyAll(PLAN));
  expect(again).toMatchObject({ kind: 'done', added: [], setAside: [] });
  expect(await host.read(null)).toEqual(before);
  host.dispose();
});
