import { injectFaults, WAYS } from './fault-injection';
import { TRIALS, type TrialName } from './trials';

const NAMES: readonly TrialName[] = ['generate again', 'check', 'clear marks', 'publish as sheets'];

describe.each(NAMES)('%s, failing at every action', (name) => {
  it.each(WAYS)('%s it, leaves the old workbook or the new one', async (way) => {
    const verdicts = await injectFaults(await TRIALS[name](), way);
    expect(verdicts.between).toEqual([]);
    expect(verdicts.old).toBeGreaterThan(0);
    expect(verdicts.old + verdicts.whole).toBe(verdicts.actions);
  });
});
