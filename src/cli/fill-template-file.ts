import { formatYuan, type Language } from '../core/index';
import {
  adjustedIn,
  answered,
  balancedCount,
  figuresToBalance,
  mixesExact,
  fillTemplate,
  keptTexts,
  readKeptAnswers,
  learnForm,
  type FormFile,
  type Left,
} from '../core/template/index';
import { readFileWhole, writeWhole } from '../hosts/files';
import { readWorkbookBytes } from '../hosts/workbook-bytes';
import { BALANCE_TEXTS } from '../words/balance';
import { CLI_TEXTS } from '../words/command-line';
import { TEMPLATE_TEXTS } from '../words/template';
import type { Console } from './console';
import { formFileAt } from './form-file-at';
import type { GenerateOptions } from './options';
import type { BudgetRead } from './read-budget';
import { roundedBudget, tellBalance, tellMoved } from './rounded-budget';

/** Fills a user’s own workbook. Returns the exit status: 3 where nobody knows what belongs somewhere. */
export async function fillTemplateFile(
  { budget, reading, workbook: list }: BudgetRead,
  template: string,
  options: GenerateOptions,
  language: Language,
  console: Console,
): Promise<number> {
  const texts = CLI_TEXTS[language];
  const file =
    options.formFile === null
      ? keptIn(list.memory, language, console)
      : await formFileAt(options.formFile, language, console);
  if (options.formFile !== null && file === null) {
    console.error(texts.nothingWritten);
    return 2;
  }
  const bytes = await readFileWhole(template);
  const workbook = await readWorkbookBytes(bytes, template);
  const learned = learnForm(workbook, budget.classification);
  console.progress(texts.filling);
  const form = file ? answered(learned, file) : learned;
  const plain = fillTemplate(workbook, form, budget);
  if (plain.tables.length === 0) {
    console.error(texts.noTables(template));
    console.error(texts.nothingWritten);
    return 2;
  }
  if (options.rounding !== 'half-up' && mixesExact(plain)) {
    console.error(BALANCE_TEXTS[language].grids);
    console.error(texts.nothingWritten);
    return 2;
  }
  const rounded = await roundedBudget(
    budget,
    (of) => figuresToBalance(plain, of),
    options,
    language,
    console,
  );
  if (rounded === null) {
    console.error(texts.nothingWritten);
    return 2;
  }
  const isBalanced = rounded.budget.balanced !== undefined;
  const fill = isBalanced ? fillTemplate(workbook, form, rounded.budget) : plain;
  tellMoved(adjustedIn(fill), rounded.budget, language, console);
  const { editPackage, fillPackage } = await import('../hosts/xlsx');
  const edited = editPackage(bytes, template);
  fillPackage(edited, fill, rounded.budget, options.formulas);
  await writeWhole(options.output, await edited.bytes());
  console.log(texts.rows(reading.rows));
  console.log(texts.control(formatYuan(reading.control.current), formatYuan(reading.control.prior)));
  console.log(texts.filledTables(fill.tables.length, fill.figures));
  if (isBalanced) {
    const totalsFirst = options.rounding === 'balanced-totals';
    tellBalance(balancedCount(fill, rounded.budget), { gap: rounded.gap, totalsFirst }, language, console);
  }
  tellLeft(fill.left, language, console);
  console.log(texts.written(options.output));
  return fill.left.some(({ code }) => code.startsWith('unknown-') && code !== 'unknown-table') ? 3 : 0;
}

/** What was said of templates in the pane, as the workbook of the lines keeps it. */
function keptIn(memory: string | undefined, language: Language, console: Console): FormFile | null {
  const { file, problem } = readKeptAnswers(keptTexts(memory));
  if (problem) {
    const { keptUnread, formFile } = TEMPLATE_TEXTS[language];
    console.error(keptUnread(formFile[problem.code](problem.detail)));
  }
  return file;
}

function tellLeft(left: readonly Left[], language: Language, console: Console): void {
  if (left.length > 0) {
    console.error(CLI_TEXTS[language].leftAsItWas);
  }
  for (const { code, sheet, cell, caption } of left) {
    console.error(`  ${sheet}!${cell}：${TEMPLATE_TEXTS[language].left[code](caption)}`);
  }
}
