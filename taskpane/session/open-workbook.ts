import type { Desk } from './desk';
import type { LiveCheck } from './live-check';
import type { Notice } from './state/notice';
import { lookForPrinted } from './printed';

/** Reads the workbook and looks after it from now on. What an earlier session left half-way is put back first. */
export async function openWorkbook(desk: Desk, live: LiveCheck): Promise<Notice | null> {
  const { host } = desk;
  const recovered = await host.recover();
  const { functions } = await host.capabilities();
  await desk.recall();
  await desk.book.reload(desk.settings);
  await host.onEdit((edit) => live.onEdit(edit));
  await host.onSelect((at) => desk.select(at));
  desk.show({ functions, printed: lookForPrinted(desk) });
  return recovered ? { kind: 'recovered' } : null;
}
