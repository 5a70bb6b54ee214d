import type { NarrativeForm } from '../../narrative-form';
import { ABOUT_THE_UNIT } from './about-the-unit';
import { GENERAL_BUDGET } from './general-budget';
import { OTHER_MATTERS } from './other-matters';
import { CHANGES, LISTS, PROMPTS } from './phrases';
import { TERMS_AND_SIGNATURE } from './terms';
import { TOTALS } from './totals';

/** The text of the Xinjiang form of 2021: four parts, the third in ten sections. */
export const xinjiang2021Text: NarrativeForm = {
  form: 'xinjiang-2021',
  changes: CHANGES,
  lists: LISTS,
  prompts: PROMPTS,
  passages: [...ABOUT_THE_UNIT, ...TOTALS, ...GENERAL_BUDGET, ...OTHER_MATTERS, ...TERMS_AND_SIGNATURE],
};
