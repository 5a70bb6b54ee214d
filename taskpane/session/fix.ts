import type { CellWrite } from '../../src/core/index';
import { generate } from './commands';
import type { Desk } from './desk';
import type { Notice } from './state/notice';

/** Does what one click can do about a finding. */
export async function fix(desk: Desk, key: string): Promise<void> {
  const found = desk.state().check?.findings.find((one) => one.key === key)?.fix;
  if (found?.kind === 'regenerate') {
    await desk.command('generate', () => generate(desk));
  } else if (found) {
    await desk.command('fix', () => writeFix(desk, found.writes));
  }
}

/** Writes what should stand in one cell, or in several: all of it or nothing. */
async function writeFix(desk: Desk, writes: readonly CellWrite[]): Promise<Notice> {
  const back = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) {
      await desk.host.undo();
    }
  };
  for (const [at, { sheet, cell, value }] of writes.entries()) {
    try {
      await desk.host.writeCell({ sheet, cell }, { value });
    } catch (problem) {
      await back(at);
      throw problem;
    }
  }
  desk.undoSteps.push('fix', () => back(writes.length));
  await desk.book.refresh([...new Set(writes.map(({ sheet }) => sheet))], desk.settings);
  return { kind: 'fixed', at: { sheet: writes[0]!.sheet, cell: writes[0]!.cell } };
}
