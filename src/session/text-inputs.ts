import { findForm, textSheet, TEXT_SHEETS, type Budget, type WorkbookSnapshot } from '../core/index';
import type * as Text from '../core/narrative/index';
import type { KnownWorkbook } from './known-workbook';
import { loadNarrator } from './narrator';
import type { Settings } from './state/settings';
import type { LastYearFile, TextState } from './state/text-state';
import { textState } from './text';

type Told = ReturnType<typeof Text.toldOfInputs>;

const NOTHING: Told = { findings: [], deleted: 0 };

/**
 * How the text of a workbook stands, with what is to be said of the sheets that a person fills in for it. What reads
 * them comes later than the page: until then nothing is said, and `loaded` tells that more can be.
 */
export class TextInputs {
  private read: typeof Text.toldOfInputs | null = null;
  private asked = false;
  /** Last year’s disclosure, where it was read from a file. */
  lastYear: LastYearFile | null = null;
  private last: { readonly of: readonly unknown[]; readonly told: Told } | null = null;

  constructor(private readonly loaded: () => void) {}

  state(known: KnownWorkbook, { year, form }: Settings): TextState | null {
    const workbook = known.whole();
    const told = this.told(workbook, year, known.reading?.budget ?? null, form);
    return textState(workbook, year, { ...told, lastYear: this.lastYear });
  }

  private told(workbook: WorkbookSnapshot, year: number, budget: Budget | null, form: string): Told {
    if (!this.read) {
      this.load(workbook);
      return NOTHING;
    }
    const of = [workbook, year, budget, form];
    if (!this.last?.of.every((one, at) => one === of[at])) {
      this.last = { of, told: this.read(workbook, year, budget, findForm(form)) };
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
