import { injectFaults, WAYS } from './fault-injection';
import { TRIALS, type TrialName } from './trials';

const NAMES: readonly TrialName[] = ['check', 'clear marks', 'publish as sheets'];

describe.each(NAMES)('%s', (name) => {
  it.each(WAYS)('leaves the old workbook or the new one if it fails at any action (%s it)', async (way) => {
    const verdicts = await injectFaults(await TRIALS[name](), way, 240);
    expect(verdicts.between).toEqual([]);
    // Marks are tried again, sheet by sheet: what fails once leaves the new workbook all the same.
    const again = name !== 'publish as sheets' && way !== 'dead';
    expect(again ? verdicts.whole : verdicts.old).toBeGreaterThan(0);
    expect(verdicts.old + verdicts.whole).toBe(verdicts.tried);
  });
});
