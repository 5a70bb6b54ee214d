import type { BalanceTexts } from '../subjects/balance';

export const balanceTextsZhCN: BalanceTexts = {
  balancing: '正在平衡舍入……',
  balanced: ({ cells, changed, moved, gap, totalsFirst, sheet }) =>
    `平衡舍入：${String(cells)} 个数处处合计相等，其中 ${String(changed)} 个与四舍五入不同，列在“${sheet}”。` +
    (moved > 0
      ? `${String(moved)} 个数本可照列，因各表无法同时相等，移动了末位一个单位，也列在其中，请逐个看过。`
      : '') +
    (gap > 0
      ? `到了时限，这是目前最好的结果，距最少改动不超过 ${(gap * 100).toFixed(1)}%。`
      : totalsFirst
        ? '各项合计优先保持四舍五入，已证明在此前提下改动最少。'
        : '已证明改动最少。'),
  toMove: (figures) =>
    `为使各表处处相等，下列 ${String(figures)} 个数要比准确数移动末位一个单位（它们的准确数本可照列）。请逐个看过：`,
  moves: ({ sheet, cell, row, column, ordinary, printed }) =>
    `${sheet} ${cell}（${[row, column].filter((part) => part !== '').join('，')}）：${ordinary === '' ? '0.00' : ordinary} → ${printed}`,
  move: '照此生成',
  exact: '各表列到分，每个数就是准确数，不需要平衡。',
  grids: '各表的金额单位或小数位数不止一种，或者多于两位小数，不能一起平衡；请改用四舍五入。',
  impossible: '没有一组公开数能使各表处处相等、又都与准确数相差不超过末位一个单位；请改用四舍五入。',
  stopped: '到了时限还没有找到一组处处相等的公开数；请改用四舍五入，或再给更多时间。',
  noSolver: '这里不允许运行求解程序；请在浏览器工作台里生成平衡舍入的公开表。',
};
