import type { Unmarked, UnmarkedWhy } from '../../hosts/host';
import { balanceTextsZhCN } from './balance';
import { commandsZhCN } from './commands';
import { fileProblemsZhCN } from './file-problems';
import { hostProblemsZhCN } from './host-problems';
import type { Texts } from '../subjects/pane';

/** Sheets of one kind, as `“表一”、“表三”`; '' if there are none. */
function sheetsOf(unmarked: readonly Unmarked[], why: UnmarkedWhy): string {
  return unmarked
    .filter((one) => one.why === why)
    .map(({ sheet }) => `“${sheet}”`)
    .join('、');
}

const UNMARKED: Readonly<Record<UnmarkedWhy, (sheets: string) => string>> = {
  protected: (sheets) => `受保护的工作表不能标记：${sheets}。`,
  unreadable: (sheets) =>
    `Excel 读不出这些工作表的条件格式，没有标记：${sheets}。同一区域有两条公式规则时会这样，在“条件格式”的“管理规则”中合并或删去一条即可。`,
  refused: (sheets) => `Excel 没有接受标记：${sheets}。`,
};

const STILL_MARKED: Readonly<Record<UnmarkedWhy, (sheets: string) => string>> = {
  protected: (sheets) => `受保护的工作表上标记仍在：${sheets}，请先撤销工作表保护。`,
  unreadable: (sheets) =>
    `Excel 读不出这些工作表的条件格式，上面可能还有标记：${sheets}。请在“条件格式”的“管理规则”中删去公式含 BudgetDisclosure 的规则。`,
  refused: (sheets) => `Excel 没有接受，标记可能仍在：${sheets}，请再试一次。`,
};

function told(of: typeof UNMARKED, unmarked: readonly Unmarked[]): string {
  return (Object.keys(of) as UnmarkedWhy[])
    .map((why) => ({ why, sheets: sheetsOf(unmarked, why) }))
    .filter(({ sheets }) => sheets !== '')
    .map(({ why, sheets }) => of[why](sheets))
    .join('');
}

/** Errors, and how many of them are seen in the sheets. */
function errorsFound(errors: number, marked: number): string {
  return errors === 0
    ? '没有错误。'
    : `有 ${String(errors)} 个错误，` +
        (marked === errors
          ? '已在表中标出。'
          : marked > 0
            ? `其中 ${String(marked)} 个已在表中标出，全部列在下面。`
            : '没有在表中标出，全部列在下面。');
}

/** What the pane tells after a command. */
export const noticesZhCN: Texts['notices'] = {
  done: ({ command, place }) => commandsZhCN[command].done(place),
  imported: ({ rows, left = 0, waiting = 0, corrections = 0 }) =>
    (waiting > 0
      ? `已导入 ${String(rows.read)} 行明细；另有 ${String(waiting)} 行按原样写在明细末尾，请在表中改正后再生成。`
      : left > 0
        ? `已导入 ${String(rows.read)} 行明细，跳过的 ${String(left)} 行没有计入；跳过的行列在“录入”中，补入之前会一直提示。`
        : `已导入 ${String(rows.read)} 行明细，可以生成公开表了。`) +
    (corrections > 0 ? `此前在预算明细中改过的 ${String(corrections)} 行保持不变。` : ''),
  generated: ({ added, updated, setAside, taken, scaled = [], balance }) =>
    `公开表已生成：新建 ${String(added)} 张，更新 ${String(updated)} 张。` +
    (taken
      ? taken.became
        ? `“${taken.from}”已整理为预算明细“${taken.sheet}”，今后在这一张里改。`
        : `明细取自“${taken.from}”，已整理到旁边的“${taken.sheet}”，今后请在“${taken.sheet}”中修改；“${taken.from}”再有改动会提示您。`
      : '') +
    setAside.map(({ name, keptAs }) => `“${name}”的栏目被改过，原表保留为“${keptAs}”。`).join('') +
    (scaled.length > 0
      ? `Excel 没有接受“缩放为一页宽”，已改为按比例缩放：${scaled.join('、')}。打印前请看一下打印预览。`
      : '') +
    (balance ? balanceTextsZhCN.balanced(balance) : ''),
  checked: ({ errors, marked, unmarked }) =>
    `核对完毕，${errorsFound(errors, marked)}${told(UNMARKED, unmarked)}`,
  'table-checked': ({ sheet, errors, elsewhere, marked, unmarked }) =>
    `“${sheet}”核对完毕，${errorsFound(errors, marked)}` +
    (elsewhere > 0 ? `其他地方还有 ${String(elsewhere)} 个错误。` : '') +
    told(UNMARKED, unmarked),
  'not-a-table': ({ sheet }) => `“${sheet}”不是公开表，不能单独核对；下面是其他各表的核对结果。`,
  'marks-cleared': ({ unmarked }) =>
    unmarked.length === 0
      ? '标记已清除，表格的填充、字体和批注没有变动。'
      : `其余标记已清除。${told(STILL_MARKED, unmarked)}`,
  published: ({ where }) =>
    ({
      'new-workbook': '定稿已在新工作簿中打开，请另存后公开。',
      'new-workbook-behind':
        '定稿已在新工作簿中打开，窗口可能在这个窗口的后面（从“窗口”菜单可以找到），请另存后公开。',
      file: '定稿已另存为新文件：只有数值，没有公式和标记。文件在浏览器的下载目录中。',
      sheets: '定稿已放在名称带“（公开）”的工作表中，请移到新工作簿后公开。',
    })[where],
  undone: ({ command }) => `已撤销“${commandsZhCN[command].label}”。`,
  'nothing-to-undo': () => '没有可以撤销的操作。您自己的编辑请用 Ctrl+Z 撤销。',
  repaired: ({ formulas }) =>
    formulas > 0 ? `已重新写入 ${String(formulas)} 个公式。` : '没有需要修复的公式。',
  'classification-loaded': ({ year, codes, conflicts, kept }) =>
    `已载入 ${String(year)} 年正式科目表：${String(codes)} 个科目。` +
    (conflicts > 0 ? `其中 ${String(conflicts)} 处编码重复而名称不同，取第一个。` : '') +
    (kept ? '' : '科目表太大，没有存入工作簿，下次打开须重新载入。'),
  'classification-dropped': () => '已改用内置科目表。',
  recovered: () => '上次操作没有做完就中断了，工作簿已恢复到操作之前的样子。',
  cancelled: () => '已取消，工作簿没有变动。',
  'no-lines': () => '没有可用的预算明细，请先在“录入”中导入或填写。',
  'several-lists': ({ sheets }) =>
    `有多张工作表都像预算明细：${sheets.map((name) => `“${name}”`).join('、')}。请在“录入”中选定一张，再生成。`,
  'no-money-unit': ({ sheet }) => `工作表“${sheet}”没有写金额单位，请在“录入”中选择，再生成。`,
  'lines-refused': ({ count }) =>
    `预算明细有 ${String(count)} 行不能读，请在“录入”中查看并改正，然后再生成。`,
  'carry-over-refused': ({ sheet, count }) =>
    `“${sheet}”有 ${String(count)} 处不能用，请在“录入”中查看并改正，然后再生成。`,
  'not-balanced': ({ why }) => balanceTextsZhCN[why],
  'no-unit': () => '请先填写单位全称。',
  'no-tables': () => '没有认出公开表。请先生成，或打开含有公开表的工作簿。',
  'no-text-of-form': () => '这种公开表式样还没有配套的文字说明。',
  'text-unfinished': ({ paragraphs }) =>
    `文字说明有 ${String(paragraphs)} 段还要填写或确认（用【】标出），填好之前不能定稿。请在“生成”中查看。`,
  'last-year-read': ({ file, figures }) =>
    `已从“${file}”取得上年数 ${String(figures)} 个，列在“上年公开数”中，可以核对、补填。`,
  'no-tables-in-template': ({ file }) =>
    `“${file}”中没有认出预算明细能填的公开表：表上要有表名、金额单位和表头。`,
  'last-year-refused': ({ file }) => `没有从“${file}”取得上年数，原因列在“文字说明”下面。`,
  'text-outdated': () =>
    '文字说明与现在的公开表、基本信息或文字材料不一致。请在“生成”中重新编写文字说明，再定稿；您手工改过的段落会保留。',
  'document-errors': ({ errors }) =>
    `还有 ${String(errors)} 个错误。请在“核对”中改正，或写明理由不再提示，然后导出文档。`,
  'nothing-checked': () => '认出了公开表，但没有可以核对的金额。原因见“核对”。',
  'no-classification': ({ file }) => `${file} 中没有找到科目表：需要“编码”“名称”两列。科目表没有更换。`,
  'functions-missing': () => '本机未能运行 BUDGET 函数，公开表已改用普通公式生成，金额相同。',
  file: ({ code, file, detail }) => fileProblemsZhCN[code as keyof typeof fileProblemsZhCN](file, detail),
  host: ({ code, place, detail }) => hostProblemsZhCN[code](place, detail),
};
