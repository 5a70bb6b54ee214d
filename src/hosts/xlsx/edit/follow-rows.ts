import { parseRange } from '../../../core/index';
import { attributeIn, withAttribute } from '../../open-xml/tag-text';
import type { RowShift } from './row-shift';
import { shiftBeside } from './shift-beside';
import type { SheetText } from './sheet-text';

/**
 * A sheet after rows came or went, on it or on another: its rows, its formulas, what it says beside them. Whether it is
 * another one now.
 */
export function followRows(text: SheetText, name: string, shift: RowShift): boolean {
  const isOwn = shift.sheet.toLowerCase() === name.toLowerCase();
  let isOther = isOwn || sharesWhatMoves(text, shift);
  if (isOther) {
    text.unshare();
  }
  const { rows } = text;
  if (isOwn) {
    const [from, to] = [text.placeOf(shift.at), text.placeOf(shift.at - shift.count)];
    rows.splice(from, Math.max(0, to - from));
    for (const row of rows.slice(from)) {
      row.number += shift.count;
    }
  }
  for (const row of rows) {
    const moves = row.changeFormulas(({ tag, text: formula }) => {
      if (!isOwn && !formula.includes('!')) {
        return null;
      }
      const areas = isOwn ? ['ref', 'r1', 'r2'] : [];
      const moved = areas.reduce((left, attribute) => withMovedArea(left, attribute, shift), tag);
      const now = shift.formula(formula, name);
      return moved === tag && formula === now ? null : { tag: moved, text: now };
    });
    isOther ||= moves;
  }
  const saysOther = text.editBeside((edits) => {
    shiftBeside(edits, shift, name);
  });
  return isOther || saysOther;
}

/** Whether cells of another sheet share a formula in which some of them may name a row that moves. */
function sharesWhatMoves(text: SheetText, shift: RowShift): boolean {
  let shares = false;
  text.eachFormula((_, { tag, text: formula }) => {
    shares ||= attributeIn(tag, 't') === 'shared' && shift.isNamedIn(formula);
  });
  return shares;
}

function withMovedArea(tag: string, name: string, shift: RowShift): string {
  const written = attributeIn(tag, name);
  const now = written === null || !parseRange(written) ? null : shift.area(written);
  return now === null || now === written ? tag : withAttribute(tag, name, now);
}
