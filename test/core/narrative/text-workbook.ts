import type { Budget } from '../../../src/core/budget/budget';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import type { Material } from '../../../src/core/narrative/material';
import { noProfile } from '../../../src/core/narrative/answers';
import { NO_MATERIAL } from '../../../src/core/narrative/material';
import { NO_STANDING } from '../../../src/core/narrative/standing-rows';
import { textOf, withText, type DisclosureText } from '../../../src/core/narrative/text-of';
import { NO_PRIOR } from '../../../src/core/sheet/prior-entries';
import { TEXT_SHEETS } from '../../../src/core/sheet/text-sheets';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { planSnapshot } from '../../cases/plan-snapshot';
import { answered, written } from './filled-in';

const NO_GOALS = { sheet: null, projects: [], findings: [] };

/** The text of a budget whose profile is answered and for which everything was written. */
export function finishedText(budget: Budget, answers = answered()): DisclosureText {
  const disclosure = fillForm(xinjiang2021, budget);
  const make = (material: Material): DisclosureText =>
    textOf(disclosure, {
      profile: { ...noProfile(), answers },
      material,
      performance: NO_GOALS,
      prior: NO_PRIOR,
      standing: NO_STANDING,
    })!;
  return make(written(make(NO_MATERIAL).composed));
}

/** A whole generated workbook: tables, text, list, and what the text is made from. */
export function workbookWithText(budget: Budget, text = finishedText(budget)): WorkbookSnapshot {
  return planSnapshot(withText(layOut(fillForm(xinjiang2021, budget)), text.sheets));
}

/** The workbook with another paragraph in a row of its text. */
export function withParagraph(of: WorkbookSnapshot, row: number, text: string): WorkbookSnapshot {
  const sheets = of.sheets.map((sheet) =>
    sheet.name === TEXT_SHEETS.narrative
      ? {
          ...sheet,
          rows: sheet.rows.map((cells, at) =>
            at === row - 1 ? [{ value: text }, ...cells.slice(1)] : cells,
          ),
        }
      : sheet,
  );
  return { ...of, sheets };
}
