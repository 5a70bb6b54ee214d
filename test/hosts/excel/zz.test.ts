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
  const v = await injectFaults(await TRIALS['publish as sheets'](), 'before');
  console.log(v.actions, v.old, v.whole, v.between.slice(0,3).join('\n').slice(0,3000));
}, 1e6);
