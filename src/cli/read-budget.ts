import {
  asCarryOver,
  budgetFromWorkbook,
  CARRY_SHEET,
  findForm,
  isCarrySheet,
  toldOfUnprinted,
  withCarryOver,
  type Budget,
  type InputFinding,
  type Language,
  type WorkbookSnapshot,
} from '../core/index';
import { readWorkbookFile } from '../hosts/files';
import { CLI_TEXTS } from '../words/command-line';
import type { Console } from './console';
import { loadClassification } from './load-classification';
import type { GenerateOptions } from './options';
import { tellInput } from './tell-input';

/** A list of lines that was read, with the budget in it. */
export interface BudgetRead {
  readonly workbook: WorkbookSnapshot;
  readonly reading: ReturnType<typeof budgetFromWorkbook>;
  readonly budget: Budget;
}

/** Reads the list and tells what is to be said of it; null where it cannot be used. */
export async function readBudget(
  options: GenerateOptions,
  language: Language,
  console: Console,
): Promise<BudgetRead | null> {
  const texts = CLI_TEXTS[language];
  const classification = await loadClassification(options.classification, options.year, language, console);
  if (!classification) {
    return null;
  }
  console.progress(texts.reading);
  const workbook = await readWorkbookFile(options.input);
  const lines = budgetFromWorkbook(options.carryOver === null ? workbook : withoutCarryOver(workbook), {
    unit: options.unit,
    year: options.year,
    classification,
    moneyUnit: options.moneyUnit,
    itemNames: options.itemNames,
    shares: options.shares,
    withheldItems: options.withheldItems,
  });
  const reading =
    options.carryOver === null
      ? lines
      : withCarryOver(
          lines,
          asCarryOver(await readWorkbookFile(options.carryOver)),
          options.year,
          CARRY_SHEET,
        );
  const refused = reading.findings.filter(({ severity }) => severity === 'refused');
  const others = [
    ...reading.findings.filter(({ severity }) => severity !== 'refused'),
    // Rows of a template are another matter: what they have no place for is told where it is filled.
    ...(options.template === null ? toldOfUnprinted(findForm(options.form)!, reading.carry) : []),
  ];
  // Without what can’t be read there sources would be out of balance: no row of it is skipped.
  const carryRefused = (reading.carry?.refused.length ?? 0) > 0;
  // With no line left there is nothing to skip to.
  const usable =
    reading.budget !== null &&
    (refused.length === 0 || (options.skipRefused && reading.rows.read > 0 && !carryRefused));
  const list = (heading: string, findings: readonly InputFinding[]): void =>
    tellInput(console, language, heading, findings);
  list(usable ? texts.skipped : texts.refused, refused);
  if (refused.some(({ code }) => code === 'no-money-unit')) {
    console.error(texts.sayMoneyUnit);
  }
  if (refused.some(({ code, values }) => code === 'functional-code-incomplete' && values['level'])) {
    console.error(texts.sayWithheldItems);
  }
  list(texts.warnings, others);
  if (others.some(({ code }) => code.endsWith('-code-unlisted'))) {
    console.error(texts.sayClassification);
  }
  if (!usable || reading.budget === null) {
    if (reading.rows.present > 0) {
      console.error(texts.rows(reading.rows));
    }
    console.error(texts.nothingWritten);
    return null;
  }
  return { workbook, reading, budget: reading.budget };
}

/** The workbook of the list without its sheet 收入与结转: another file was named. */
function withoutCarryOver(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isCarrySheet(sheet)) };
}
