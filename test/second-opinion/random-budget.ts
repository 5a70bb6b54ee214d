import type { Budget } from '../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS, type LineItem } from '../../src/core/budget/line-item';
import { bundledClassification, codesInYear } from '../../src/core/classification/classification';
import { fromFen } from '../../src/core/money/amount';
import { dice } from '../dice';

/** A made-up budget that is the same for the same seed: all sources and kinds, half-way and negative amounts. */
export function randomBudget(seed: number, lines: number): Budget {
  const next = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!;
  const year = 2024;
  const classification = bundledClassification();
  const functional = codesInYear(classification, 'functional', year).filter(({ code }) => code.length === 7);
  const economic = codesInYear(classification, 'economic', year).filter(({ code }) => code.length === 5);
  const amounts = [
    () => next(1e9),
    () => next(20_000) * 5000,
    () => -next(1e6),
    () => next(99),
    () => 0,
    () => next(1e13),
  ];
  const items = Array.from({ length: lines }, (_, at): LineItem => {
    const kind = pick(SPENDING_KINDS);
    return {
      functional: pick(functional).code,
      economic: pick(economic).code,
      source: next(2) === 0 ? 'general-budget' : pick(FUNDING_SOURCES),
      kind,
      project: kind === 'project' ? pick(['项目"甲"', '项目a', '项目A', '=1+1', '五十个字'.repeat(30)]) : '',
      current: fromFen(pick(amounts)()),
      prior: null,
      extra: [],
      row: at + 2,
    };
  });
  return { unit: '示范单位', year, lines: items, classification, ownNames: new Map(), extraHeadings: [] };
}
