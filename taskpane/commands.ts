import { COMMAND_IDS, type CommandId } from './command-ids';
import type { SessionActions } from './session/state';

/** What Excel hands to a command; it waits until it is told that the command is done. */
interface CommandEvent {
  completed(): void;
}

/** `Office.actions`, as far as it is used. */
interface Actions {
  associate(id: string, carryOut: (event: CommandEvent) => Promise<void>): void;
}

type Run = (session: SessionActions) => Promise<void>;

/** What each command of ribbon and cell menu asks of the session. */
const RUN: Readonly<Record<CommandId, Run>> = {
  newInput: (session) => session.newInput(),
  generate: (session) => session.generate(),
  check: (session) => session.check(),
  // Tables depend on each other: all are checked, and the pane shows the findings of the selected sheet.
  checkThisTable: (session) => session.check(),
  clearMarks: (session) => session.clearMarks(),
  finalise: (session) => session.finalise(),
  undo: (session) => session.undo(),
};

/** Ties each command to the session. The pane is shown first, for it tells what becomes of the command. */
export function associateCommands(
  actions: Actions,
  opening: Promise<SessionActions>,
  showPane: () => Promise<void>,
): void {
  for (const id of COMMAND_IDS) {
    actions.associate(id, (event) => carryOut(id, opening, showPane).finally(() => event.completed()));
  }
}

async function carryOut(
  id: CommandId,
  opening: Promise<SessionActions>,
  showPane: () => Promise<void>,
): Promise<void> {
  // A pane that cannot be shown must not keep the command from being carried out.
  await showPane().catch(() => undefined);
  await RUN[id](await opening);
}
