import type { Budget } from '../../src/core/budget/budget';
import type { LineItem } from '../../src/core/budget/line-item';
import { bundledClassification } from '../../src/core/classification/classification';
import { fromWholeFen } from '../../src/core/money/amount';

const line = (
  functional: string,
  source: LineItem['source'],
  kind: LineItem['kind'],
  fen: number,
): LineItem => ({
  functional,
  economic: kind === 'personnel' ? '30101' : '30201',
  source,
  kind,
  project: kind === 'project' ? '专项' : '',
  current: fromWholeFen(fen),
  prior: null,
  extra: [],
  row: 2,
});

/** The items of 20603, 20609 and 21208 are withheld, those of 20602 and 20822 are not. */
export const WITHHELD: Budget = {
  unit: '示范单位',
  year: 2023,
  lines: [
    line('2060203', 'general-budget', 'personnel', 120_000_00),
    line('20603', 'general-budget', 'personnel', 340_000_00),
    line('20603', 'general-budget', 'operating', 50_000_00),
    line('20603', 'general-budget', 'project', 700_000_00),
    line('20603', 'institutional-income', 'project', 80_000_00),
    line('20609', 'institutional-income', 'project', 90_000_00),
    line('21208', 'government-funds', 'project', 60_000_00),
    line('2082201', 'government-funds', 'project', 10_000_00),
    line('2210201', 'general-budget', 'personnel', 30_000_00),
    { ...line('2060203', 'general-budget', 'operating', 20_000_00), economic: '30217' },
  ].map((one, at) => ({ ...one, row: at + 2 })),
  classification: bundledClassification(),
  ownNames: new Map(),
  extraHeadings: [],
};
