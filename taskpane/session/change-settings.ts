import { catchUp } from './checking';
import type { Desk } from './desk';
import type { Settings } from './state/settings';

/** Takes other settings; the lines are read and the tables checked by them. */
export async function changeSettings(desk: Desk, change: Partial<Settings>): Promise<void> {
  desk.memory = { ...desk.memory, settings: { ...desk.settings, ...change } };
  desk.book.readLines(desk.settings);
  desk.show({});
  await desk.quietly(async () => {
    await desk.remember();
    // A command checks again when it ends.
    if (desk.state().busy === null) {
      await catchUp(desk);
    }
  });
}
