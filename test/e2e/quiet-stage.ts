import { Stage } from './open-pane';

/** The stage of a file's tests: after each of them nothing was complained of, and no request left this machine. */
export function quietStage(): { readonly stage: Stage } {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());
  afterEach(() => {
    expect(stage.consoleErrors).toEqual([]);
    expect(stage.strayRequests).toEqual([]);
  });
  return {
    get stage() {
      return stage;
    },
  };
}
