import type { Budget } from '../core/index';
import { HostProblem } from '../hosts/host';
import type { Work } from '../commands/commands';
import { checkAndMark } from './checking';
import type { Workspace } from './workspace';
import { obstacleOf } from './obstacle';
import { planOf } from './plan';
import { publishTables } from './publication';
import { memoryText, type Memory } from './memory';
import { learn, takingFrom, type Done, type Taking } from './taking';
import type { Notice } from './state/notice';

/** Writes sheets of a budget's plan; asks where sheets of the user's are in the way. */
export async function applyBudget(
  workspace: Workspace,
  command: Work,
  budget: Budget,
  sheets: (id: string) => boolean,
  told: (outcome: Done) => Notice | Promise<Notice>,
  taking: Taking | null = null,
  taken: 'rename-theirs' | null = null,
): Promise<Notice | null> {
  const { host, settings, known } = workspace;
  const plan = planOf(budget, settings.form);
  let taught: Memory | null = null;
  const outcome = await host.apply(plan, {
    command,
    style: settings.style,
    sheets: plan.sheets.map(({ id }) => id).filter(sheets),
    taken,
    source: taking?.source ?? null,
    ...(taking && {
      memory: (stands: string | null) => {
        taught = taking.remembers(stands);
        return memoryText(taught);
      },
    }),
    progress: (done, of) => workspace.progress(done, of),
    cancelled: () => workspace.cancelling,
  });
  if (outcome.kind === 'taken') {
    return workspace.ask({ kind: 'taken', names: outcome.names }, command, () =>
      applyBudget(workspace, command, budget, sheets, told, taking, 'rename-theirs'),
    );
  }
  if (outcome.kind === 'done') {
    workspace.undoSteps.push(command, () => host.undo());
    if (taught) {
      learn(workspace, taught);
    }
  }
  await known.reload(settings);
  if (outcome.kind === 'cancelled') {
    return { kind: 'cancelled' };
  }
  const notice = await told(outcome);
  return outcome.style === settings.style ? notice : { kind: 'functions-missing' };
}

export async function newInput(workspace: Workspace): Promise<Notice | null> {
  const { known, settings, host } = workspace;
  await known.reload(settings);
  const there = known.generated.find(({ id }) => id === 'input');
  if (there) {
    await host.reveal({ sheet: there.name, cell: 'A4' });
    return { kind: 'done', command: 'newInput', place: there.name };
  }
  const notice = await applyBudget(
    workspace,
    'newInput',
    known.emptyBudget(settings),
    (id) => id === 'input',
    ({ added }) => ({ kind: 'done', command: 'newInput', place: added[0] ?? '' }),
  );
  if (notice?.kind === 'done') {
    await host.reveal({ sheet: notice.place, cell: 'A4' });
  }
  return notice;
}

export async function generate(workspace: Workspace): Promise<Notice | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  const { reading, candidates, others } = known;
  const obstacle = obstacleOf(known.input(), candidates);
  if (obstacle) {
    return obstacle;
  }
  if (!reading?.budget) {
    return { kind: 'no-lines' };
  }
  if (settings.unit === '') {
    return { kind: 'no-unit' };
  }
  const sheets = others.map(({ sheet }) => sheet);
  const { budget } = reading;
  return sheets.length > 0
    ? workspace.ask({ kind: 'other-lists', list: known.inputSheet!, sheets }, 'generate', () =>
        makeTables(workspace, budget),
      )
    : makeTables(workspace, budget);
}

async function makeTables(workspace: Workspace, budget: Budget): Promise<Notice | null> {
  const { known } = workspace;
  const isOurs = known.isOurs(known.inputSheet);
  const canonical = isOurs && known.linesAreCanonical();
  const taking = isOurs ? null : takingFrom(workspace);
  return applyBudget(
    workspace,
    'generate',
    budget,
    (id) => id !== 'input' || !canonical,
    (outcome) => {
      const { added, updated, setAside, scaled } = outcome;
      const taken = taking?.told(workspace, outcome);
      const tables = workspace.known.generated.filter(({ id }) => id !== 'input').map(({ name }) => name);
      const isTable = (name: string): boolean => tables.includes(name);
      return {
        kind: 'generated',
        // Neither the list nor the working paper is a table.
        added: added.filter(isTable).length,
        updated: updated.filter(isTable).length,
        setAside,
        ...(scaled && { scaled }),
        ...(taken && { taken }),
      };
    },
    taking,
  );
}

export async function finalise(workspace: Workspace): Promise<Notice | null> {
  const errors = await checkAndMark(workspace);
  const budget = workspace.known.reading?.budget;
  if (errors === null || workspace.known.generatedState() === null || !budget) {
    return { kind: 'no-tables' };
  }
  const publish = async (): Promise<Notice> => {
    const where = await publishTables(workspace.host, workspace.known, budget, workspace.settings.form);
    workspace.published.remember(workspace.known);
    if (where === 'sheets') {
      workspace.undoSteps.push('finalise', async () => {
        await workspace.host.undo();
        workspace.published.forget();
      });
    }
    return { kind: 'published', where };
  };
  if (errors === 0) {
    return publish();
  }
  return workspace.ask({ kind: 'publish-with-errors', errors }, 'finalise', async (reason) => {
    if (reason.trim() === '') {
      throw new HostProblem('failed');
    }
    workspace.memory = { ...workspace.memory, insisted: [...workspace.memory.insisted, { errors, reason }] };
    await workspace.remember();
    return publish();
  });
}

export async function undo(workspace: Workspace): Promise<Notice | null> {
  const last = workspace.undoSteps.last();
  if (!last) {
    return { kind: 'nothing-to-undo' };
  }
  await last.step();
  workspace.undoSteps.drop();
  await workspace.known.reload(workspace.settings);
  return { kind: 'undone', command: last.command };
}
