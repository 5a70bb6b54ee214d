import type { KnownFigures } from '../../disclosure/figure-source';
import type { Form } from '../../disclosure/table';

/** Exact amounts of both years, as the budget lines at hand have them. */
export interface YearsOfLines {
  readonly form: Form;
  readonly current: KnownFigures;
  readonly prior: KnownFigures;
}
