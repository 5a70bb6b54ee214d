import type { BalanceTexts } from '../subjects/balance';

export const balanceTextsEnUS: BalanceTexts = {
  balancing: 'Balancing the rounding …',
  balanced: ({ cells, changed, moved, gap, totalsFirst, sheet }) =>
    `Balanced: ${String(cells)} figures add up everywhere; ${String(changed)} of them differ from their own rounding and are listed on the sheet “${sheet}”. ` +
    (moved > 0
      ? `${String(moved)} could be printed as they are, but not all tables would add up then: they were moved by one last place and are listed there too. Please look at each. `
      : '') +
    (gap > 0
      ? `The time was over: this is the best result so far, at most ${(gap * 100).toFixed(1)}% from the fewest changes.`
      : totalsFirst
        ? 'Totals keep their own rounding where they can, and no fewer changes are possible then: that is proved.'
        : 'No fewer changes are possible: that is proved.'),
  toMove: (figures) =>
    `So that all tables add up, ${String(figures)} figures have to be moved by one last place, though their exact amounts could be printed as they are. Please look at each:`,
  moves: ({ sheet, cell, row, column, ordinary, printed }) =>
    `${sheet} ${cell} (${[row, column].filter((part) => part !== '').join(', ')}): ${ordinary === '' ? '0.00' : ordinary} → ${printed}`,
  move: 'Generate like this',
  exact: 'The tables print every cent, so each figure is its exact amount and there is nothing to balance.',
  grids:
    'The tables print in several ways, or with more than two decimals, and can’t be balanced together. Please round each figure by itself.',
  impossible:
    'No figures make all tables add up and stay within one last place of their exact amounts. Please round each figure by itself.',
  stopped:
    'The time was over before figures were found that add up everywhere. Please round each figure by itself, or give it more time.',
  noSolver:
    'The program that balances (WebAssembly) is not allowed to run here. Please make balanced tables in the browser workbench.',
};
