import { setApart } from '../set-apart';
import type { TogetherMessages } from '../subjects/findings';

/** Figures that can't all be right. */
export const togetherMessagesZhCN: TogetherMessages = {
  'figures-impossible': ({ stated, unit, values }) => {
    const { caption = '', count = '', cells = '', more = '0', low, high } = values;
    const named = cells.split(',').join('、') + (more === '0' ? '' : ' 等');
    const range =
      low === undefined
        ? ''
        : `按其余各数，此处舍入前只能在 ${setApart(low, unit)} 至 ${setApart(high, unit)} 之间。`;
    return `${caption}：此处的 ${setApart(stated, unit)}${unit === null ? '' : ` ${unit}`} 与另外 ${count} 个数（${named}）不可能同时正确。单看每个关系都在尾差范围内，但没有任何一组未舍入的金额能同时印出这些数。${range}请核对其中哪一个有误。`;
  },
  'figures-undecided': ({ values }) =>
    `从“${values.caption ?? ''}”起的 ${values.count ?? ''} 个关系单看都成立，连在一起能否同时成立，没有求解程序判断不了，没有核对。`,
};
