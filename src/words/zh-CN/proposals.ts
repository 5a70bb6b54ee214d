import type { ProposedChange } from '../../core/reconcile/findings/proposals';
import { setApart } from '../set-apart';
import type { ProposalTexts } from '../subjects/report';

function money(text: string, unit: ProposedChange['unit']): string {
  return text === '' ? '空白' : setApart(text, unit);
}

/** The fewest cells whose change makes all statements hold. */
export const proposalsZhCN: ProposalTexts = {
  proposals: (changes) => `改正建议（${String(changes)} 个单元格）`,
  proposalsHelp:
    '改动的单元格最少、改后有关的勾稽关系都成立的改法，只在改法唯一时列出。是否改、改成多少，请对照原始资料决定；程序不会自动改。',
  proposedChange: ({ caption, unit, before, after, mends }) => {
    const first = mends[0] ? `（“${mends[0].stated.caption}”${mends.length > 1 ? ' 等' : ''}）` : '';
    const reason =
      mends.length === 0 ? '与另一处同时改' : `改后有 ${String(mends.length)} 个不成立的关系成立${first}`;
    return `${caption}：${money(before, unit)} 改为 ${money(after, unit)}${unit === null ? '' : `（${unit}）`}，${reason}。`;
  },
  openChoice: ({ caption, broken, ways }) =>
    `“${caption}”${broken > 1 ? `等 ${String(broken)} 个关系` : '这个关系'}不成立，${ways === null ? '没有找到唯一的改法（也可能要补列一行）' : `改动同样少的改法有 ${String(ways)} 种`}，不提建议，请对照原始资料。`,
};
