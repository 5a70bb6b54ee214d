import { readFileSync } from 'node:fs';
import { ExcelHost } from '../../../src/hosts/excel';
import { Session } from '../../../src/session/session';
import { loadCase } from '../../cases/load-case';
import { openPage, type StandIn, type Page } from '@budget-disclosure/excel-stand-in';

/** Short enough for a test, long enough for two edits to be one. */
export const PAUSE = 20;

export interface Opened {
  readonly page: Page;
  readonly session: Session;
}

/** Opens a pane on a workbook: Microsoft's library, our host, a session. */
export async function openSession(standIn: StandIn): Promise<Opened> {
  const page = await openPage(standIn);
  const session = await Session.open(new ExcelHost(), {
    language: 'zh-CN',
    version: '0.0.0',
    year: 2026,
    pause: PAUSE,
  });
  return { page, session };
}

/** The lines of a case, imported. */
export async function importCase(session: Session, name: string): Promise<void> {
  const { lines, unit, year } = loadCase(name);
  await session.changeSettings({ unit, year });
  await session.previewFile('lines.csv', new Uint8Array(readFileSync(lines)));
  await session.acceptImport({ skipRefused: false });
}

/** Waits until something holds; a test that waits too long fails by its own time limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
