import { foldCaption } from '../../recognise/caption';
import type { Book, BookBlock } from '../book/book';
import type { Check } from './check';
import { figuresOfCheck } from './ledger';
import { allBlocks, hasUnknownMoney } from './relations';

/**
 * Statements that can be made. A total counts every row above it, also one that nobody understands (上年结转, 结转下年):
 * what else prints that total may leave the row out, so such a total is tied to nothing outside its own block. That is
 * told at the row. 收入总计 and 支出总计 count everything on either side: they are the same whatever the rows are called.
 */
export function possibleChecks(book: Book, checks: readonly Check[]): Check[] {
  const homes: BookBlock[] = [];
  const doubtful = new Set<number>();
  const grand = new Set<number>();
  for (const block of allBlocks(book)) {
    const totals = [block.unitRow, block.total].filter((row) => row !== null);
    for (const row of [...block.rows, ...totals]) {
      for (const figure of row.figures) {
        if (figure) {
          homes[figure.id] = block;
        }
      }
    }
    if (/总计/.test(foldCaption(block.total?.body?.name ?? ''))) {
      block.total!.figures.forEach((figure) => figure && grand.add(figure.id));
    }
    if (hasUnknownMoney(block, 'row')) {
      totals.forEach(({ figures }) => figures.forEach((figure) => figure && doubtful.add(figure.id)));
    }
  }
  return doubtful.size === 0
    ? [...checks]
    : checks.filter((check) => balances(check, grand) || !tiesDoubtful(check, homes, doubtful));
}

function balances(check: Check, grand: ReadonlySet<number>): boolean {
  return check.rule === 'R102' && [...figuresOfCheck(check)].every(({ id }) => grand.has(id));
}

function tiesDoubtful(check: Check, homes: readonly BookBlock[], doubtful: ReadonlySet<number>): boolean {
  const figures = [...figuresOfCheck(check)];
  return (
    figures.some(({ id }) => doubtful.has(id)) &&
    figures.some(({ id }) => homes[id] !== homes[figures[0]!.id])
  );
}
