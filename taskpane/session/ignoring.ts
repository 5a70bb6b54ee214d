import { remark } from './checking';
import type { Desk } from './desk';

/** Leaves a finding as it is, for a reason that is kept in the workbook. */
export function ignore(desk: Desk, key: string, reason: string): Promise<void> {
  return decide(desk, { ...desk.memory.ignored, [key]: reason });
}

/** A finding that was ignored counts again. */
export function heed(desk: Desk, key: string): Promise<void> {
  const rest = Object.entries(desk.memory.ignored).filter(([one]) => one !== key);
  return decide(desk, Object.fromEntries(rest));
}

async function decide(desk: Desk, ignored: Readonly<Record<string, string>>): Promise<void> {
  desk.memory = { ...desk.memory, ignored };
  await desk.quietly(async () => {
    await desk.remember();
    await remark(desk);
  });
}
