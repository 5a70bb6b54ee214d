import type { Command, RibbonGroup, Tips, Words, WordsOfPlace } from './command';

/** What the user can ask for, wherever it is asked: ribbon, cell menu, pane, notices and undo use these ids and names. */
export const COMMANDS = {
  newInput: {
    label: { 'zh-CN': '新建录入表', 'en-US': 'New input sheet' },
    does: 'act',
    busy: { 'zh-CN': '正在新建录入表…', 'en-US': 'Making the input sheet…' },
    done: {
      'zh-CN': (sheet) => `录入表“${sheet}”已备好，请从第 4 行起填写，一行一笔。`,
      'en-US': (sheet) => `The input sheet “${sheet}” is ready. Fill it in from row 4 on, one line a row.`,
    },
  },
  importLines: {
    label: { 'zh-CN': '导入明细', 'en-US': 'Import lines' },
    does: { show: 'input' },
    busy: { 'zh-CN': '正在导入明细…', 'en-US': 'Importing lines…' },
  },
  chooseList: {
    label: { 'zh-CN': '选定明细', 'en-US': 'Choose the list' },
    does: 'choose',
    busy: { 'zh-CN': '正在读取明细…', 'en-US': 'Reading the list…' },
    done: {
      'zh-CN': (sheet) => `今后以工作表“${sheet}”为预算明细。`,
      'en-US': (sheet) => `From now on the sheet “${sheet}” is the list of budget lines.`,
    },
  },
  leaveList: {
    label: { 'zh-CN': '以现有明细为准', 'en-US': 'Keep the list as it is' },
    does: 'choose',
    busy: { 'zh-CN': '正在记录…', 'en-US': 'Keeping that in mind…' },
    done: {
      'zh-CN': (sheet) => `工作表“${sheet}”不再作为预算明细，今后改动它不影响公开表。`,
      'en-US': (sheet) =>
        `The sheet “${sheet}” is no list of budget lines any more; changes in it do not concern the tables.`,
    },
  },
  generate: {
    label: { 'zh-CN': '一键生成', 'en-US': 'Generate' },
    does: 'act',
    busy: { 'zh-CN': '正在生成…', 'en-US': 'Generating…' },
  },
  writeText: {
    label: { 'zh-CN': '编写文字说明', 'en-US': 'Write the text' },
    does: 'act',
    busy: { 'zh-CN': '正在编写文字说明…', 'en-US': 'Writing the text…' },
    done: {
      'zh-CN': (sheet) => `已写好“${sheet}”。用【】标出的地方请在“基本信息”“文字材料”中填写，再编写一次。`,
      'en-US': (sheet) =>
        `“${sheet}” is written. Where it shows brackets, fill in the unit’s profile and its texts, then write it again.`,
    },
  },
  undo: {
    label: { 'zh-CN': '撤销', 'en-US': 'Undo' },
    does: 'act',
    busy: { 'zh-CN': '正在撤销…', 'en-US': 'Undoing…' },
  },
  check: {
    label: { 'zh-CN': '核对', 'en-US': 'Check' },
    does: 'act',
    busy: { 'zh-CN': '正在核对…', 'en-US': 'Checking…' },
  },
  checkThisTable: {
    label: { 'zh-CN': '核对此表', 'en-US': 'Check this table' },
    does: 'act',
    busy: { 'zh-CN': '正在核对…', 'en-US': 'Checking…' },
  },
  clearMarks: {
    label: { 'zh-CN': '清除标记', 'en-US': 'Clear marks' },
    does: 'act',
    busy: { 'zh-CN': '正在清除标记…', 'en-US': 'Clearing marks…' },
  },
  fix: {
    label: { 'zh-CN': '改正', 'en-US': 'Correct' },
    does: 'choose',
    busy: { 'zh-CN': '正在改正…', 'en-US': 'Correcting…' },
    done: { 'zh-CN': (cell) => `已改正 ${cell}。`, 'en-US': (cell) => `${cell} was corrected.` },
  },
  finalise: {
    label: { 'zh-CN': '定稿', 'en-US': 'Finalise' },
    does: 'act',
    busy: { 'zh-CN': '正在定稿…', 'en-US': 'Finalising…' },
  },
  repair: {
    label: { 'zh-CN': '修复公式', 'en-US': 'Repair formulas' },
    does: 'act',
    busy: { 'zh-CN': '正在修复公式…', 'en-US': 'Repairing formulas…' },
  },
  classification: {
    label: { 'zh-CN': '更换科目表', 'en-US': 'Change of classification' },
    does: 'choose',
    busy: { 'zh-CN': '正在更换科目表…', 'en-US': 'Changing the classification…' },
  },
  pane: { label: { 'zh-CN': '面板', 'en-US': 'Pane' }, does: 'pane' },
  help: { label: { 'zh-CN': '说明', 'en-US': 'Help' }, does: { show: 'help' } },
} satisfies Readonly<Record<string, Command>>;

/** The groups of the ribbon. Tips are for the manifest and the help alone: the pane's script is made without them. */
export const RIBBON: readonly RibbonGroup<Offered>[] = [
  {
    id: 'Make',
    label: { 'zh-CN': '编制', 'en-US': 'Prepare' },
    icon: 'generate',
    tips: {
      newInput: {
        'zh-CN': '在本工作簿中新建一张“预算明细”录入表，一行一笔，带下拉选项和填写说明。',
        'en-US':
          'Adds an input sheet for budget lines to this workbook, one line a row, with lists to choose from and notes on filling it in.',
      },
      importLines: {
        'zh-CN': '打开面板，从 .xlsx、.csv 文件或选中的区域导入预算明细；看不懂的行逐格指出，不丢行。',
        'en-US':
          'Opens the pane to import budget lines from an .xlsx or .csv file or the selected cells; what cannot be read is named cell by cell.',
      },
      generate: {
        'zh-CN': '由预算明细生成部门预算公开的九张表，精确到分，公式可复核；您改动过的表会先留存。',
        'en-US':
          'Makes the nine published tables from the budget lines, exact to the 分, with formulas that can be verified; sheets you changed are kept first.',
      },
      undo: {
        'zh-CN': '撤销本加载项最近一次对工作簿的改动，恢复到此前的样子。',
        'en-US': 'Takes back what this add-in last did to the workbook.',
      },
    },
  },
  {
    id: 'Check',
    label: COMMANDS.check.label,
    icon: 'check',
    tips: {
      check: {
        'zh-CN': '核对工作簿中全部公开表，标出错在哪一格、应为多少，并把尾差和错误分开。',
        'en-US':
          'Checks all published tables of the workbook, marks the wrong cell, says what should stand there, and tells a rounding tail from an error.',
      },
      clearMarks: {
        'zh-CN': '清除核对时加在单元格上的标记，您自己的填充颜色和批注不受影响。',
        'en-US':
          'Removes the marks that the check put on cells; your own fills and comments stay as they are.',
      },
    },
  },
  {
    id: 'Publish',
    label: { 'zh-CN': '公开', 'en-US': 'Publish' },
    icon: 'finalise',
    tips: {
      finalise: {
        'zh-CN': '核对通过后另存一份只含数值的公开表，供打印和公开；有错误时先请您确认。',
        'en-US':
          'After a clean check makes a copy of the tables with values only, to be printed and published; if errors remain you are asked first.',
      },
      pane: {
        'zh-CN': '打开“预算公开”面板，查看录入、生成、核对、公开四个步骤的进展和核对结果。',
        'en-US':
          'Opens the pane with the four steps – input, generate, check, publish – and the findings of the check.',
      },
      help: {
        'zh-CN': '打开面板查看使用说明；数据只在本机处理，不联网，不上传。',
        'en-US': 'Opens the pane with instructions. Nothing you enter leaves this machine.',
      },
    },
  },
];

/** The menu of a cell. */
export const CELL_MENU: Tips<Offered> = {
  checkThisTable: {
    'zh-CN': '核对此表以及与它互相印证的各公开表，标出错在哪一格、应为多少。',
    'en-US':
      'Checks this table together with the published tables it must agree with, and marks the wrong cells.',
  },
};

type Commands = typeof COMMANDS;
type IdOf<C> = { [Id in keyof Commands]: Commands[Id] extends C ? Id : never }[keyof Commands];

export type CommandId = keyof Commands;
/** What takes its time: it is told of meanwhile, and can be undone if it changed something. */
export type Work = IdOf<{ readonly busy: Words }>;
/** What the session does without being told more. */
export type Action = IdOf<{ readonly does: 'act' }>;
/** What says no more than where it was done. */
export type DoneAtPlace = IdOf<{ readonly done: WordsOfPlace }>;
/** What ribbon and menu can offer. */
type Offered = Exclude<CommandId, IdOf<{ readonly does: 'choose' }>>;
