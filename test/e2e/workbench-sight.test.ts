import { quietStage } from './quiet-stage';
import { WorkbenchPage } from './open-workbench';

const on = quietStage();

/** The total of income in 表一, far down a sheet whose title is higher than its lines. */
const TOTAL = 36;
/** What the name box says of it, a moment after its address. */
const NAME_OF_TOTAL = '表一_收入总计';
const FIRST_BELOW = 6;

/** Half a line. */
const WITHIN = 12;

/** The tables on a low screen, and what finds the row that is seen first beneath the frozen ones. */
async function lowScreen(): Promise<{
  readonly bench: WorkbenchPage;
  readonly firstSeen: () => Promise<number>;
}> {
  const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
  const { page } = bench;
  await page.setViewportSize({ width: 1280, height: 560 });
  await bench.generate();
  const canvas = (await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox())!;
  const rowAt = async (y: number): Promise<number> => {
    await page.mouse.click(canvas.x + 90, canvas.y + y);
    const cell = await page.locator('#grid input.univer-size-full').inputValue();
    return Number(/\d+/.exec(cell)?.[0] ?? 0);
  };
  // Past it in long steps, and back in short ones: each is a click.
  let edge = WITHIN;
  while ((await rowAt(edge)) < FIRST_BELOW) {
    edge += 16;
  }
  while ((await rowAt(edge - 4)) >= FIRST_BELOW) {
    edge -= 4;
  }
  return { bench, firstSeen: () => rowAt(edge + WITHIN) };
}

describe('a cell that is gone to', () => {
  let screen: Awaited<ReturnType<typeof lowScreen>>;
  beforeAll(async () => {
    screen = await lowScreen();
  });
  afterAll(() => screen.bench.page.context().close());

  it('lies below the frozen rows where a finding leads to it', async () => {
    const { bench, firstSeen } = screen;
    const { page } = bench;
    await bench.check();
    await bench.typeInto(`B${String(TOTAL)}`, '999');
    await page.getByText('发现 1 个错误').waitFor();
    await bench.goTo(`A${String(FIRST_BELOW)}`);
    expect(await firstSeen()).toBe(FIRST_BELOW);
    await page.getByText('表中为 999.00 万元').first().click();
    await page.waitForFunction(
      (cells) =>
        cells.includes(document.querySelector<HTMLInputElement>('#grid input.univer-size-full')!.value),
      [`B${String(TOTAL)}`, NAME_OF_TOTAL],
    );
    expect(await firstSeen()).toBe(TOTAL);
  });

  it('lies below them where the name box and the keys go up to it', async () => {
    const { bench, firstSeen } = screen;
    const { page } = bench;
    await bench.goTo('A40');
    await bench.goTo('A20');
    expect(await firstSeen()).toBe(20);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(500);
    expect(await firstSeen()).toBe(18);
  });
});
