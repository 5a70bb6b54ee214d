import type { SessionView } from '../src/session/state/session-view';
import type { Command } from '../src/commands/command';
import { COMMANDS, type Action } from '../src/commands/commands';

/** What Excel hands to a command; it waits until it is told that the command is done. */
interface CommandEvent {
  completed(): void;
}

type Associate = (id: string, carryOut: (event: CommandEvent) => void) => void;

/** Ties each command that ribbon or cell menu may offer to what it does. The pane is shown first: it tells what became of it. */
export function associateCommands(
  associate: Associate,
  showPane: () => Promise<void>,
  opening: Promise<Pick<SessionView, 'run' | 'show'>>,
): void {
  for (const [id, { does }] of Object.entries<Command>(COMMANDS)) {
    // The one needs the pane, the other Excel does by itself.
    if (does === 'choose' || does === 'pane') {
      continue;
    }
    associate(id, (event) => {
      const carryOut = async (): Promise<void> => {
        const session = await opening;
        await (does === 'act' ? session.run(id as Action) : session.show(does.show));
      };
      // Where no pane can be shown the command is carried out all the same.
      void showPane()
        .then(carryOut, carryOut)
        .finally(() => {
          event.completed();
        });
    });
  }
}
