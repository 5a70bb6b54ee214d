import type { Workspace } from './workspace';
import type { LiveCheck } from './live-check';
import type { Notice } from './state/notice';
import { lookForPrinted } from './printed';

/** Reads the workbook and looks after it from now on. What an earlier session left half-way is put back first. */
export async function openWorkbook(workspace: Workspace, live: LiveCheck): Promise<Notice | null> {
  const { host } = workspace;
  const recovered = await host.recover();
  const { functions } = await host.capabilities();
  await workspace.recall();
  await workspace.known.reload(workspace.settings);
  await host.onEdit((edit) => live.onEdit(edit));
  await host.onSelect((at) => workspace.select(at));
  workspace.show({ functions, printed: await lookForPrinted(workspace) });
  return recovered ? { kind: 'recovered' } : null;
}
