import {
  ofMixedUnits,
  ofTwoForms,
  oneBelowTheOther,
  sideBySide,
  withHeaderAgain,
  withItemsInRows,
  withOneCodeColumn,
  withOtherColumns,
  withoutCodes,
} from './hard-layouts';
import {
  withDrawings,
  withFormulas,
  withMacros,
  withPivot,
  withProtection,
  withThirtySheets,
  type HardTemplate,
} from './hard-packages';

export type { HardTemplate } from './hard-packages';

/** Empty templates of our own that are hard to learn or to fill, by what is hard about them. */
export const HARD_TEMPLATES: readonly (() => HardTemplate)[] = [
  withPivot,
  withProtection,
  withDrawings,
  withMacros,
  withFormulas,
  withThirtySheets,
  ofTwoForms,
  withoutCodes,
  withOneCodeColumn,
  sideBySide,
  oneBelowTheOther,
  ofMixedUnits,
  withHeaderAgain,
  withItemsInRows,
  withOtherColumns,
];
