import type { Solver } from '../../balance/program';
import type { Book } from '../book/book';
import type { Check } from '../statements/check';
import { isBelowNothing, isOffset } from '../statements/other-money';
import { explain } from './explain';
import type { Cause } from './cause';
import type { Figure } from '../book/figure';
import type { Finding } from '../findings/finding';
import type { Proposals } from '../findings/proposals';
import { findingOfCause } from './cause-findings';
import { findingOfHalves, findingOfLoose, findingOfTail } from './check-findings';
import { proposalsOf } from './proposals';
import { figuresOfCheck, type Ledger } from '../statements/ledger';
import type { LinesProof } from '../statements/lines-proof';
import { together, togetherBySolver, type Together } from '../joint/together';
import { togetherFindings } from '../joint/together-findings';
import { misplacedZeros } from './misplaced-zeros';
import { roundingFindings } from './rounding-findings';

/** What the arithmetic of a disclosure has to say. Findings of tails are kept between edits that do not touch them. */
export class Arithmetic {
  private readonly tails = new Map<number, Finding>();
  /** Null since an edit. */
  private joint: Together | null = null;
  private proposed: { readonly all: Proposals | null } | null = null;

  constructor(
    private readonly book: Book,
    private readonly ledger: Ledger,
    private readonly proof: LinesProof | null,
    /** Statements of a kind that the document bears out in part only. */
    private readonly unsure: ReadonlySet<Check>,
  ) {}

  /** To be told of every figure that was edited, after its statements were judged again. */
  edited(figure: Figure): void {
    this.proof?.otherwise.edited();
    this.ledger.of(figure).forEach((at) => this.tails.delete(at));
    this.joint = null;
    this.proposed = null;
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
    this.joint ??= together(ledger, wrong, this.unsure);
    found.push(...togetherFindings(this.joint, book));
    return found;
  }

  /**
   * Asks a solver whether all figures can be printed at once, where that is not seen without one. To be asked after `findings`;
   * an edit meanwhile makes the answer worthless. Whether there is anything new to be said.
   */
  async jointly(solverOf: () => Promise<Solver>): Promise<boolean> {
    const { joint } = this;
    if (!joint || joint.open.length === 0) {
      return false;
    }
    const decided = await togetherBySolver(joint, await solverOf());
    if (this.joint !== joint) {
      return false;
    }
    this.joint = decided;
    return true;
  }

  /** What would mend the statements that do not hold; null where all do, or where the budget lines say what is right. */
  proposals(): Proposals | null {
    this.proposed ??= { all: this.proof ? null : proposalsOf(this.book, this.ledger) };
    return this.proposed.all;
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
}
