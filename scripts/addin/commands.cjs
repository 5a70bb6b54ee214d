/**
 * What the ribbon and the cell menu offer, in this order. `does` is 'function' for a command that the add-in carries out
 * (it shows the pane first, at what the command is about), and 'pane' for one that shows the pane as it is. Labels stand on buttons, tips are the sentence shown on pointing.
 */
const GROUPS = [
  {
    id: 'Make',
    label: { zh: '编制', en: 'Prepare' },
    icon: 'generate',
    commands: [
      {
        id: 'newInput',
        does: 'function',
        label: { zh: '新建录入表', en: 'New input sheet' },
        tip: {
          zh: '在本工作簿中新建一张“预算明细”录入表，一行一笔，带下拉选项和填写说明。',
          en: 'Adds an input sheet for budget lines to this workbook, one line a row, with lists to choose from and notes on filling it in.',
        },
      },
      {
        id: 'importLines',
        does: 'function',
        label: { zh: '导入明细', en: 'Import lines' },
        tip: {
          zh: '打开面板，从 .xlsx、.csv 文件或选中的区域导入预算明细；看不懂的行逐格指出，不丢行。',
          en: 'Opens the pane to import budget lines from an .xlsx or .csv file or the selected cells; what cannot be read is named cell by cell.',
        },
      },
      {
        id: 'generate',
        does: 'function',
        label: { zh: '一键生成', en: 'Generate' },
        tip: {
          zh: '由预算明细生成部门预算公开的九张表，精确到分，公式可复核；您改动过的表会先留存。',
          en: 'Makes the nine published tables from the budget lines, exact to the 分, with formulas that can be verified; sheets you changed are kept first.',
        },
      },
      {
        id: 'undo',
        does: 'function',
        label: { zh: '撤销', en: 'Undo' },
        tip: {
          zh: '撤销本加载项最近一次对工作簿的改动，恢复到此前的样子。',
          en: 'Takes back what this add-in last did to the workbook.',
        },
      },
    ],
  },
  {
    id: 'Check',
    label: { zh: '核对', en: 'Check' },
    icon: 'check',
    commands: [
      {
        id: 'check',
        does: 'function',
        label: { zh: '核对', en: 'Check' },
        tip: {
          zh: '核对工作簿中全部公开表，标出错在哪一格、应为多少，并把尾差和错误分开。',
          en: 'Checks all published tables of the workbook, marks the wrong cell, says what should stand there, and tells a rounding tail from an error.',
        },
      },
      {
        id: 'clearMarks',
        does: 'function',
        label: { zh: '清除标记', en: 'Clear marks' },
        tip: {
          zh: '清除核对时加在单元格上的标记，您自己的填充颜色和批注不受影响。',
          en: 'Removes the marks that the check put on cells; your own fills and comments stay as they are.',
        },
      },
    ],
  },
  {
    id: 'Publish',
    label: { zh: '公开', en: 'Publish' },
    icon: 'finalise',
    commands: [
      {
        id: 'finalise',
        does: 'function',
        label: { zh: '定稿', en: 'Finalise' },
        tip: {
          zh: '核对通过后另存一份只含数值的公开表，供打印和公开；有错误时先请您确认。',
          en: 'After a clean check makes a copy of the tables with values only, to be printed and published; if errors remain you are asked first.',
        },
      },
      {
        id: 'pane',
        does: 'pane',
        label: { zh: '面板', en: 'Pane' },
        tip: {
          zh: '打开“预算公开”面板，查看录入、生成、核对、公开四个步骤的进展和核对结果。',
          en: 'Opens the pane with the four steps – input, generate, check, publish – and the findings of the check.',
        },
      },
      {
        id: 'help',
        does: 'function',
        label: { zh: '说明', en: 'Help' },
        tip: {
          zh: '打开面板查看使用说明；数据只在本机处理，不联网，不上传。',
          en: 'Opens the pane with instructions. Nothing you enter leaves this machine.',
        },
      },
    ],
  },
];

/** On the menu of a cell. */
const CELL_MENU = [
  {
    id: 'checkThisTable',
    does: 'function',
    label: { zh: '核对此表', en: 'Check this table' },
    tip: {
      zh: '核对此表以及与它互相印证的各公开表，标出错在哪一格、应为多少。',
      en: 'Checks this table together with the published tables it must agree with, and marks the wrong cells.',
    },
  },
];

module.exports = { GROUPS, CELL_MENU };
