import { associateCommands } from '../../taskpane/associate-commands';
import { CELL_MENU, COMMANDS, RIBBON } from '../../src/commands/commands';

type CarryOut = (event: { completed(): void }) => void;

/** The commands as Excel gets them, and the steps that are seen when one is carried out. */
function associated(showPane = (): Promise<void> => Promise.resolve()) {
  const commands = new Map<string, CarryOut>();
  const steps: string[] = [];
  associateCommands(
    (name, carryOut) => {
      expect(commands.has(name)).toBe(false);
      commands.set(name, carryOut);
    },
    async () => {
      steps.push('pane');
      await showPane();
    },
    Promise.resolve({
      run: (name) => Promise.resolve(void steps.push(name)),
      show: (what) => void steps.push(`show ${what}`),
    }),
  );
  return { commands, steps };
}

/** Presses a button; the steps that were seen, up to the end of the command. */
async function press(id: string, showPane?: () => Promise<void>): Promise<string[]> {
  const { commands, steps } = associated(showPane);
  await new Promise<void>((resolve) => {
    commands.get(id)!({ completed: resolve });
  });
  return steps;
}

const actions = Object.entries(COMMANDS).filter(([, { does }]) => does === 'act');

describe('the commands of the ribbon', () => {
  it('are all associated, but for the pane, which Excel shows', () => {
    const offered = [...RIBBON.flatMap(({ commands }): readonly string[] => commands), ...CELL_MENU];
    const { commands } = associated();
    expect(offered.filter((id) => !commands.has(id))).toEqual(['pane']);
  });

  it.each(actions)('carry out %s after the pane is shown, and say when it is done', async (id) => {
    expect(await press(id)).toEqual(['pane', id]);
  });

  it('lead the pane to what they are about', async () => {
    expect(await press('help')).toEqual(['pane', 'show help']);
    expect(await press('importLines')).toEqual(['pane', 'show input']);
  });

  it('go on where a pane cannot be shown', async () => {
    expect(await press('check', () => Promise.reject(new Error('no pane')))).toEqual(['pane', 'check']);
  });

  it('leave alone what needs a choice', () => {
    expect(associated().commands.has('fix')).toBe(false);
  });
});
