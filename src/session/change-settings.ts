import { catchUp } from './checking';
import type { Workspace } from './workspace';
import type { Settings } from './state/settings';

/** Takes other settings; the lines are read and the tables checked by them. */
export async function changeSettings(workspace: Workspace, change: Partial<Settings>): Promise<void> {
  workspace.memory = { ...workspace.memory, settings: { ...workspace.settings, ...change } };
  workspace.known.readLines(workspace.settings);
  workspace.show({});
  await workspace.quietly(async () => {
    await workspace.remember();
    // A command checks again when it ends.
    if (workspace.state().busy === null) {
      await catchUp(workspace);
    }
  });
}
