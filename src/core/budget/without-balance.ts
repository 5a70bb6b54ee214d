import type { Budget } from './budget';

/** A budget as it was before it was balanced. */
export function withoutBalance(budget: Budget): Budget {
  const { balanced, ...rest } = budget;
  return balanced === undefined
    ? budget
    : {
        ...rest,
        lines: budget.lines.map(({ published: _, publishedPrior: __, ...line }) => line),
        ...(budget.carryOver && {
          carryOver: budget.carryOver.map(({ published: _, ...carried }) => carried),
        }),
      };
}
