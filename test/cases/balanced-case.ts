import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget } from '../../src/core/budget/budget';
import { readAmount } from '../../src/core/money/read-amount';
import type { Amount } from '../../src/core/money/amount';
import { loadCase, readCase } from './load-case';

/** What of each line of a case is published when it is balanced in the form of 新疆 2021, in 万元. */
export function publishedOfCase(name: string): readonly string[] {
  const { folder } = loadCase(name);
  return JSON.parse(readFileSync(join(folder, 'balanced.json'), 'utf8')) as string[];
}

/** The budget of a case, balanced as `balanced.json` says. */
export function balancedCase(name: string): Budget {
  const budget = readCase(loadCase(name)).budget!;
  const published = publishedOfCase(name).map((figure): Amount => {
    const read = readAmount(figure, '万元');
    if (read.state !== 'amount') {
      throw new Error(`no amount: ${figure}`);
    }
    return read.amount;
  });
  return {
    ...budget,
    balanced: { moneyUnit: '万元', decimals: 2 },
    lines: budget.lines.map((line, at) => ({ ...line, published: published[at]!, publishedPrior: null })),
  };
}
