import { findForm } from '../core/index';
import { applyPlan } from './apply-plan';
import { loadNarrator } from './narrator';
import { disclosureOf, planOf, textOfWorkbook } from './plan';
import type { Notice } from './state/notice';
import type { Workspace } from './workspace';

/** Takes last year’s figures from what was published then onto a sheet of the workbook, where the text and the check find them. */
export async function readLastYear(
  workspace: Workspace,
  file: string,
  bytes: Uint8Array,
): Promise<Notice | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  if (settings.unit === '') {
    return { kind: 'no-unit' };
  }
  const form = findForm(settings.form)!;
  const budget = known.reading?.budget ?? known.emptyBudget(settings);
  const [narrator, { readDisclosureBytes }] = await Promise.all([
    loadNarrator(),
    // Documents are read here alone: a page that is opened need not have what reads them.
    import('../hosts/disclosure-bytes'),
  ]);
  if (!narrator.hasNarrative(form.id)) {
    return { kind: 'no-text-of-form' };
  }
  const { source, entries, findings } = narrator.priorFromWorkbook(
    await readDisclosureBytes(bytes, file),
    budget,
    form,
  );
  const list = narrator.priorFigures(disclosureOf(budget, form.id));
  const differing = source && list ? narrator.priorTotalsThatDiffer(list, source, form) : [];
  const read = { file, used: source !== null, findings: [...findings, ...differing] };
  if (!source) {
    workspace.text.lastYear = read;
    return { kind: 'last-year-refused', file };
  }
  const text = await textOfWorkbook(budget, form.id, known.whole(), entries);
  const plan = planOf(budget, form.id);
  const sheets = text!.sheets.filter(({ id }) => id === 'prior');
  const figures = entries.filter(({ amount }) => amount !== null).length;
  return applyPlan(
    workspace,
    'readLastYear',
    { ...plan, sheets: [...plan.sheets, ...sheets] },
    (id) => id === 'prior',
    () => {
      workspace.text.lastYear = read;
      return { kind: 'last-year-read', file, figures };
    },
  );
}
