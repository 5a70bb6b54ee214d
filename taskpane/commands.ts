import { COMMAND_IDS, type CommandId } from './command-ids';

/** What Excel hands to a command; it waits until it is told that the command is done. */
interface CommandEvent {
  completed(): void;
}

type Associate = (id: string, carryOut: (event: CommandEvent) => void) => void;

/** Ties each command of ribbon and cell menu to what it does. The pane is shown first: it tells what became of it. */
export function associateCommands(
  associate: Associate,
  showPane: () => Promise<void>,
  run: (id: CommandId) => Promise<void>,
): void {
  for (const id of COMMAND_IDS) {
    associate(id, (event) => {
      void showPane()
        .then(async () => {
          await run(id);
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
