import { UnsavedWork } from '../../workbench/unsaved-work';

const QUOTA = new Error('QuotaExceededError');
const unsaved = () => ({ name: '预算', data: {} });

describe('a browser that refuses to keep a draft', () => {
  it('is told of once, and once more after it had taken one', async () => {
    const answers = [QUOTA, QUOTA, null, QUOTA];
    const keep = jest.fn(() => {
      const answer = answers.shift();
      return answer ? Promise.reject(answer) : Promise.resolve();
    });
    const refused = jest.fn();
    const unsavedWork = new UnsavedWork({ keep, clear: () => Promise.resolve() }, unsaved, refused);
    const told: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await unsavedWork.keep();
      told.push(refused.mock.calls.length);
    }
    expect(told).toEqual([1, 1, 1, 2]);
  });

  it('is told of where nothing can be kept at all, as soon as there is something to lose', async () => {
    const refused = jest.fn();
    const nothing = new UnsavedWork(null, () => null, refused);
    await nothing.keep();
    expect(refused).not.toHaveBeenCalled();
    await new UnsavedWork(null, unsaved, refused).keep();
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it('does not make a saved workbook count as not saved', async () => {
    const unsavedWork = new UnsavedWork(
      { keep: () => Promise.resolve(), clear: () => Promise.reject(QUOTA) },
      unsaved,
      jest.fn(),
    );
    await expect(unsavedWork.clear()).resolves.toBeUndefined();
  });
});
