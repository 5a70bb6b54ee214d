import type { CellWrite } from '../core/index';
import { generate } from './commands';
import type { Workspace } from './workspace';
import type { Notice } from './state/notice';

/** Does what one click can do about a finding. */
export async function fix(workspace: Workspace, key: string): Promise<void> {
  const found = workspace.state().check?.findings.find((one) => one.key === key)?.fix;
  if (found?.kind === 'regenerate') {
    await workspace.command('generate', () => generate(workspace));
  } else if (found) {
    await workspace.command('fix', () => writeFix(workspace, found.writes));
  }
}

/** Writes what should stand in one cell, or in several: all of it or nothing. */
async function writeFix(workspace: Workspace, writes: readonly CellWrite[]): Promise<Notice> {
  const back = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) {
      await workspace.host.undo();
    }
  };
  for (const [at, { sheet, cell, value }] of writes.entries()) {
    try {
      await workspace.host.writeCell({ sheet, cell }, { value });
    } catch (problem) {
      await back(at);
      throw problem;
    }
  }
  workspace.undoSteps.push('fix', () => back(writes.length));
  await workspace.known.refresh([...new Set(writes.map(({ sheet }) => sheet))], workspace.settings);
  return { kind: 'done', command: 'fix', place: `${writes[0]!.sheet}!${writes[0]!.cell}` };
}
