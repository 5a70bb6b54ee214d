import type { Budget } from '../budget/budget';
import { carriedOver, type CarriedAmount } from '../budget/carry-over';
import type { LineItem } from '../budget/line-item';
import { selects, takesLines, type Selection } from '../disclosure/selection';
import type { Amount } from '../money/amount';

/** The least that figures are made of: an amount of a line, this year’s or last year’s, or one of 收入与结转. */
export interface Piece {
  readonly of:
    { readonly line: number; readonly year: 'current' | 'prior' } | { readonly carried: CarriedAmount };
  readonly amount: Amount;
}

/** The pieces of a budget, and which of them a selection takes. */
export class Pieces {
  readonly all: readonly Piece[];
  private readonly lines: Readonly<Record<'current' | 'prior', LinePieces>>;
  private readonly carried: ReadonlyMap<CarriedAmount, number>;

  constructor(private readonly budget: Budget) {
    const all: Piece[] = [];
    const ofYear = (year: 'current' | 'prior'): LinePieces => {
      const lines = new LinePieces();
      budget.lines.forEach((line, at) => {
        const amount = line[year];
        if (amount !== null) {
          lines.add(line, all.length);
          all.push({ of: { line: at, year }, amount });
        }
      });
      return lines;
    };
    this.lines = { current: ofYear('current'), prior: ofYear('prior') };
    this.carried = new Map(
      (budget.carryOver ?? []).map((carried) => {
        all.push({ of: { carried }, amount: carried.amount });
        return [carried, all.length - 1];
      }),
    );
    this.all = all;
  }

  /** Places of the pieces that a figure of this selection adds up, in their order. */
  takenBy(selection: Selection): number[] {
    const lines = takesLines(selection) ? this.lines[selection.year ?? 'current'].takenBy(selection) : [];
    const carried = carriedOver(this.budget.carryOver, selection);
    return carried.length === 0 ? lines : [...lines, ...carried.map((one) => this.carried.get(one)!)];
  }
}

interface LinePiece {
  readonly line: LineItem;
  readonly piece: number;
}

/** Amounts of lines by the codes that they stand under: a figure asks for few of many. */
class LinePieces {
  private readonly all: LinePiece[] = [];
  private readonly under = {
    functional: new Map<string, LinePiece[]>(),
    economic: new Map<string, LinePiece[]>(),
  };

  add(line: LineItem, piece: number): void {
    const one = { line, piece };
    this.all.push(one);
    for (const scheme of ['functional', 'economic'] as const) {
      for (let length = 3; length <= line[scheme].length; length += 2) {
        const code = line[scheme].slice(0, length);
        const known = this.under[scheme].get(code);
        if (known) {
          known.push(one);
        } else {
          this.under[scheme].set(code, [one]);
        }
      }
    }
  }

  takenBy(selection: Selection): number[] {
    const { functional, economic } = selection;
    const near = functional
      ? this.underAny('functional', functional)
      : economic
        ? this.underAny('economic', economic)
        : this.all;
    return near.filter(({ line }) => selects(selection, line)).map(({ piece }) => piece);
  }

  private underAny(scheme: 'functional' | 'economic', codes: readonly string[]): readonly LinePiece[] {
    const [code] = codes;
    if (codes.length === 1) {
      return this.under[scheme].get(code!) ?? [];
    }
    const found = new Set(codes.flatMap((one) => this.under[scheme].get(one) ?? []));
    return [...found].sort((a, b) => a.piece - b.piece);
  }
}
