import { injectFaults, WAYS } from './fault-injection';
import { TRIALS, type TrialName } from './trials';

const NAMES: readonly (readonly [TrialName, number])[] = [
  ['generate anew', 450],
  ['generate again', 240],
  ['import fewer lines', 6],
  ['import into an empty list', 18],
];

describe.each(NAMES)('%s', (name, every) => {
  it.each(WAYS)('leaves the old workbook or the new one if it fails at any action (%s it)', async (way) => {
    const verdicts = await injectFaults(await TRIALS[name](), way, every);
    expect(verdicts.between).toEqual([]);
    // The last action of a short command may be all that is tried of it, or none: done, it leaves the new workbook.
    expect(verdicts.old > 0 || verdicts.tried <= 1).toBe(true);
    expect(verdicts.old + verdicts.whole).toBe(verdicts.tried);
  });
});
