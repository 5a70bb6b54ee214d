import type { Budget } from '../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS, type LineItem } from '../../src/core/budget/line-item';
import {
  bundledClassification,
  withOfficial,
  type Classification,
} from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../src/core/money/amount';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { planSnapshot } from '../cases/plan-snapshot';

/** A classification that lists the codes of such a budget, as an official table would. */
export function classificationOf({ year, ownNames }: Budget): Classification {
  const codes = [...ownNames].flatMap(([code, name]) => [
    { code: code.slice(0, 3), name: `类${code.slice(0, 3)}` },
    { code: code.slice(0, 5), name: `款${code.slice(0, 5)}` },
    { code, name },
  ]);
  return withOfficial(bundledClassification(), year, codes);
}

/** A budget with about as many functional codes as asked for: made-up codes, for no classification has so many. */
export function largeBudget(rows: number): Budget {
  const items = Math.round(rows * 0.93);
  const lines = Array.from({ length: items }, (_, at): LineItem => {
    const kind = SPENDING_KINDS[at % 3]!;
    const functional =
      String(201 + Math.floor(at / 900)) + two(1 + (Math.floor(at / 15) % 60)) + two(1 + (at % 15));
    return {
      functional,
      economic: String(301 + (at % 3)) + two(1 + (at % 90)),
      source: at % 4 === 0 ? FUNDING_SOURCES[at % 7]! : 'general-budget',
      kind,
      project: kind === 'project' ? `项目${String(at)}` : '',
      current: fromFen(((at * 7_919) % 100_000) * 1_237 + 1),
      prior: null,
      extra: [],
      row: at + 2,
    };
  });
  const ownNames = new Map(lines.map(({ functional }) => [functional, `科目${functional}`]));
  const budget = {
    unit: '示范单位',
    year: 2024,
    lines,
    classification: bundledClassification(),
    ownNames,
    extraHeadings: [],
  };
  return { ...budget, classification: classificationOf(budget) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Its nine tables as a host would read them, without the lines. */
export function largeDisclosure(budget: Budget): WorkbookSnapshot {
  const { sheets } = planSnapshot(layOut(fillForm(xinjiang2021, budget)));
  return { sheets: sheets.filter(({ name }) => name !== '预算明细') };
}
