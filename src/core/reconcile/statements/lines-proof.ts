import { SEPARATOR } from '../../disclosure/rows';
import { formatYuan, isZero, type Amount } from '../../money/amount';
import { bareName } from '../../classification/names';
import { addMissingRow, type Book, type BookBlock, type BookRow } from '../book/book';
import type { Repair } from './repair';
import { printedAmount, type ExpectedRow, type ExpectedTables } from '../book/expected';
import { exponentOf, type Figure } from '../book/figure';
import { allBlocks } from './relations';

/** Where a figure stands in the book. */
interface Place {
  readonly block: BookBlock;
  readonly row: BookRow;
  readonly at: number;
}

/** What a figure should print as, with so many decimals. */
interface Wanted {
  readonly decimals: number;
  readonly text: string;
  /** The same as a whole number of last places. */
  readonly places: number;
}

/** Holds every figure against its exact amount in the budget lines. */
export class LinesProof {
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

  /** What a figure should print as; null if it cannot be said (no unit of money, a figure the lines do not hold). */
  expectedText(block: BookBlock, row: BookRow, at: number): string | null {
    const figure = row.figures[at];
    if (!figure || block.read.declaration.columns[at]!.selection === null) {
      return null;
    }
    const amount = this.expectedRow(block, row)?.amounts[at];
    return amount === undefined || isZero(amount)
      ? ''
      : (this.wanted(figure, amount, { block, row, at })?.text ?? null);
  }

  private wanted(figure: Figure, amount: Amount, { block, row, at }: Place): Wanted | null {
    const decimals = this.decimalsFor(block, row, at);
    const known = this.printed.get(figure);
    if (known?.decimals === decimals) {
      return known;
    }
    const text = printedAmount(amount, figure.table, decimals);
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
    return this.isAsWanted(block, row, at, this.expectedRow(block, row));
  }

  private isAsWanted(block: BookBlock, row: BookRow, at: number, expected: ExpectedRow | null): boolean {
    const figure = row.figures[at];
    if (!figure || figure.state === 'problem' || block.read.declaration.columns[at]!.selection === null) {
      return true;
    }
    const amount = expected?.amounts[at];
    if (amount === undefined || isZero(amount)) {
      return figure.places === 0;
    }
    const wanted = this.wanted(figure, amount, { block, row, at });
    return wanted === null || wanted.places === (figure.state === 'figure' ? figure.places : 0);
  }

  /** Figures of a row that are not what the lines say, with what they should be. */
  wrongIn(block: BookBlock, row: BookRow): (Repair & { readonly exact: string })[] {
    const expected = this.expectedRow(block, row);
    return row.figures.flatMap((figure, at) => {
      if (!figure || this.isAsWanted(block, row, at, expected)) {
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

  /** Rows whose name is not the one the lines give their code. */
  *differentNames(): Iterable<{ readonly block: BookBlock; readonly row: BookRow; readonly name: string }> {
    for (const block of allBlocks(this.book)) {
      for (const row of block.rows) {
        const name = this.expectedRow(block, row)?.name ?? '';
        if (
          row.body &&
          row.body.code !== null &&
          name !== '' &&
          row.body.name !== '' &&
          bareName(name) !== bareName(row.body.name)
        ) {
          yield { block, row, name };
        }
      }
    }
  }
}

/** Places of figures; of a row that is printed twice the one that its key means. */
function placesOf(book: Book): ReadonlyMap<Figure, Place> {
  const places = new Map<Figure, Place>();
  for (const block of allBlocks(book)) {
    for (const row of new Set([...block.byKey.values(), block.unitRow, block.total])) {
      row?.figures.forEach((figure, at) => figure && places.set(figure, { block, row, at }));
    }
  }
  return places;
}

const NONE: ReadonlyMap<string, ExpectedRow> = new Map();
