import { SEPARATOR } from '../disclosure/rows';
import { formatYuan, isZero } from '../money/amount';
import { bareName } from '../classification/names';
import { addMissingRow, type Book, type BookBlock, type BookRow } from './book';
import type { Repair } from './smallest-repair';
import { printedAmount, type ExpectedRow, type ExpectedTables } from './expected';
import { exponentOf, figureText, type Figure } from './figure';
import { allBlocks } from './relations';

/** Holds every figure against its exact amount in the budget lines. */
export class LinesProof {
  private readonly blockOfFigure = new Map<Figure, { block: BookBlock; at: number }>();

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
    const wanted = this.expectedRow(block, row);
    const decimals = this.decimalsFor(block, row, at);
    return wanted ? printedAmount(wanted.amounts[at]!, figure.table, decimals) : '';
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
    const figure = row.figures[at];
    const text = this.expectedText(block, row, at);
    if (!figure || text === null || figure.state === 'problem') {
      return true;
    }
    const printed = figureText(figure);
    return printed === text || (Number(printed) === 0 && Number(text) === 0);
  }

  /** Figures of a row that are not what the lines say, with what they should be. */
  wrongIn(block: BookBlock, row: BookRow): (Repair & { readonly exact: string })[] {
    return row.figures.flatMap((figure, at) => {
      if (!figure || this.isRight(block, row, at)) {
        return [];
      }
      const text = this.expectedText(block, row, at)!;
      const decimals = this.decimalsFor(block, row, at);
      const steps = exponentOf(figure.table, decimals) - this.book.scale.exponent;
      const half = figure.half || (steps >= 0 ? 10 ** steps : 0);
      const wanted = this.expectedRow(block, row)?.amounts[at];
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

  private placeOf(
    figure: Figure,
  ): { readonly block: BookBlock; readonly row: BookRow; readonly at: number } | null {
    if (this.blockOfFigure.size === 0) {
      for (const block of allBlocks(this.book)) {
        block.read.declaration.columns.forEach((_, at) => {
          for (const row of [...block.rows, block.total, block.unitRow]) {
            const own = row?.figures[at];
            if (own) {
              this.blockOfFigure.set(own, { block, at });
            }
          }
        });
      }
    }
    const place = this.blockOfFigure.get(figure);
    if (!place) {
      return null;
    }
    const { block, at } = place;
    const row = [block.total, block.unitRow, block.byKey.get(figure.key)].find(
      (one) => one?.figures[at] === figure,
    );
    return row ? { block, row, at } : null;
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

const NONE: ReadonlyMap<string, ExpectedRow> = new Map();
