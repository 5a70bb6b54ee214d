import type { Report } from '../core/index';
import type { Host, Mark, Unmarked } from '../hosts/host';

/** The marks of findings on the cells of the workbook. */
export class ShownMarks {
  /** Marks that are shown on cells. */
  marked: readonly Mark[] = [];
  /** Whether findings are shown on cells: from a check on, until the user clears the marks. */
  wanted = false;
  /** Sheets that have findings without marks. */
  unmarked: readonly Unmarked[] = [];
  /** The report that the marks are of. */
  report: Report | null = null;

  constructor(private readonly host: Host) {}

  async set(marks: readonly Mark[]): Promise<void> {
    const { marked, unmarked } = await this.host.mark(marks);
    this.marked = marked;
    this.unmarked = unmarked;
  }

  /** Takes all away; sheets on which marks stay, or may stay. */
  async clear(): Promise<readonly Unmarked[]> {
    const left = await this.host.clearMarks();
    this.marked = [];
    this.unmarked = [];
    this.wanted = false;
    return left;
  }
}
