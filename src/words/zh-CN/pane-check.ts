import { gradeMeaningsZhCN, gradesZhCN } from './grades';
import type { CheckTexts } from '../subjects/pane-check';

export const checkZhCN: CheckTexts = {
  checkHelp: '核对本工作簿里的公开表，不论由谁编制。',
  printedTables: ({ tables, unit, year }) =>
    `这个工作簿里有 ${String(tables)} 张编好的公开表${unit === null ? '' : `（${unit}${year === null ? '' : ` ${String(year)} 年`}）`}，没有预算明细。点“核对”，检查表内、表间的数是否相符、编码和名称是否正确。`,
  checkAgain: '重新核对',
  textAndTables: '文字与公开表',
  textAndTablesHelp: '点文字里的数，转到公开表中的那一格。',
  differsThere: (figure) => `✕ ${figure}（与表不同）`,
  figuresOfSection: (section, figures) => `${section}（${String(figures)} 个数）`,
  grades: gradesZhCN,
  gradeMeanings: gradeMeaningsZhCN,
  verdict: (errors, made) =>
    errors > 0 ? `发现 ${String(errors)} 个错误` : `${String(made)} 项核对，没有错误`,
  counts: (made, passed, notPossible) =>
    `核对 ${String(made)} 项，相符 ${String(passed)} 项` +
    (notPossible > 0 ? `，${String(notPossible)} 项无法核对` : ''),
  tails: (count) => `尾差 ${String(count)} 处：各数分别四舍五入造成，不必改。`,
  dirty: '表格有改动，停顿后自动重新核对',
  shownGrades: '显示哪些结论',
  gradeCount: (grade, count) => `${grade} ${String(count)}`,
  ruleFilter: '规则',
  allRules: '全部规则',
  ruleChoice: (code, count) => `${code}（${String(count)}）`,
  sheetFilter: '工作表',
  allSheets: '全部工作表',
  onlySheet: (sheet) => `只看“${sheet}”`,
  showAllSheets: '看全部',
  search: '查找',
  found: (shown, of) => `显示 ${String(shown)} 条，共 ${String(of)} 条`,
  nothingFound: '没有符合条件的条目。',
  findings: '核对结果',
  rule: (code, title) => `规则 ${code}：${title}`,
  fix: (value) => `改为 ${value}`,
  fixMove: (cell) => `移到 ${cell}`,
  ignore: '忽略…',
  ignoreReason: '理由（记入工作簿和核对报告）',
  ignored: (reason) => `已忽略：${reason}`,
  ignoredFindings: (count) => `已忽略 ${String(count)} 条`,
  countAgain: '不再忽略',
  save: '确定',
  exportReport: '导出核对报告',
  exportAs: '导出报告',
  formats: { html: '网页', json: 'JSON', text: '文本' },
};
