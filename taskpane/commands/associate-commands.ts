import type { SessionView } from '../session/state/session-view';
import type { Command } from './command';
import { COMMANDS, type Action, type CommandId } from './commands';

/** What Excel hands to a command; it waits until it is told that the command is done. */
interface CommandEvent {
  completed(): void;
}

type Associate = (id: string, carryOut: (event: CommandEvent) => void) => void;
type Asked = Pick<SessionView, 'run' | 'show'>;

/** Ties each command that ribbon or cell menu may offer to what it does. The pane is shown first: it tells what became of it. */
export function associateCommands(
  associate: Associate,
  showPane: () => Promise<void>,
  opening: Promise<Asked>,
): void {
  for (const id of Object.keys(COMMANDS) as CommandId[]) {
    const start = startOf(id);
    if (start) {
      associate(id, (event) => {
        const carryOut = async (): Promise<void> => start(await opening);
        // Where no pane can be shown the command is carried out all the same.
        void showPane()
          .then(carryOut, carryOut)
          .finally(() => {
            event.completed();
          });
      });
    }
  }
}

/** How a command begins; null for one that needs a choice, or that Excel carries out. */
function startOf(id: CommandId): ((session: Asked) => Promise<void>) | null {
  const { does }: Command = COMMANDS[id];
  if (typeof does === 'object') {
    return (session) => Promise.resolve(session.show(does.show));
  }
  return does === 'act' ? (session) => session.run(id as Action) : null;
}
