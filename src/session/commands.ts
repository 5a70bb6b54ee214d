import { adjustmentsOf, CARRY_ID, hasText, isTable, type Budget } from '../core/index';
import { HostProblem } from '../hosts/host';
import { applyPlan } from './apply-plan';
import { checkAndMark } from './checking';
import type { Workspace } from './workspace';
import { obstacleOf } from './obstacle';
import { isTextInput, mayWrite } from './text';
import { textObstacle } from './text-commands';
import { carryStands } from './carry-over';
import { planOf, planWithText } from './plan';
import { publishTables } from './publication';
import { takingFrom } from './taking';
import type { Notice } from './state/notice';

export async function newInput(workspace: Workspace): Promise<Notice | null> {
  const { known, settings, host } = workspace;
  await known.reload(settings);
  const there = known.generated.find(({ id }) => id === 'input');
  if (there) {
    await host.reveal({ sheet: there.name, cell: 'A4' });
    return { kind: 'done', command: 'newInput', place: there.name };
  }
  const plan = await planWithText(known.emptyBudget(settings), settings.form, known.whole());
  const notice = await applyPlan(
    workspace,
    'newInput',
    plan,
    (id) => (id === 'input' || isTextInput(id)) && mayWrite(id, known.whole()),
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

async function makeTables(workspace: Workspace, given: Budget): Promise<Notice | null> {
  const { known, settings } = workspace;
  const { publishAlike, rounded } = await import('./balancing');
  const asked = await rounded(workspace, given);
  if ('kind' in asked) {
    return asked;
  }
  const { budget, balance } = asked;
  const plan = hasText(known.whole())
    ? await planWithText(budget, settings.form, known.whole())
    : planOf(budget, settings.form);
  const isOurs = known.isOurs(known.inputSheet);
  const canonical = isOurs && known.linesAreCanonical() && publishAlike(given, budget);
  const taking = isOurs ? null : takingFrom(workspace);
  const write = (): Promise<Notice | null> =>
    applyPlan(
      workspace,
      'generate',
      plan,
      (id) =>
        (id !== 'input' || !canonical) &&
        (id !== CARRY_ID || !carryStands(workspace, budget)) &&
        mayWrite(id, known.whole()),
      (outcome) => {
        const { added, updated, setAside, scaled } = outcome;
        const taken = taking?.told(workspace, outcome);
        const tables = workspace.known.generated.filter(({ id }) => isTable(id)).map(({ name }) => name);
        const isOfTables = (name: string): boolean => tables.includes(name);
        return {
          kind: 'generated',
          // Neither the list nor the working paper is a table.
          added: added.filter(isOfTables).length,
          updated: updated.filter(isOfTables).length,
          setAside,
          ...(scaled && { scaled }),
          ...(balance && { balance }),
          ...(taken && { taken }),
        };
      },
      taking,
    );
  const figures = adjustmentsOf(plan.sheets, budget).filter(({ moved }) => moved);
  // What the list publishes already was agreed to.
  return figures.length === 0 || publishAlike(given, budget)
    ? write()
    : workspace.ask({ kind: 'moved-figures', figures }, 'generate', write);
}

export async function finalise(workspace: Workspace): Promise<Notice | null> {
  const errors = await checkAndMark(workspace);
  const budget = workspace.known.reading?.budget;
  if (errors === null || workspace.known.generatedState() === null || !budget) {
    return { kind: 'no-tables' };
  }
  const unfinished = await textObstacle(workspace, budget);
  if (unfinished) {
    return unfinished;
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
  if (last.command === 'readLastYear') {
    workspace.text.lastYear = null;
  }
  await workspace.known.reload(workspace.settings);
  return { kind: 'undone', command: last.command };
}
