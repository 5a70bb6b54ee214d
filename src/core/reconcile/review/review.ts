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
