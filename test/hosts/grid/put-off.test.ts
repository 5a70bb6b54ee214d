import { PutOff } from '../../../src/hosts/grid/put-off';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Whether somebody who waits from now on has been told after a while, in milliseconds. */
function waiting(putOff: PutOff): (more: number) => Promise<boolean> {
  let told = false;
  void putOff.over().then(() => (told = true));
  return async (more) => {
    await jest.advanceTimersByTimeAsync(more);
    return told;
  };
}

it('nothing is waited for where nothing changed', async () => {
  expect(await waiting(new PutOff())(0)).toBe(true);
});

it('the time runs from the last change, however late somebody waits', async () => {
  const putOff = new PutOff();
  putOff.again();
  await jest.advanceTimersByTimeAsync(90);
  putOff.again();
  await jest.advanceTimersByTimeAsync(90);
  const told = waiting(putOff);
  expect(await told(10)).toBe(false);
  expect(putOff.pending).toBe(true);
  expect(await told(20)).toBe(true);
  expect(putOff.pending).toBe(false);
});

it('a timer that was set at the change and lasts as long as the grid’s comes first', async () => {
  const putOff = new PutOff();
  const order: string[] = [];
  putOff.again();
  setTimeout(() => order.push('grid'), 100);
  void putOff.over().then(() => order.push('we'));
  await jest.advanceTimersByTimeAsync(500);
  expect(order).toEqual(['grid', 'we']);
});

it('nor does it come later where the grid hears of the change late', async () => {
  jest.useRealTimers();
  const putOff = new PutOff();
  const order: string[] = [];
  putOff.again();
  const heard = performance.now() + 60;
  while (performance.now() < heard) {
    // The page is busy.
  }
  setTimeout(() => order.push('grid'), 100);
  await putOff.over().then(() => order.push('we'));
  expect(order).toEqual(['grid', 'we']);
});

it('nobody waits for what is given up', async () => {
  const putOff = new PutOff();
  putOff.again();
  const told = waiting(putOff);
  putOff.end();
  expect(await told(0)).toBe(true);
});
