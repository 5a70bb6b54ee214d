import type { RibbonWords } from '../subjects/commands';
import { commandsZhCN } from './commands';

const TAB = '预算公开';
const { newInput, generate, check, finalise } = commandsZhCN;

export const ribbonZhCN: RibbonWords = {
  language: '中文',
  name: '部门预算公开',
  about:
    '由预算明细生成部门预算公开的九张表，精确到分；核对公开表，指出错在哪一格、应为多少。数据不离开本机。',
  tab: TAB,
  started: {
    title: `“${TAB}”已就绪`,
    text: `打开“${TAB}”选项卡，依次点击“${newInput.label}”“${generate.label}”“${check.label}”“${finalise.label}”。`,
  },
  groups: {
    Make: '编制',
    Check: check.label,
    Publish: '公开',
  },
  tips: {
    newInput: '在本工作簿中新建一张“预算明细”录入表，一行一笔，带下拉选项和填写说明。',
    importLines: '打开面板，从 .xlsx、.csv 文件或选中的区域导入预算明细；看不懂的行逐格指出，不丢行。',
    generate: '由预算明细生成部门预算公开的九张表，精确到分，公式可复核；您改动过的表会先留存。',
    undo: '撤销本加载项最近一次对工作簿的改动，恢复到此前的样子。',
    check: '核对工作簿中全部公开表，标出错在哪一格、应为多少，并把尾差和错误分开。',
    clearMarks: '清除核对时加在单元格上的标记，您自己的填充颜色和批注不受影响。',
    finalise: '核对通过后另存一份只含数值的公开表，供打印和公开；有错误时先请您确认。',
    pane: '打开“预算公开”面板，查看录入、生成、核对、公开四个步骤的进展和核对结果。',
    help: '打开面板查看使用说明；数据只在本机处理，不联网，不上传。',
    checkThisTable: '核对此表以及与它互相印证的各公开表，标出错在哪一格、应为多少。',
  },
};
