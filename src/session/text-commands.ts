import type { Budget } from '../core/index';
import { applyPlan } from './apply-plan';
import { obstacleOf } from './obstacle';
import { planWithText, textOfWorkbook } from './plan';
import type { Notice } from './state/notice';
import { isTextCurrent, isTextInput, mayWrite } from './text';
import type { Workspace } from './workspace';

/** Writes the text of the disclosure anew, and the sheets that it is made from; without lines the latter alone. */
export async function writeText(workspace: Workspace): Promise<Notice | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  const obstacle = known.input() && obstacleOf(known.input(), known.candidates);
  if (obstacle) {
    return obstacle;
  }
  if (settings.unit === '') {
    return { kind: 'no-unit' };
  }
  const budget = known.reading?.budget ?? known.emptyBudget(settings);
  const plan = await planWithText(budget, settings.form, known.whole());
  const hasLines = budget.lines.length > 0;
  const place = plan.sheets.find(({ id }) => id === (hasLines ? 'narrative' : 'profile'))?.name;
  return place === undefined
    ? { kind: 'no-text-of-form' }
    : applyPlan(
        workspace,
        'writeText',
        plan,
        (id) => ((hasLines && id === 'narrative') || isTextInput(id)) && mayWrite(id, known.whole()),
        () => ({ kind: 'done', command: 'writeText', place }),
      );
}

/** Why the text can't be published as it stands; null where it can, or there is none. */
export async function textObstacle(workspace: Workspace, budget: Budget): Promise<Notice | null> {
  const { known, settings } = workspace;
  const workbook = known.whole();
  const state = workspace.text.state(known, settings);
  if ((state?.sheet ?? null) === null) {
    return null;
  }
  if (state!.unfinished.length > 0) {
    return { kind: 'text-unfinished', paragraphs: state!.unfinished.length };
  }
  const text = await textOfWorkbook(budget, settings.form, workbook);
  return text === null || isTextCurrent(text, workbook) ? null : { kind: 'text-outdated' };
}
