import type { WorkbookPlan } from '../core/index';
import type { Work } from '../commands/commands';
import { memoryText, type Memory } from './memory';
import type { Notice } from './state/notice';
import { learn, type Done, type Taking } from './taking';
import type { Workspace } from './workspace';

/** Writes sheets of a plan; asks where sheets of the user's are in the way. */
export async function applyPlan(
  workspace: Workspace,
  command: Work,
  plan: WorkbookPlan,
  sheets: (id: string) => boolean,
  told: (outcome: Done) => Notice | Promise<Notice>,
  taking: Taking | null = null,
  taken: 'rename-theirs' | null = null,
): Promise<Notice | null> {
  const { host, settings, known } = workspace;
  let taught: Memory | null = null;
  const outcome = await host.apply(plan, {
    command,
    style: settings.style,
    sheets: plan.sheets.map(({ id }) => id).filter(sheets),
    taken,
    source: taking?.source ?? null,
    ...(taking && {
      memory: (stands: string | null) => {
        taught = taking.remembers(stands);
        return memoryText(taught);
      },
    }),
    progress: (done, of) => workspace.progress(done, of),
    cancelled: () => workspace.cancelling,
  });
  if (outcome.kind === 'taken') {
    return workspace.ask({ kind: 'taken', names: outcome.names }, command, () =>
      applyPlan(workspace, command, plan, sheets, told, taking, 'rename-theirs'),
    );
  }
  if (outcome.kind === 'done') {
    workspace.undoSteps.push(command, () => host.undo());
    if (taught) {
      learn(workspace, taught);
    }
  }
  await known.reload(settings);
  if (outcome.kind === 'cancelled') {
    return { kind: 'cancelled' };
  }
  const notice = await told(outcome);
  return outcome.style === settings.style ? notice : { kind: 'functions-missing' };
}
