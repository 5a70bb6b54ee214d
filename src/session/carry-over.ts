import { CARRY_ID, carrySheet, carryStandsAsPlanned, proposedCarryOver, type Budget } from '../core/index';
import { applyPlan } from './apply-plan';
import { obstacleOf } from './obstacle';
import { planOf } from './plan';
import type { Notice } from './state/notice';
import type { Workspace } from './workspace';

/** Goes to the sheet 收入与结转, or makes it: each source brings what its lines spend, and nothing is carried over yet. */
export async function carryOver(workspace: Workspace): Promise<Notice | null> {
  const { known, settings, host } = workspace;
  await known.reload(settings);
  const there = carrySheet(known.whole());
  if (there) {
    await host.reveal({ sheet: there.name, cell: 'B4' });
    return { kind: 'done', command: 'carryOver', place: there.name };
  }
  const obstacle = obstacleOf(known.input(), known.candidates);
  const budget = known.reading?.budget;
  if (obstacle || !budget) {
    return obstacle ?? { kind: 'no-lines' };
  }
  const proposed = { ...budget, carryOver: proposedCarryOver(budget.lines) };
  const notice = await applyPlan(
    workspace,
    'carryOver',
    planOf(proposed, settings.form),
    (id) => id === CARRY_ID,
    ({ added }) => ({ kind: 'done', command: 'carryOver', place: added[0] ?? '' }),
  );
  if (notice?.kind === 'done') {
    await host.reveal({ sheet: notice.place, cell: 'B4' });
  }
  return notice;
}

/** Whether 收入与结转 stands as it would be written: then what the user made of its cells, formulas above all, is left alone. */
export function carryStands({ known }: Workspace, budget: Budget): boolean {
  const sheet = carrySheet(known.whole());
  const isOurs = known.generated.some(({ id, name }) => id === CARRY_ID && name === sheet?.name);
  return sheet !== null && isOurs && carryStandsAsPlanned(budget, sheet);
}
