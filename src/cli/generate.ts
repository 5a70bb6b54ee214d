import { basename } from 'node:path';
import {
  formatYuan,
  hasText,
  importRecord,
  layOut,
  skippedAmounts,
  withoutBalance,
  type Budget,
  type Disclosure,
  type Language,
} from '../core/index';
import { balanceCount } from '../core/balance/index';
import { withText } from '../core/narrative/index';
import { disclosureOf } from '../session/plan';
import { refuseTarget, writeWhole } from '../hosts/files';
import type { GenerateOptions } from './options';
import type { Console } from './console';
import { roundedBudget, tellBalance, tellMoved } from './rounded-budget';
import { fillTemplateFile } from './fill-template-file';
import { readBudget } from './read-budget';
import { readLastYear } from './read-last-year';
import { refuseDocuments, writeDocuments } from './write-document';
import { writeText } from './write-text';
import { CLI_TEXTS } from '../words/command-line';

/** `generate`: list of budget lines → workbook. Returns the exit status. */
export async function generate(
  options: GenerateOptions,
  language: Language,
  console: Console,
): Promise<number> {
  const texts = CLI_TEXTS[language];
  const inputs = [
    options.input,
    options.classification,
    options.carryOver,
    options.profile,
    options.lastYear,
    options.template,
    options.formFile,
  ].flatMap((file) => file ?? []);
  // Macros stay in the workbook, and its name has to say so.
  const macros = /\.xlsm$/i.test(options.template ?? '');
  const endings = [macros ? '.xlsm' : '.xlsx'];
  await refuseTarget(options.output, inputs, options.force, { endings, asked: macros ? '--template' : '' });
  await refuseDocuments(options, inputs);
  const read = await readBudget(options, language, console);
  if (!read) {
    return 2;
  }
  const { workbook, reading } = read;
  const plain = withoutBalance(read.budget);
  if (options.template !== null) {
    return fillTemplateFile({ ...read, budget: plain }, options.template, options, language, console);
  }
  const tables = (of: Budget): Disclosure => disclosureOf(of, options.form);
  const rounded = await roundedBudget(plain, tables, options, language, console);
  if (rounded === null) {
    console.error(texts.nothingWritten);
    return 2;
  }
  const { budget, gap } = rounded;
  const { current, prior } = reading.control;
  console.progress(texts.filling);
  const disclosure = tables(budget);
  const lastYear =
    options.lastYear === null ? null : await readLastYear(options.lastYear, disclosure, language, console);
  if (options.lastYear !== null && lastYear === null) {
    console.error(texts.nothingWritten);
    return 2;
  }
  const text =
    options.text || hasText(workbook)
      ? await writeText(disclosure, workbook, lastYear, options, language, console)
      : null;
  const plan = text === null ? layOut(disclosure) : withText(layOut(disclosure), text.sheets);
  tellMoved(plan.sheets, budget, language, console);
  const { writeOwnXlsx } = await import('../hosts/xlsx');
  const { unit, year, form, formulas: style, shares } = options;
  // A workbook that is opened in the workbench goes on from here.
  const imported = importRecord(basename(options.input), reading);
  const memory = JSON.stringify({
    settings: {
      unit,
      year,
      form,
      style,
      shares,
      balanced: options.rounding !== 'half-up',
      totalsFirst: options.rounding === 'balanced-totals',
    },
    imported,
  });
  const bytes = await writeOwnXlsx(plan, style, memory, (done, of) =>
    console.progress(texts.writing(done, of)),
  );
  await writeWhole(options.output, bytes);
  const documents = await writeDocuments(disclosure, plan, text, options);
  console.log(texts.rows(reading.rows));
  if (imported.skipped.length > 0) {
    const { current: left, unknown } = skippedAmounts(imported.skipped);
    console.log(
      texts.leftOut(
        imported.skipped.map(({ row }) => String(row)),
        left,
        unknown,
      ),
    );
  }
  console.log(texts.control(formatYuan(current), formatYuan(prior)));
  if (options.totals) {
    printTotals(disclosure, language, console);
  }
  if (budget.balanced) {
    const totalsFirst = options.rounding === 'balanced-totals';
    tellBalance(balanceCount(disclosure), { gap, totalsFirst }, language, console);
  }
  [options.output, ...documents].forEach((file) => console.log(texts.written(file)));
  return 0;
}

/** The last row of each table: what a reader compares with the budget's control figures. */
function printTotals(disclosure: Disclosure, language: Language, console: Console): void {
  const texts = CLI_TEXTS[language];
  console.log(texts.totals);
  for (const { table, blocks, empty } of disclosure.tables) {
    const figures = blocks.map((block) => {
      const row = block.total ?? block.rows.at(-1);
      const text = row?.amounts[0]?.text ?? '';
      const caption = block.total?.captions.at(-1)?.replace(/\s/g, '') ?? '合计';
      return `${caption} ${text === '' ? '0' : text}`;
    });
    console.log(`  ${table.number} ${table.title}：${empty ? texts.blankTotal : figures.join('，')}`);
  }
}
