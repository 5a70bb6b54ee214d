import { SEPARATOR } from '../../disclosure/rows';
import { formatYuan, isZero, type Amount } from '../../money/amount';
import { addMissingRow, type Book, type BookBlock, type BookRow } from '../book/book';
import type { Repair } from './repair';
import { printedAmount, type ExpectedRow, type ExpectedTables } from '../book/expected';
import { exponentOf, printPlaces, type Figure } from '../book/figure';
import { placesOf, type Place } from './figure-places';
import { allBlocks } from './relations';
import { RoundedOtherwise } from './rounded-otherwise';

/** What a figure should print as, with so many decimals. */
interface Wanted {
  readonly decimals: number;
  readonly text: string;
  /** The same as a whole number of last places. */
  readonly places: number;
}

/** An amount by the lines, and what of it is published; null where it is rounded by itself. */
interface WantedAmount {
  readonly exact: Amount;
  readonly published: Amount | null;
}

/** Holds every figure against its exact amount in the budget lines. */
export class LinesProof {
  /** Figures that are right though they are no ordinary rounding. */
  readonly otherwise = new RoundedOtherwise();
  private places: ReadonlyMap<Figure, Place> | null = null;
  /** Amounts are printed once, not at every edit: they do not change. */
  private readonly printed = new Map<Figure, Wanted>();

  constructor(
    private readonly book: Book,
    private readonly expected: ExpectedTables,
  ) {}

  /** Adds the rows of the lines that a table lacks. To be called before statements are made of the book. */
  addMissingRows(): void {
    for (const block of allBlocks(this.book)) {
      for (const [key, wanted] of this.expectedOf(block)) {
        const listed = wanted.role === 'total' || wanted.role === 'listed';
        if (!listed && !block.byKey.has(key) && !wanted.amounts.every(isZero)) {
          const code = wanted.role === 'single' ? null : key.split(SEPARATOR)[0]!;
          addMissingRow(this.book, block, wanted.role, key, code);
        }
      }
    }
  }

  private expectedOf(block: BookBlock): ReadonlyMap<string, ExpectedRow> {
    return this.expected.get(block.table.id)?.[block.table.blocks.indexOf(block)] ?? NONE;
  }

  /** What the lines say about a row: the unit row repeats the total; a row they do not have is all zero. */
  expectedRow(block: BookBlock, row: BookRow): ExpectedRow | null {
    const rows = this.expectedOf(block);
    return rows.get(row.key === 'unit' ? 'total' : row.key) ?? null;
  }

  /** Whether the lines have money in a row, be it that it rounds to nothing. */
  wantsRow(block: BookBlock, row: BookRow): boolean {
    return this.expectedRow(block, row)?.amounts.some((amount) => !isZero(amount)) ?? false;
  }

  /** The exact amount of a figure by the lines, and what of it is published; null where the lines do not hold it. */
  private amountOf({ block, row, at }: Place): WantedAmount | null {
    const expected = this.expectedRow(block, row);
    const exact = expected?.amounts[at];
    return exact === undefined ? null : { exact, published: expected!.published[at] ?? null };
  }

  /** What a figure should print as; null if it cannot be said (no unit of money, a figure the lines do not hold). */
  expectedText(block: BookBlock, row: BookRow, at: number): string | null {
    const figure = row.figures[at];
    if (!figure || block.read.declaration.columns[at]!.selection === null) {
      return null;
    }
    const amount = this.amountOf({ block, row, at });
    return amount === null || isZero(amount.exact)
      ? ''
      : (this.wanted(figure, amount, { block, row, at })?.text ?? null);
  }

  private wanted(figure: Figure, amount: WantedAmount, { block, row, at }: Place): Wanted | null {
    const decimals = this.decimalsFor(block, row, at);
    const known = this.printed.get(figure);
    if (known?.decimals === decimals) {
      return known;
    }
    const text = printedAmount(amount.exact, figure.table, decimals, amount.published);
    if (text === null) {
      return null;
    }
    const wanted = { decimals, text, places: Number(text.replace('.', '')) };
    this.printed.set(figure, wanted);
    return wanted;
  }

  /** Decimals of the figure, or where it is blank those of its column. */
  private decimalsFor(block: BookBlock, row: BookRow, at: number): number {
    const own = row.figures[at];
    if (own?.state === 'figure') {
      return own.decimals;
    }
    const other = block.rows.find(({ figures }) => figures[at]?.state === 'figure')?.figures[at];
    return other?.decimals ?? this.book.form.decimals;
  }

  /** Whether a figure is what the lines say. A blank may stand for what rounds to zero. */
  isRight(block: BookBlock, row: BookRow, at: number): boolean {
    return this.howRounded(block, row, at) !== 'wrong';
  }

  /**
   * How a figure comes from its amount: as it should; `balanced`, one last place beside it in a table that adds up; `ordinary`,
   * rounded by itself where the lines say what of them is published; or wrong.
   */
  howRounded(block: BookBlock, row: BookRow, at: number): 'right' | 'balanced' | 'ordinary' | 'wrong' {
    const figure = row.figures[at];
    if (!figure || figure.state === 'problem' || block.read.declaration.columns[at]!.selection === null) {
      return 'right';
    }
    const place = { block, row, at };
    const amount = this.amountOf(place);
    if (amount === null || isZero(amount.exact)) {
      return figure.places === 0 ? 'right' : 'wrong';
    }
    const wanted = this.wanted(figure, amount, place);
    const printed = figure.state === 'figure' ? figure.places : 0;
    if (wanted === null || wanted.places === printed) {
      return 'right';
    }
    if (amount.published === null) {
      const isIt = this.otherwise.isBalanced(figure, amount.exact, wanted.decimals);
      return isIt ? 'balanced' : 'wrong';
    }
    const ordinary = printedAmount(amount.exact, figure.table, wanted.decimals);
    return ordinary === printPlaces(printed, wanted.decimals) ? 'ordinary' : 'wrong';
  }

  /** Figures of a row that are not what the lines say, with what they should be. */
  wrongIn(block: BookBlock, row: BookRow): (Repair & { readonly exact: string })[] {
    const expected = this.expectedRow(block, row);
    return row.figures.flatMap((figure, at) => {
      if (!figure || this.isRight(block, row, at)) {
        return [];
      }
      const text = this.expectedText(block, row, at)!;
      const decimals = this.decimalsFor(block, row, at);
      const steps = exponentOf(figure.table, decimals) - this.book.scale.exponent;
      const half = figure.half || (steps >= 0 ? 10 ** steps : 0);
      const wanted = expected?.amounts[at];
      return [
        {
          figure,
          value: text === '' ? 0 : Number(text.replace('.', '')) * 2 * half,
          half,
          exact: wanted === undefined ? '0.00' : formatYuan(wanted),
        },
      ];
    });
  }

  /** Whether the lines prove a figure: it is there to be compared, and it is right. */
  proves(figure: Figure): boolean {
    const place = this.placeOf(figure);
    return (
      place !== null &&
      this.expectedText(place.block, place.row, place.at) !== null &&
      this.isRight(place.block, place.row, place.at)
    );
  }

  /** The exact amount of a figure by the lines, in 元; null if they do not hold it. */
  exactOf(figure: Figure): string | null {
    const place = this.placeOf(figure);
    if (!place || this.expectedText(place.block, place.row, place.at) === null) {
      return null;
    }
    const amount = this.expectedRow(place.block, place.row)?.amounts[place.at];
    return amount === undefined ? '0.00' : formatYuan(amount);
  }

  private placeOf(figure: Figure): Place | null {
    this.places ??= placesOf(this.book);
    return this.places.get(figure) ?? null;
  }
}

const NONE: ReadonlyMap<string, ExpectedRow> = new Map();
