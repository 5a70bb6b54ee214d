import type { Solver } from '../../balance/program';
import type { Classification } from '../../classification/classification';
import { recognise } from '../../recognise/recognise';
import { statedYear } from '../../recognise/year';
import { readMark } from '../../budget/lines-mark';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { applyEdit, type CellEdit } from '../book/edit';
import type { Report } from './report';
import type { ReviewOptions } from './review-options';
import { textLinks, type TextLink } from '../text/text-links';
import { CheckedWorkbook } from './checked-workbook';

/** The budget year that a workbook states; null if it states none. */
export function yearOf(workbook: WorkbookSnapshot, classification: Classification): number | null {
  return (
    statedYear(recognise(workbook, classification), workbook) ?? readMark(workbook.keywords)?.year ?? null
  );
}

/** Checks a workbook once. */
export function review(workbook: WorkbookSnapshot, options: ReviewOptions): Report {
  return new Review(workbook, options).report();
}

/** Gives what solves programs; asked for only where it is needed. */
export type SolverSource = () => Promise<Solver>;

/** Checks a workbook once, with what it takes a solver to tell. */
export async function reviewJointly(
  workbook: WorkbookSnapshot,
  options: ReviewOptions,
  solverOf: SolverSource,
): Promise<Report> {
  const checked = new Review(workbook, options);
  const report = checked.report();
  return (await checked.jointly(solverOf)) ?? report;
}

/**
 * The check of a workbook that goes on being edited. The snapshot belongs to it: edits are written into it. An edit of
 * one figure judges again what depends on it; whatever changes rows, columns, codes or lines is checked as a whole.
 */
export class Review {
  private checked: CheckedWorkbook;

  /** Sheets that were written into since they were read. */
  private readonly written = new Set<string>();

  constructor(
    private workbook: WorkbookSnapshot,
    private readonly options: ReviewOptions,
  ) {
    this.checked = CheckedWorkbook.open(workbook, options);
  }

  report(): Report {
    return this.checked.report();
  }

  /**
   * The report with what it takes a solver to tell, which is asked for only where something is left open: whether all figures can
   * be printed at once. Null where that changes nothing, the workbook was edited meanwhile, or the solver does not come: the
   * last report holds, and says what was not decided.
   */
  async jointly(solverOf: SolverSource): Promise<Report | null> {
    const { checked } = this;
    const isMore = await checked.jointly(solverOf).catch(() => false);
    return isMore && checked === this.checked ? this.report() : null;
  }

  /** The figures of the text with the cells of the tables that print them, as the last report has them. */
  textLinks(): readonly TextLink[] {
    return textLinks(this.checked.text, this.checked.joined);
  }

  /** The report after these cells were edited. */
  update(edits: readonly CellEdit[]): Report {
    const whole = edits.map(
      (edit) =>
        !applyEdit(this.workbook, this.checked.book, edit, this.checked.joined.inJoined, (figure) =>
          this.checked.edited(figure),
        ),
    );
    edits.forEach(({ sheet }) => this.written.add(sheet));
    if (whole.includes(true) || this.checked.unitsInDoubt()) {
      this.readAnew();
      this.checked = CheckedWorkbook.open(this.workbook, this.options);
    }
    return this.report();
  }

  /** What is remembered of a sheet is what stood on it before: one that was written into is another one. */
  private readAnew(): void {
    const sheets = this.workbook.sheets.map((sheet) => (this.written.has(sheet.name) ? { ...sheet } : sheet));
    this.workbook = { ...this.workbook, sheets };
    this.written.clear();
  }
}
