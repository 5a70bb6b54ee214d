import { remark } from './checking';
import type { Workspace } from './workspace';

/** Leaves a finding as it is, for a reason that is kept in the workbook. */
export function ignore(workspace: Workspace, key: string, reason: string): Promise<void> {
  return decide(workspace, { ...workspace.memory.ignored, [key]: reason });
}

/** A finding that was ignored counts again. */
export function countAgain(workspace: Workspace, key: string): Promise<void> {
  const rest = Object.entries(workspace.memory.ignored).filter(([one]) => one !== key);
  return decide(workspace, Object.fromEntries(rest));
}

async function decide(workspace: Workspace, ignored: Readonly<Record<string, string>>): Promise<void> {
  workspace.memory = { ...workspace.memory, ignored };
  await workspace.quietly(async () => {
    await workspace.remember();
    await remark(workspace);
  });
}
