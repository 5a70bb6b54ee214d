import { COMMAND_IDS } from '../../taskpane/command-ids';
import { associateCommands } from '../../taskpane/commands';
import type { SessionActions } from '../../taskpane/session/state';

type CarryOut = (event: { completed(): void }) => Promise<void>;

/** Ties the commands to a session that only tells what it was asked for. */
function ribbon(showPane: () => Promise<void>): {
  readonly ids: readonly string[];
  readonly told: readonly string[];
  readonly click: (id: string) => Promise<void>;
} {
  const told: string[] = [];
  const tied: [string, CarryOut][] = [];
  const session = new Proxy({} as SessionActions, {
    get: (_, name) =>
      name === 'then'
        ? undefined
        : () => {
            told.push(String(name));
            return name === 'finalise' ? Promise.reject(new Error('unforeseen')) : Promise.resolve();
          },
  });
  associateCommands(
    { associate: (id, carryOut) => void tied.push([id, carryOut]) },
    Promise.resolve(session),
    async () => {
      told.push('pane');
      await showPane();
    },
  );
  return {
    ids: tied.map(([id]) => id),
    told,
    click: (id) => new Map(tied).get(id)!({ completed: () => void told.push('completed') }),
  };
}

describe('the commands of ribbon and cell menu', () => {
  it('are tied once each', () => {
    expect(ribbon(() => Promise.resolve()).ids).toEqual(COMMAND_IDS);
  });

  it.each([
    ['newInput', 'newInput'],
    ['generate', 'generate'],
    ['undo', 'undo'],
    ['check', 'check'],
    ['clearMarks', 'clearMarks'],
    ['checkThisTable', 'check'],
  ])('%s shows the pane, asks the session to %s, and tells Excel that it is done', async (id, asked) => {
    const { click, told } = ribbon(() => Promise.resolve());
    await click(id);
    expect(told).toEqual(['pane', asked, 'completed']);
  });

  it('are carried out also when the pane cannot be shown', async () => {
    const { click, told } = ribbon(() => Promise.reject(new Error('not here')));
    await click('check');
    expect(told).toEqual(['pane', 'check', 'completed']);
  });

  it('never keep Excel waiting, whatever goes wrong', async () => {
    const { click, told } = ribbon(() => Promise.resolve());
    await expect(click('finalise')).rejects.toThrow('unforeseen');
    expect(told).toEqual(['pane', 'finalise', 'completed']);
  });
});
