import { textSheet, TEXT_SHEETS, type WorkbookSnapshot } from '../core/index';
import type * as Text from '../core/narrative/index';
import { loadNarrator } from './narrator';
import type { LastYearFile, TextState } from './state/text-state';
import { textState } from './text';

type Told = ReturnType<typeof Text.toldOfInputs>;

const NOTHING: Told = { findings: [], deleted: 0 };

/**
 * How the text of a workbook stands, with what is to be said of the sheets that a person fills in for it. What reads them comes later than the page: until then
 * nothing is said, and `loaded` tells that more can be.
 */
export class TextInputs {
  private read: typeof Text.toldOfInputs | null = null;
  private asked = false;
  /** Last year’s disclosure, where it was read from a file. */
  lastYear: LastYearFile | null = null;
  private last: { readonly of: WorkbookSnapshot; readonly year: number; readonly told: Told } | null = null;

  constructor(private readonly loaded: () => void) {}

  state(workbook: WorkbookSnapshot, year: number): TextState | null {
    return textState(workbook, year, { ...this.told(workbook, year), lastYear: this.lastYear });
  }

  private told(workbook: WorkbookSnapshot, year: number): Told {
    if (!this.read) {
      this.load(workbook);
      return NOTHING;
    }
    if (this.last?.of !== workbook || this.last.year !== year) {
      this.last = { of: workbook, year, told: this.read(workbook, year) };
    }
    return this.last.told;
  }

  private load(workbook: WorkbookSnapshot): void {
    const isThere = (Object.keys(TEXT_SHEETS) as (keyof typeof TEXT_SHEETS)[]).some((id) =>
      textSheet(workbook, id),
    );
    if (!this.asked && isThere) {
      this.asked = true;
      loadNarrator().then(
        ({ toldOfInputs }) => {
          this.read = toldOfInputs;
          this.loaded();
        },
        // It is asked for again with the next command that needs it.
        () => (this.asked = false),
      );
    }
  }
}
