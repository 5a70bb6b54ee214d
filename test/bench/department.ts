import type { Budget } from '../../src/core/budget/budget';
import { SPENDING_KINDS, type LineItem } from '../../src/core/budget/line-item';
import { USUAL_SOURCES } from '../../src/core/budget/sources-in-use';
import { bundledClassification, codesInYear } from '../../src/core/classification/classification';
import { fromFen } from '../../src/core/money/amount';
import { dice } from '../dice';

/** 项 that a department spends under. */
const ITEMS = 150;

/** The lines of a department: a few hundred 项, most of its money from the general budget, projects of one 项 each. */
export function department(lines: number): Budget {
  const next = dice(1);
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!;
  const year = 2024;
  const classification = bundledClassification();
  const codes = (scheme: 'functional' | 'economic', length: number): string[] =>
    codesInYear(classification, scheme, year).flatMap(({ code }) => (code.length === length ? [code] : []));
  const functional = codes('functional', 7).slice(0, ITEMS);
  const economic = codes('economic', 5);
  const items = Array.from({ length: lines }, (_, at): LineItem => {
    const kind = pick(SPENDING_KINDS);
    const item = pick(functional);
    return {
      functional: item,
      economic: pick(economic),
      source: next(3) > 0 ? 'general-budget' : pick(USUAL_SOURCES),
      kind,
      project: kind === 'project' ? `项目${item}-${String(next(Math.ceil(lines / 1000)))}` : '',
      current: fromFen(next(1e9)),
      prior: null,
      extra: [],
      row: at + 2,
    };
  });
  return { unit: '示范单位', year, lines: items, classification, ownNames: new Map(), extraHeadings: [] };
}
