import type { GradeWords } from '../subjects/grades';

export const gradesEnUS: GradeWords = {
  error: 'Error',
  suspect: 'Suspect',
  tail: 'Tail',
  hint: 'Hint',
  unchecked: 'Not checked',
};

export const gradeMeaningsEnUS: GradeWords = {
  error: 'Rounding does not explain it; correct it',
  suspect: 'Rounding hardly ever does that; look',
  tail: 'Rounding did it; nothing to change',
  hint: 'No matter of arithmetic; worth a look',
  unchecked: 'Was not checked; check by hand',
};
