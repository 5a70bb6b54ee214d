import type { Mark } from '../host';
import { emptyJournal } from './journal';
import { changeMarks, findMarks, markChanges } from './marks';
import { COMMITTED } from './memory';
import { run } from './run';
import { NO_PROGRESS, transact } from './transaction';

/** Bytes of one mark in a request, roughly. */
const BYTES = 200;

/**
 * Shows these findings on their cells and no others. A protected sheet keeps what it has; the names of those that
 * should have been marked are returned.
 */
export async function markFindings(marks: readonly Mark[]): Promise<readonly string[]> {
  const { committed, present } = await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(COMMITTED);
    setting.load('value');
    const found = await findMarks(context);
    return { present: found, committed: setting.isNullObject ? null : String(setting.value) };
  });
  const { locked } = present;
  const changes = markChanges(present, [
    ...marks.filter(({ sheet }) => !locked.includes(sheet)),
    ...present.marks.filter(({ sheet }) => locked.includes(sheet)),
  ]);
  const size = changes.stale.length + changes.missing.length;
  if (size > 0) {
    const journal = {
      ...emptyJournal('check'),
      marks: present.marks,
      settings: [{ key: COMMITTED, value: committed }],
    };
    const job = {
      bytes: size * BYTES,
      write: (context: Excel.RequestContext): void => changeMarks(context, changes),
    };
    await transact(journal, [job], NO_PROGRESS);
  }
  return locked.filter((name) => marks.some(({ sheet }) => sheet === name));
}
