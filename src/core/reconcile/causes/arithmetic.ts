import type { Book, BookTable } from '../book/book';
import { repeatsCodes } from '../book/tree';
import type { Check } from '../statements/check';
import { isBelowNothing, isOffset } from '../statements/other-money';
import { explain } from './explain';
import type { Cause } from './cause';
import { impossibleTrees } from './feasible';
import type { Figure } from '../book/figure';
import type { Finding } from '../findings/finding';
import { findingOfCause } from './cause-findings';
import { findingOfHalves, findingOfImpossible, findingOfLoose, findingOfTail } from './check-findings';
import { figuresOfCheck, type Ledger } from '../statements/ledger';
import type { LinesProof } from '../statements/lines-proof';
import { misplacedZeros } from './misplaced-zeros';
import { roundingFindings } from './rounding-findings';

/** What the arithmetic of a disclosure has to say. Findings of tails are kept between edits that do not touch them. */
export class Arithmetic {
  private readonly tails = new Map<number, Finding>();
  private readonly trees = new Map<BookTable, readonly Finding[]>();

  constructor(
    private readonly book: Book,
    private readonly ledger: Ledger,
    private readonly proof: LinesProof | null,
  ) {}

  /** To be told of every figure that was edited, after its statements were judged again. */
  edited(figure: Figure): void {
    this.proof?.otherwise.edited();
    this.ledger.of(figure).forEach((at) => this.tails.delete(at));
    for (const table of this.trees.keys()) {
      if (table.read === figure.table) {
        this.trees.delete(table);
      }
    }
  }

  findings(): Finding[] {
    const { book, ledger } = this;
    const causes = explain(book, ledger, this.proof);
    const wrong = new Set(causes.flatMap(({ repairs }) => repairs.map(({ figure }) => figure)));
    const halves: Check[] = [];
    const found = this.ofCauses(causes, halves);
    for (const [at, verdict] of ledger.verdicts.entries()) {
      if (verdict === 'exact' || verdict === 'idle' || verdict === 'not-possible') {
        continue;
      }
      const check = ledger.checks[at]!;
      const doubtful = [...figuresOfCheck(check)].some((one) => wrong.has(one));
      if (verdict === 'error' || verdict === 'beyond') {
        // What the lines prove may pass a limit: some of the money is negative.
        if (ledger.isBroken(at) || doubtful || ledger.isProvedWhole(check)) {
          continue;
        }
        // So it is where the tables print that money as negative, or where the other half of the row has what is lacking.
        if (verdict === 'beyond' && isOffset(check)) {
          halves.push(...(isBelowNothing(check) ? [] : [check]));
        } else if (verdict === 'error' || !isBelowNothing(check)) {
          found.push(findingOfLoose(check, verdict, book));
        }
      } else if (!check.loose && !doubtful) {
        let tail = this.tails.get(at);
        if (!tail) {
          const exact = ledger.isProvedWhole(check) ? (this.proof?.exactOf(check.stated) ?? null) : null;
          tail = findingOfTail(check, verdict, exact, book);
          this.tails.set(at, tail);
        }
        found.push(tail);
      }
    }
    const [first, ...rest] = halves;
    if (first) {
      found.push(findingOfHalves(first, rest, book));
    }
    if (this.proof) {
      found.push(...misplacedZeros(book, this.proof), ...roundingFindings(book, this.proof));
    }
    for (const table of book.tables.values()) {
      found.push(...this.treesOf(table, wrong));
    }
    return found;
  }

  /** What money that nets out could be as well is worth a look, and no error: such halves of rows are told once. */
  private ofCauses(causes: readonly Cause[], halves: Check[]): Finding[] {
    const { book, ledger } = this;
    return causes.flatMap((cause) => {
      const broken = cause.broken.map((at) => ledger.checks[at]!);
      if (cause.exact === undefined && broken.length > 0 && broken.every(isOffset)) {
        halves.push(...broken);
        return [];
      }
      return [findingOfCause(cause, ledger, book)];
    });
  }

  private treesOf(table: BookTable, wrong: ReadonlySet<Figure>): readonly Finding[] {
    const kept = wrong.size === 0 ? this.trees.get(table) : undefined;
    if (kept) {
      return kept;
    }
    const found = table.blocks
      .filter((block) => /tree$/.test(block.read.declaration.rows.by) && !repeatsCodes(block))
      .flatMap((block) => impossibleTrees(block, (parent) => this.isFailed(parent) || wrong.has(parent)))
      .filter(({ parent, children }) => ![parent, ...children].some((figure) => wrong.has(figure)))
      .map((impossible) => findingOfImpossible(impossible, this.book));
    if (wrong.size === 0) {
      this.trees.set(table, found);
    }
    return found;
  }

  /** Whether the sum below a parent fails by itself. */
  private isFailed(parent: Figure): boolean {
    return this.ledger.of(parent).some((at) => {
      const { rule, stated } = this.ledger.checks[at]!;
      return rule === 'R104' && stated === parent && this.ledger.verdicts[at] === 'error';
    });
  }
}
