import type { CellEdit, Classification, Report, ReviewOptions, WorkbookSnapshot } from '../core/index';
import type { Review, SolverSource, TextLink } from '../core/reconcile/index';
import { loadChecker } from './checker';

/** What a check depends on, beside the workbook and the classification. */
export type CheckTerms = Pick<ReviewOptions, 'moneyUnit' | 'rounding' | 'shares' | 'list' | 'withheldItems'>;

/** The check of a workbook as it was last made. */
export class LastCheck {
  /** Null where the workbook was read anew since, or its classification is another one. */
  private review: Review | null = null;
  private terms = '';
  private said: Report | null = null;
  private linked: { readonly report: Report; readonly links: readonly TextLink[] } | null = null;

  constructor(private readonly solver?: SolverSource) {}

  /** The last report; null if nothing was checked. */
  get report(): Report | null {
    return this.said;
  }

  /** The figures of the text with the cells that print them, as they were checked; none where nothing was. */
  get links(): readonly TextLink[] {
    const { said, review } = this;
    if (said && review && this.linked?.report !== said) {
      this.linked = { report: said, links: review.textLinks() };
    }
    return this.linked?.report === said ? this.linked.links : [];
  }

  /** `what` is asked for when the checker is there: the workbook may have been read anew meanwhile. */
  async check(what: () => readonly [WorkbookSnapshot, Classification, CheckTerms]): Promise<Report> {
    const review = await reviewOf(what);
    this.terms = JSON.stringify(what()[2]);
    this.review = review;
    const report = review.report();
    this.said = report;
    return (await this.withSolver(review)) ?? report;
  }

  /** The report with what it takes a solver to tell; null where that is nothing, or the workbook is another one by now. */
  private async withSolver(review: Review): Promise<Report | null> {
    const report = this.solver ? await review.jointly(this.solver) : null;
    if (!report || review !== this.review) {
      return null;
    }
    this.said = report;
    return report;
  }

  /** Whether a check on these terms would say the same. */
  holds(terms: CheckTerms): boolean {
    return this.review !== null && this.terms === JSON.stringify(terms);
  }

  /** Checks again what edits of cells concern. */
  async update(edits: readonly CellEdit[]): Promise<void> {
    const { review } = this;
    if (review) {
      this.said = review.update(edits);
      await this.withSolver(review);
    }
  }

  /** What was checked says nothing any more of the workbook as it is. */
  outdate(): void {
    this.review = null;
  }

  forget(): void {
    this.said = null;
    this.review = null;
  }
}

/** A check that has not begun. */
export async function reviewOf(
  what: () => readonly [WorkbookSnapshot, Classification, CheckTerms],
): Promise<Review> {
  const { Review: Checked } = await loadChecker();
  const [workbook, classification, terms] = what();
  return new Checked(copyOf(workbook), { year: null, classification, lines: null, ...terms });
}

/** A review writes edits into the snapshot it is given. */
function copyOf(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
  };
}
