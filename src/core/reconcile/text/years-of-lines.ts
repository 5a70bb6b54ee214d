import type { FigureSource, KnownFigures } from '../../disclosure/figure-source';
import type { Form } from '../../disclosure/table';

/** The exact amounts of the budget lines at hand, and last year’s as far as they are known. */
export interface YearsOfLines {
  readonly form: Form;
  readonly current: KnownFigures;
  readonly prior: FigureSource;
}
