import type { Budget } from '../../../src/core/budget/budget';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { noProfile } from '../../../src/core/narrative/answers';
import { NO_MATERIAL } from '../../../src/core/narrative/material';
import { priorFromWorkbook, type PriorReading } from '../../../src/core/narrative/prior-workbook';
import { NO_STANDING } from '../../../src/core/narrative/standing-rows';
import { textOf } from '../../../src/core/narrative/text-of';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readPriorEntries, type PriorEntries, type PriorEntry } from '../../../src/core/sheet/prior-entries';
import { priorSheet } from '../../../src/core/sheet/prior-sheet';
import { sheetSnapshot } from '../../cases/plan-snapshot';
import { answered } from './filled-in';

/** The budget of the year before, as the column 上年预算 of a list has it. */
export function budgetBefore(budget: Budget): Budget {
  const lines = budget.lines.map((line) => ({ ...line, current: line.prior, prior: null }));
  return { ...budget, year: budget.year - 1, lines };
}

/** The same list without that column. */
export function withoutPrior(budget: Budget): Budget {
  return { ...budget, lines: budget.lines.map((line) => ({ ...line, prior: null })) };
}

/**
 * Every paragraph of the text by its key, where nothing was written by hand yet. Figures of last year go by way of the sheet
 * on which a workbook keeps them.
 */
export function paragraphsOf(
  budget: Budget,
  entries: readonly PriorEntry[] = [],
): ReadonlyMap<string, string> {
  const text = textOf(fillForm(xinjiang2021, budget), {
    profile: { ...noProfile(), answers: answered() },
    material: NO_MATERIAL,
    performance: { sheet: null, projects: [], findings: [] },
    prior: keptOnSheet(budget, entries),
    standing: NO_STANDING,
  })!;
  return new Map(text.composed.paragraphs.map((one) => [one.key, one.text]));
}

/** Entries as they are read from the sheet that they were written on. */
export function keptOnSheet({ unit, year }: Budget, entries: readonly PriorEntry[]): PriorEntries {
  const sheet = sheetSnapshot(priorSheet(unit, year, xinjiang2021, entries));
  return readPriorEntries({ sheets: [sheet] }, year);
}

export function readBefore(workbook: WorkbookSnapshot, budget: Budget): PriorReading {
  return priorFromWorkbook(workbook, budget, xinjiang2021);
}

/** What is said: code, place, what stood there. */
export function saidOf({ findings }: PriorReading): string[] {
  return findings.map(({ code, sheet, cell, found }) => `${code} ${sheet ?? ''}!${cell ?? ''} ${found}`);
}

/** A workbook with the cells of one sheet changed; a sheet is named by how its name begins. */
export function withCells(
  workbook: WorkbookSnapshot,
  sheet: string,
  change: (value: CellSnapshot | null, row: number, column: number) => CellSnapshot | null,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name.startsWith(sheet)
        ? {
            ...one,
            rows: one.rows.map((cells, row) =>
              cells.map((cell, column) => change(cell, row + 1, column + 1)),
            ),
          }
        : one,
    ),
  };
}
