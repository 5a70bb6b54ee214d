import type { CommandWords } from '../subjects/commands';

export const commandsZhCN: CommandWords = {
  newInput: {
    label: '新建录入表',
    busy: '正在新建录入表…',
    done: (sheet) => `录入表“${sheet}”已备好，请从第 4 行起填写，一行一笔。`,
  },
  importLines: { label: '导入明细', busy: '正在导入明细…' },
  chooseList: {
    label: '选定明细',
    busy: '正在读取明细…',
    done: (sheet) => `今后以工作表“${sheet}”为预算明细。`,
  },
  leaveList: {
    label: '以现有明细为准',
    busy: '正在记录…',
    done: (sheet) => `工作表“${sheet}”不再作为预算明细，今后改动它不影响公开表。`,
  },
  carryOver: {
    label: '收入与结转',
    busy: '正在准备“收入与结转”…',
    done: (sheet) =>
      `“${sheet}”已备好：本年收入先按明细的支出填，请填上年结转、结转下年，并相应改本年收入，再生成。`,
  },
  generate: { label: '一键生成', busy: '正在生成…' },
  readLastYear: { label: '读入上年公开数', busy: '正在读取上年公开表…' },
  readTemplate: { label: '选择模板', busy: '正在认识模板…' },
  writeText: {
    label: '编写文字说明',
    busy: '正在编写文字说明…',
    done: (sheet) => `已写好“${sheet}”。用【】标出的地方请在“基本信息”“文字材料”中填写，再编写一次。`,
  },
  undo: { label: '撤销', busy: '正在撤销…' },
  check: { label: '核对', busy: '正在核对…' },
  checkThisTable: { label: '核对此表', busy: '正在核对…' },
  clearMarks: { label: '清除标记', busy: '正在清除标记…' },
  fix: { label: '改正', busy: '正在改正…', done: (cell) => `已改正 ${cell}。` },
  finalise: { label: '定稿', busy: '正在定稿…' },
  repair: { label: '修复公式', busy: '正在修复公式…' },
  classification: { label: '更换科目表', busy: '正在更换科目表…' },
  pane: { label: '面板' },
  help: { label: '说明' },
};
