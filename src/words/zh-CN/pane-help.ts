import type { Texts } from '../subjects/pane';

/** What the four steps do, and what to do in trouble: the help page in short. */
export const helpZhCN: Pick<
  Texts,
  'help' | 'helpPage' | 'stepHelp' | 'inTrouble' | 'troubles' | 'troubleHelp'
> = {
  help: '使用说明',
  helpPage: '在浏览器中看全文',
  stepHelp: {
    input: '从文件或选中的区域导入预算明细，或新建录入表逐笔填写。看不懂的行逐格指出，不会漏掉。',
    generate: '由明细生成九张公开表。明细改动后再生成一次，即可更新。',
    check: '标出错在哪一格、应为多少。尾差由四舍五入造成，不必改；错误须改正，或写明保留的理由。',
    publish: '得到一份只含数值的公开表，没有本程序的电脑也能打开、打印。',
  },
  inTrouble: '遇到问题',
  troubles: {
    'unknown-name': '单元格显示 #NAME?',
    'cell-editing': '正在编辑单元格时点了按钮',
    protected: '工作表受保护',
    mistake: '做错了',
    closed: '关掉页面会不会丢',
    'saved-where': '另存的文件在哪里',
    keys: '键盘怎么用',
  },
  troubleHelp: {
    'unknown-name': '请在“生成”中点“修复公式”，或改用普通公式重新生成。',
    'cell-editing': '请先按 Enter 或 Esc 结束编辑，再点一次。',
    protected: '加载项不会解除保护，请先撤销工作表保护。',
    mistake: '请点“撤销”，工作簿会恢复到上一次操作之前的样子。',
    closed:
      '没有另存的改动，浏览器会存一份草稿，下次打开时问您要不要接着做；浏览器不让存时会提示，请及时另存。',
    'saved-where': '在浏览器的下载目录中。打开的原文件不会被改动。',
    keys: '按 F6 在按钮、表格、窗格之间切换；查找、翻表等其他按键，见下面的全文。',
  },
};
