import type { ProposedChange } from '../../core/reconcile/findings/proposals';
import { setApart } from '../set-apart';
import type { ProposalTexts } from '../subjects/report';

function money(text: string, unit: ProposedChange['unit']): string {
  return text === '' ? 'blank' : setApart(text, unit);
}

/** The fewest cells whose change makes all statements hold. */
export const proposalsEnUS: ProposalTexts = {
  proposals: (changes) => `Proposed corrections (${String(changes)} cell(s))`,
  proposalsHelp:
    'The fewest cells whose change makes the relations concerned hold, where there is one way only. Whether to change them, and to what, is for you to decide by your records; nothing is changed by itself.',
  proposedChange: ({ caption, unit, before, after, mends }) => {
    const first = mends[0] ? ` (“${mends[0].stated.caption}”${mends.length > 1 ? ' and others' : ''})` : '';
    const reason =
      mends.length === 0
        ? 'together with another one'
        : `${String(mends.length)} relation(s) that do not hold will then${first}`;
    return `“${caption}”: ${money(before, unit)} becomes ${money(after, unit)}${unit === null ? '' : ` (${unit})`}; ${reason}.`;
  },
  openChoice: ({ caption, broken, ways }) =>
    `“${caption}”${broken > 1 ? `, ${String(broken)} relations in all,` : ''} does not hold, and ${ways === null ? 'no one way to mend it was found (a row may be missing)' : `${String(ways)} ways to mend it are equally short`}: nothing is proposed. Look at your records.`,
};
