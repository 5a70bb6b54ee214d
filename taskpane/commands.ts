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
      const carryOut = async (): Promise<void> => {
        await run(id);
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
