import { withoutBalance, type Budget } from '../core/index';
import type * as Templates from '../core/template/index';
import type { Rounded } from './balancing';
import { obstacleOf } from './obstacle';
import type { Notice } from './state/notice';
import type { DocumentFile, TemplateActions } from './state/session-view';
import type { TemplateState } from './state/template-state';
import type { Workspace } from './workspace';

/** The template of the session: its file as it was given, and what was learned of it. */
interface OpenTemplate {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: Parameters<typeof Templates.fillTemplate>[0];
  readonly form: Templates.LearnedForm;
  /** What the workbook kept of answers when the template was opened. */
  readonly kept: readonly string[];
}

const open = new WeakMap<Workspace, OpenTemplate>();

/** Learns the form of a user’s own workbook: an empty template, or what was published last year. */
async function readTemplate(workspace: Workspace, file: string, bytes: Uint8Array): Promise<Notice | null> {
  const [templates, { readWorkbookBytes }] = await Promise.all([
    import('../core/template/index'),
    import('../hosts/workbook-bytes'),
  ]);
  const workbook = await readWorkbookBytes(bytes, file);
  const learned = templates.learnForm(workbook, workspace.known.classification);
  const { templates: kept } = workspace.memory;
  const { file: said, problem: unread } = templates.readKeptAnswers(kept);
  const form = said ? templates.answered(learned, said) : learned;
  const tables = form.tables
    .filter(({ hidden }) => !hidden)
    .map(({ sheet, title, id }) => ({ sheet, title: title?.text ?? sheet, fills: id !== null }));
  if (!tables.some(({ fills }) => fills)) {
    open.delete(workspace);
    workspace.show({ template: null });
    return { kind: 'no-tables-in-template', file };
  }
  open.set(workspace, { file, bytes, workbook, form, kept });
  const template: TemplateState = {
    file,
    tables,
    questions: templates.templateQuestions(form, workbook),
    certain: templates.knownCaptions(form),
    remembered: templates.countAnswered(learned, form),
    unread,
    answers: {},
    filled: null,
  };
  workspace.show({ template });
  return null;
}

/** Takes what a user says of a column or row, and keeps it in the workbook: the next time it is not asked. */
async function answerTemplate(
  workspace: Workspace,
  key: string,
  answer: Templates.RoleText | null,
): Promise<void> {
  const { template } = workspace.state();
  const found = open.get(workspace);
  if (!template || !found) {
    return;
  }
  const others = Object.entries(template.answers).filter(([other]) => other !== key);
  const answers = Object.fromEntries(answer === null ? others : [...others, [key, answer] as const]);
  workspace.show({ template: { ...template, answers, filled: null } });
  const { keepAnswers } = await import('../core/template/index');
  const templates = keepAnswers(found.kept, found.form, answers);
  workspace.memory = { ...workspace.memory, templates };
  await workspace.remember();
}

/** The template is none any more. */
function leaveTemplate(workspace: Workspace): void {
  open.delete(workspace);
  workspace.show({ template: null });
}

/** The template with the budget in it, as a file; null where that cannot be, which a notice says. */
async function fillTemplateFile(workspace: Workspace): Promise<DocumentFile | null> {
  const { known, settings } = workspace;
  const found = open.get(workspace);
  const { template } = workspace.state();
  await known.reload(settings);
  const obstacle = obstacleOf(known.input(), known.candidates);
  const read = known.reading?.budget ?? null;
  const plain = read && withoutBalance(read);
  if (!found || !template || obstacle || !plain) {
    workspace.show({ notice: obstacle ?? { kind: 'no-tables' } });
    return null;
  }
  const [templates, { editPackage, fillPackage }] = await Promise.all([
    import('../core/template/index'),
    import('../hosts/xlsx'),
  ]);
  const filling = (budget: Budget): Templates.TemplateFill =>
    templates.fillTemplate(found.workbook, templates.withAnswers(found.form, template.answers), budget);
  const result = await balancedFill(workspace, templates, plain, filling);
  if ('kind' in result) {
    workspace.show({ notice: result });
    return null;
  }
  const { budget, balance, fill } = result;
  const file = editPackage(found.bytes, found.file);
  // The file stands by itself, wherever it is opened: functions of the add-in are for our own sheets.
  fillPackage(file, fill, budget, settings.style === 'values' ? 'values' : 'native');
  const content = await file.bytes();
  const { tables, figures, left } = fill;
  workspace.show({ template: { ...template, filled: { tables: tables.length, figures, left, balance } } });
  const name = found.file.replace(/\.\w+$/, '');
  return {
    name: `${name} ${String(budget.year)}`,
    ending: /\.xlsm$/i.test(found.file) ? 'xlsm' : 'xlsx',
    content,
  };
}

/** The template filled with figures that are rounded as the settings say; a notice where that can’t be done. */
async function balancedFill(
  workspace: Workspace,
  { figuresToBalance, balancedCount, mixesExact }: typeof Templates,
  plain: Budget,
  filling: (budget: Budget) => Templates.TemplateFill,
): Promise<Notice | (Rounded & { readonly fill: Templates.TemplateFill })> {
  const alone = filling(plain);
  if (!workspace.settings.balanced) {
    return { budget: plain, balance: null, fill: alone };
  }
  if (mixesExact(alone)) {
    return { kind: 'not-balanced', why: 'grids' };
  }
  const { rounded } = await import('./balancing');
  const found = await rounded(workspace, plain, {
    tables: (budget) => figuresToBalance(alone, budget),
    count: (budget) => balancedCount(filling(budget), budget),
  });
  return 'kind' in found ? found : { ...found, fill: filling(found.budget) };
}

/** What the pane can do with a template. */
export function templateActions(workspace: Workspace): TemplateActions {
  return {
    read: (name, bytes) => workspace.command('readTemplate', () => readTemplate(workspace, name, bytes)),
    answer: async (key, answer) => {
      await workspace.quietly(() => answerTemplate(workspace, key, answer));
    },
    leave: () => leaveTemplate(workspace),
    fill: async () => (await workspace.quietly(() => fillTemplateFile(workspace))) ?? null,
  };
}
