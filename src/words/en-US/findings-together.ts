import { setApart } from '../set-apart';
import type { TogetherMessages } from '../subjects/findings';

/** Figures that can't all be right. */
export const togetherMessagesEnUS: TogetherMessages = {
  'figures-impossible': ({ stated, unit, values }) => {
    const { caption = '', count = '', cells = '', more = '0', low, high } = values;
    const named = cells.split(',').join(', ') + (more === '0' ? '' : ' and more');
    const range =
      low === undefined
        ? ''
        : ` By the others, it can only be ${setApart(low, unit)} to ${setApart(high, unit)} before rounding.`;
    return `“${caption}”: ${setApart(stated, unit)}${unit === null ? '' : ` ${unit}`} here and ${count} other figure(s) (“${named}”) cannot all be right. Each relation alone is within rounding, yet no unrounded amounts print all of them.${range} Check which of them is wrong.`;
  },
  'figures-undecided': ({ values }) =>
    `${values.count ?? ''} relations, from “${values.caption ?? ''}” on, hold one by one; whether they can hold all at once takes a solver to tell, and was not checked.`,
};
