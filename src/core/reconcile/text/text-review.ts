import type { ShareRounding } from '../../budget/budget';
import { documentKind, type DocumentKind } from '../../text/document-kind';
import type { Narrative } from '../../text/narrative';
import type { TextFigure } from '../../text/text-figure';
import type { Book } from '../book/book';
import type { Figure } from '../book/figure';
import { itemsOfClasses } from './items-of-classes';
import { partitionsOf, type Partition } from './parts';
import type { PrintedValue } from './printed-value';
import { compareFigure, plausible, type SaidFigure } from './said-figures';
import type { Spoken } from './spoken';
import type { YearsOfLines } from './years-of-lines';
import type { NamedUnit } from './unit-names';

/** The text of a workbook, understood, and what the tables say to it. */
export class TextReview {
  readonly partitions: readonly Partition[];
  readonly kind: DocumentKind;
  /** Whether money of other years is in it: then one quantity may be meant with and without that. */
  readonly carriesOver: boolean;
  private readonly partitionsByPart = new Map<Spoken, Partition>();
  private readonly places = new Map<Spoken, number>();
  private readonly said = new Map<Spoken, readonly SaidFigure[]>();
  private readonly blamed = new Set<TextFigure>();
  /** The figures of the tables that the text has to do with. */
  private readonly watched: readonly Figure[];
  /** Those as they were compared. */
  private seen: string | null = null;
  /** How often the figures were compared with the tables. */
  compared = 0;
  /** Both years of the budget lines, where these are at hand and say something of last year. */
  years: YearsOfLines | null = null;
  /** Whether a figure of a table is held to be wrong by itself: then it says nothing of the text. */
  isAccused: (figure: Figure) => boolean = () => false;

  constructor(
    readonly narrative: Narrative,
    readonly spoken: readonly Spoken[],
    /** Null where no tables were recognised, or not for sure what form they are of. */
    readonly book: Book | null,
    readonly year: number | null,
    /** Sheets with tables: words beside these are no narrative of their own. */
    readonly tableSheets: ReadonlySet<string>,
    /** Units that stand above the tables. */
    readonly tableUnits: readonly NamedUnit[],
    /** How its shares are rounded. */
    readonly shares: ShareRounding,
  ) {
    this.partitions = [...partitionsOf(spoken), ...itemsOfClasses(spoken)];
    this.kind = documentKind(narrative.paragraphs);
    this.carriesOver = narrative.paragraphs.some(({ folded }) => /结转|结余/.test(folded.text));
    for (const partition of [...this.partitions].reverse()) {
      partition.parts.forEach((part) => this.partitionsByPart.set(part, partition));
    }
    spoken.forEach((one, at) => this.places.set(one, at));
    // Rows that a list of items is to have, and the totals that a share can be of, need not be named in the text.
    const others = (book?.figures ?? []).filter(
      ({ key, table }) => key === 'total' || ['general-budget', 'basic'].includes(table.declaration.id),
    );
    this.watched = [...new Set([...spoken.flatMap(({ places }) => places.flat()), ...others])];
    this.compare(() => false);
  }

  /**
   * Compares the figures of the text with those of the tables that are not held to be wrong; nothing is done where none
   * of them has changed.
   */
  compare(isAccused: (figure: Figure) => boolean): void {
    const seen = this.watched
      .map(
        (figure) =>
          `${figure.state}${String(figure.places)} ${String(figure.decimals)}${isAccused(figure) ? '!' : ''}`,
      )
      .join();
    if (this.seen === seen) {
      return;
    }
    this.seen = seen;
    this.blamed.clear();
    this.compared += 1;
    this.isAccused = isAccused;
    for (const one of this.spoken) {
      const said = one.now.map(({ figure }) => compareFigure(one, figure, isAccused));
      this.said.set(one, said);
      const [first] = said;
      for (const { figure, verdict } of said) {
        const differs = verdict === 'differs' || (first && !first.figure.value.eq(figure.value));
        if (differs) {
          this.blamed.add(figure);
        }
      }
    }
  }

  /** The figures of this year that the text gives for a term, with the verdict of the tables. */
  figuresOf(one: Spoken): readonly SaidFigure[] {
    return this.said.get(one) ?? [];
  }

  /** Values that it can have, the most likely first. */
  valuesOf(one: Spoken): readonly PrintedValue[] {
    return plausible(this.figuresOf(one));
  }

  /** What a term is a part of; of several the first. */
  partitionOf(part: Spoken): Partition | undefined {
    return this.partitionsByPart.get(part);
  }

  /** The last of the terms in front of one that is like this. */
  before(one: Spoken, isIt: (other: Spoken) => boolean): Spoken | undefined {
    for (let at = (this.places.get(one) ?? 0) - 1; at >= 0; at -= 1) {
      if (isIt(this.spoken[at]!)) {
        return this.spoken[at];
      }
    }
    return undefined;
  }

  /** Whether a figure is already held to be wrong: what follows from it has the same cause. */
  isBlamed(one: Spoken): boolean {
    return one.now.some(({ figure }) => this.blamed.has(figure));
  }
}
