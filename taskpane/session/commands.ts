import type { Budget } from '../../src/core/index';
import { HostProblem, type ApplyOutcome } from '../../src/hosts/host';
import { checkAndMark } from './checking';
import type { Desk } from './desk';
import { planOf } from './plan';
import { publishTables } from './publication';
import type { Command, Notice } from './state';

type Done = Extract<ApplyOutcome, { kind: 'done' }>;

/** Writes sheets of a budget's plan; asks where sheets of the user's are in the way. */
async function applyBudget(
  desk: Desk,
  command: Command,
  budget: Budget,
  sheets: (id: string) => boolean,
  told: (outcome: Done) => Notice,
  taken: 'rename-theirs' | null = null,
): Promise<Notice | null> {
  const { host, settings, book } = desk;
  const plan = planOf(budget, settings.form);
  const outcome = await host.apply(plan, {
    command,
    style: settings.style,
    sheets: plan.sheets.map(({ id }) => id).filter(sheets),
    taken,
    progress: (done, of) => desk.progress(done, of),
    cancelled: () => desk.cancelling,
  });
  if (outcome.kind === 'taken') {
    return desk.ask({ kind: 'taken', names: outcome.names }, command, () =>
      applyBudget(desk, command, budget, sheets, told, 'rename-theirs'),
    );
  }
  if (outcome.kind === 'done') {
    desk.undoSteps.push(command, () => host.undo());
  }
  await book.reload(settings);
  if (outcome.kind === 'cancelled') {
    return { kind: 'cancelled' };
  }
  const notice = told(outcome);
  return outcome.style === settings.style ? notice : { kind: 'functions-missing' };
}

export async function newInput(desk: Desk): Promise<Notice | null> {
  const { book, settings, host } = desk;
  await book.reload(settings);
  const there = book.generated.find(({ id }) => id === 'input');
  if (there) {
    await host.reveal({ sheet: there.name, cell: 'A4' });
    return { kind: 'input-made', sheet: there.name };
  }
  const notice = await applyBudget(
    desk,
    'newInput',
    book.emptyBudget(settings),
    (id) => id === 'input',
    ({ added }) => ({ kind: 'input-made', sheet: added[0] ?? '' }),
  );
  if (notice?.kind === 'input-made') {
    await host.reveal({ sheet: notice.sheet, cell: 'A4' });
  }
  return notice;
}

/** Writes a list that was read into the sheet of budget lines. */
export async function importLines(desk: Desk, budget: Budget, done: () => Notice): Promise<Notice | null> {
  const { book, settings } = desk;
  await book.reload(settings);
  const write = (): Promise<Notice | null> =>
    applyBudget(
      desk,
      'importLines',
      { ...budget, unit: settings.unit, year: settings.year },
      (id) => id === 'input',
      done,
    );
  const input = book.generated.find(({ id }) => id === 'input');
  const rows = book.input()?.rows.present ?? 0;
  return input && rows > 0
    ? desk.ask({ kind: 'replace-lines', sheet: input.name, rows }, 'importLines', write)
    : write();
}

export async function generate(desk: Desk): Promise<Notice | null> {
  const { book, settings } = desk;
  await book.reload(settings);
  const { reading } = book;
  if (!reading?.budget || (reading.rows.read === 0 && reading.rows.refused === 0)) {
    return { kind: 'no-lines' };
  }
  if (reading.rows.refused > 0) {
    return { kind: 'lines-refused', count: reading.rows.refused };
  }
  if (settings.unit === '') {
    return { kind: 'no-unit' };
  }
  const ours = book.generated.some(({ id, name }) => id === 'input' && name === book.inputSheet);
  const canonical = ours && book.linesAreCanonical();
  return applyBudget(
    desk,
    'generate',
    reading.budget,
    (id) => id !== 'input' || !canonical,
    ({ added, updated, setAside, scaled }) => ({
      kind: 'generated',
      added: added.length,
      updated: updated.length,
      setAside,
      ...(scaled && { scaled }),
    }),
  );
}

export async function finalise(desk: Desk): Promise<Notice | null> {
  const errors = await checkAndMark(desk);
  const budget = desk.book.reading?.budget;
  if (errors === null || desk.book.generatedState() === null || !budget) {
    return { kind: 'no-tables' };
  }
  const publish = async (): Promise<Notice> => {
    const where = await publishTables(desk.host, desk.book, budget, desk.settings.form);
    desk.published.remember(desk.book);
    if (where === 'sheets') {
      desk.undoSteps.push('finalise', async () => {
        await desk.host.undo();
        desk.published.forget();
      });
    }
    return { kind: 'published', where };
  };
  if (errors === 0) {
    return publish();
  }
  return desk.ask({ kind: 'publish-with-errors', errors }, 'finalise', async (reason) => {
    if (reason.trim() === '') {
      throw new HostProblem('failed');
    }
    desk.memory = { ...desk.memory, insisted: [...desk.memory.insisted, { errors, reason }] };
    await desk.remember();
    return publish();
  });
}

export async function undo(desk: Desk): Promise<Notice | null> {
  const last = desk.undoSteps.last();
  if (!last) {
    return { kind: 'nothing-to-undo' };
  }
  await last.step();
  desk.undoSteps.drop();
  await desk.book.reload(desk.settings);
  return { kind: 'undone', command: last.command };
}

/** Writes what should stand in a cell. */
export async function writeFix(
  desk: Desk,
  at: { readonly sheet: string; readonly cell: string },
  value: string,
): Promise<Notice> {
  const content = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  await desk.host.writeCell(at, { value: content });
  desk.undoSteps.push('fix', () => desk.host.undo());
  await desk.book.refresh([at.sheet], desk.settings);
  return { kind: 'fixed', at };
}
