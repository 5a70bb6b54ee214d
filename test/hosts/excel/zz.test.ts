import { StandIn } from '../../excel-stand-in';
import { injectFaults } from './fault-injection';
import { openSession } from './open-session';
import { TRIALS } from './trials';
it('x', async () => {
  const t = await TRIALS['generate again']();
  const standIn = new StandIn({ workbook: t.workbook });
  const { page, session } = await openSession(standIn);
  await t.command(session);
  console.log(session.state().notice, session.state().input?.findings);
  page.close();
  for (const name of ['check', 'clear marks', 'generate again', 'publish as sheets'] as const) {
    for (const way of ['before', 'after', 'dead'] as const) {
      const v = await injectFaults(await TRIALS[name](), way);
      console.log(name, way, v.actions, v.old, v.whole, v.between.slice(0, 3).join('\n').slice(0, 1800));
    }
  }
}, 1e6);
