import { withOwnNames } from '../sheets/stored-functions';
import { emptyJournal } from './journal';
import { journalJobs } from './journal-parts';
import { putBack } from './put-back';
import { run } from './run';
import { survey, type Survey } from './survey';

const ATTEMPTS = 8;
const PAUSE = 250;

const PROBE = 'BudgetDisclosure probe';

/**
 * Whether BUDGET.* gives values here: a flag of Excel's can say so where functions do not run. Tried on a hidden sheet
 * that is taken away at once; a workbook whose structure is locked can't be tried.
 */
export async function functionsWork(there: Survey): Promise<boolean> {
  if (there.structureLocked || !Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) {
    return false;
  }
  const journal = journalJobs({
    ...emptyJournal('probe'),
    sheetIds: there.sheets.map(({ id }) => id),
    created: [PROBE],
    copied: [PROBE],
  });
  try {
    await run(async (context) => {
      journal.forEach(({ write }) => write(context));
      const sheet = context.workbook.worksheets.add(PROBE);
      sheet.visibility = 'VeryHidden';
      sheet.getRange('A1').formulas = [['=BUDGET.VERSION()']];
      await context.sync();
    });
    return await showsValue(PROBE, 'A1');
  } finally {
    await putBack();
  }
}

/** Whether a formula gave a value: functions that are not registered show #NAME?. */
async function showsValue(sheet: string, cell: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const value = await run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load('values');
      // Each attempt is a look of its own, after a pause.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      return String((range.values as unknown[][])[0]![0]);
    });
    if (value !== '#BUSY!') {
      return !value.startsWith('#');
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}

/** Formulas that Excel stored under the name it keeps for functions it does not know, written anew. */
export async function repairFunctions(): Promise<number> {
  const { generated } = await survey();
  return run(async (context) => {
    const sheets = generated.map(({ name }) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load('formulas,values');
      return range;
    });
    await context.sync();
    let repaired = 0;
    for (const range of sheets) {
      if (range.isNullObject) {
        continue;
      }
      (range.formulas as unknown[][]).forEach((row, down) =>
        row.forEach((formula, across) => {
          const written = typeof formula === 'string' && formula.startsWith('=') ? formula : '';
          const right = withOwnNames(written);
          const unknown = range.values[down]![across] === '#NAME?' && /BUDGET\./i.test(right);
          if (right !== written || unknown) {
            range.getCell(down, across).formulas = [[right]];
            repaired += 1;
          }
        }),
      );
    }
    await context.sync();
    return repaired;
  });
}
