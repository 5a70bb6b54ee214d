import type { RoundingMode } from '../../money/amount';
import type { Check, Verdict } from './check';
import { judge, roundTo } from './judge';
import { hasOthers } from './other-money';
import type { Figure } from '../book/figure';

/** All statements of a disclosure with their verdicts, and which figure takes part in which. */
export class Ledger {
  readonly verdicts: Verdict[];
  private readonly byFigure: number[][];

  constructor(
    readonly checks: readonly Check[],
    figures: number,
    readonly mode: RoundingMode,
    /** Whether passed limits are no errors: there is negative money, or the budget lines prove the figures. */
    readonly limitsMayPass: boolean,
    /** Whether the budget lines prove a figure: of figures that are all proved no statement is to be blamed. */
    private readonly isProved: ((figure: Figure) => boolean) | null = null,
  ) {
    this.byFigure = Array.from({ length: figures }, () => []);
    this.verdicts = checks.map((check, at) => {
      for (const figure of figuresOfCheck(check)) {
        this.byFigure[figure.id]!.push(at);
      }
      return judge(check, mode);
    });
  }

  /** Indexes of the statements that a figure takes part in. */
  of(figure: Figure): readonly number[] {
    return this.byFigure[figure.id] ?? [];
  }

  /** Judges again whatever a figure takes part in; returns the statements whose verdict is another one now. */
  rejudge(figure: Figure): number[] {
    return this.of(figure).filter((at) => {
      const verdict = judge(this.checks[at]!, this.mode);
      const changed = verdict !== this.verdicts[at];
      this.verdicts[at] = verdict;
      return changed;
    });
  }

  /** Statements that do not hold and whose figures can be wrong. */
  isBroken(at: number): boolean {
    const verdict = this.verdicts[at];
    const check = this.checks[at]!;
    return (
      (verdict === 'error' || (verdict === 'beyond' && !this.limitsMayPass)) &&
      check.loose !== true &&
      !this.isProvedWhole(check)
    );
  }

  /** Statements that hold, or that the budget lines show to be passed rightly: some of the money is negative. */
  holds(at: number): boolean {
    const verdict = this.verdicts[at];
    return (
      verdict === 'exact' ||
      verdict === 'tail' ||
      ((verdict === 'beyond' || verdict === 'error') && this.isProvedWhole(this.checks[at]!))
    );
  }

  /** Whether the budget lines prove every figure of a statement. */
  isProvedWhole(check: Check): boolean {
    const { isProved } = this;
    return isProved !== null && [...figuresOfCheck(check)].every(isProved);
  }
}

export function* figuresOfCheck(check: Check): Iterable<Figure> {
  yield check.stated;
  yield* check.beside ?? [];
  yield* check.parts;
  yield* check.others ?? [];
}

/** What a figure would have to be for a statement to hold exactly, on the figure's own last place; null if unknown. */
export function impliedValue(check: Check, figure: Figure, mode: RoundingMode): number | null {
  const { stated, parts } = check;
  if (check.kind === 'at-most' || check.kind === 'at-least') {
    return null;
  }
  const limit = hasOthers(check);
  const isPart = figure !== stated;
  if (limit || (isPart && !parts.includes(figure))) {
    return null;
  }
  let others = 0;
  for (const part of parts) {
    if (part.state === 'problem') {
      return null;
    }
    others += part === figure ? 0 : part.value;
  }
  const value = isPart ? stated.value - others : others;
  const half = figure.half || coarsest(check, figure);
  return half === 0 ? value : roundTo(value, half, mode);
}

/** Half a unit of the coarsest other figure: how a blank would be printed. */
export function coarsest(check: Check, figure: Figure): number {
  let half = 0;
  for (const other of figuresOfCheck(check)) {
    half = other === figure ? half : Math.max(half, other.half);
  }
  return half;
}

interface Saved {
  readonly figure: Figure;
  readonly state: Figure['state'];
  readonly value: number;
  readonly half: number;
}

/** Supposes other values for figures, and takes it back. */
export class Supposition {
  private readonly saved: Saved[] = [];

  constructor(private readonly ledger: Ledger) {}

  suppose(figure: Figure, value: number, half: number): void {
    this.saved.push({ figure, state: figure.state, value: figure.value, half: figure.half });
    figure.state = value === 0 && figure.state === 'blank' ? 'blank' : 'figure';
    figure.value = value;
    figure.half = figure.state === 'blank' ? 0 : figure.half || half;
    this.ledger.rejudge(figure);
  }

  get depth(): number {
    return this.saved.length;
  }

  /** Takes back all suppositions beyond the first `depth`. */
  back(depth = 0): void {
    while (this.saved.length > depth) {
      const { figure, state, value, half } = this.saved.pop()!;
      figure.state = state;
      figure.value = value;
      figure.half = half;
      this.ledger.rejudge(figure);
    }
  }
}
