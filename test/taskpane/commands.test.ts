import { COMMAND_IDS } from '../../taskpane/command-ids';
import { associateCommands } from '../../taskpane/commands';

type CarryOut = (event: { completed(): void }) => void;

/** Presses a button; the steps that were seen, up to the end of the command. */
async function press(
  id: string,
  run: () => Promise<void>,
  showPane = (): Promise<void> => Promise.resolve(),
) {
  const associated = new Map<string, CarryOut>();
  const steps: string[] = [];
  associateCommands(
    (name, carryOut) => associated.set(name, carryOut),
    async () => {
      steps.push('pane');
      await showPane();
    },
    async (name) => {
      steps.push(name);
      await run();
    },
  );
  await new Promise<void>((resolve) => {
    associated.get(id)!({ completed: resolve });
  });
  return steps;
}

describe('the commands of the ribbon', () => {
  it('are associated once each', () => {
    const associated: string[] = [];
    const never = (): Promise<void> => Promise.reject(new Error('not pressed'));
    associateCommands((id) => associated.push(id), never, never);
    expect(associated).toEqual([...COMMAND_IDS]);
  });

  it.each(COMMAND_IDS)('carry out %s after the pane is shown, and say when it is done', async (id) => {
    expect(await press(id, () => Promise.resolve())).toEqual(['pane', id]);
  });

  it('go on where a pane cannot be shown', async () => {
    const refuse = (): Promise<void> => Promise.reject(new Error('no pane'));
    expect(await press('check', () => Promise.resolve(), refuse)).toEqual(['pane', 'check']);
  });
});
