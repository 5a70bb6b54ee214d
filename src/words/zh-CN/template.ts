import type { TemplateTexts } from '../subjects/template';

export const templateTextsZhCN: TemplateTexts = {
  left: {
    'not-of-lines': (caption) => `“${caption}”不能从预算明细得出，保持模板原样，请自行填写。`,
    'unknown-column': (caption) => `不能确定“${caption}”这一栏填什么，没有填。`,
    'unknown-row': (caption) => `不能确定“${caption}”这一行填什么，没有填。`,
    'unknown-rows': (caption) => `“${caption}”各行按什么列示不能确定，没有填。`,
    'unknown-table': (caption) => `“${caption}”不是预算明细能填的表，保持原样。`,
    'no-money-unit': (caption) => `“${caption}”没有写明金额单位（单位：元或单位：万元），没有填。`,
    'no-prior': (caption) => `“${caption}”是上年数，明细中没有上年预算，没有填；原有数字已清空。`,
    'formula-replaced': (caption) => `模板在这里的公式（${caption}）算得的数与预算明细不同，改为填数。`,
    'no-place': (caption) => `${caption}在这张表没有对应的栏，各栏相加少于合计。`,
    'no-remark': (caption) => `“${caption}”是空表，模板没有空表的备注，请自行补写。`,
  },
  formFile: {
    'not-json': (detail) => `不是 JSON 文件（${detail}）。`,
    'not-a-form': () => '不是 learn 写出的表样文件。',
    'other-version': (detail) => `版本是 ${detail}，本程序只认识版本 1。`,
    'unknown-role': (detail) => `不认识这个词：${detail}。可用的词列在文件的 "roles" 里。`,
  },
};
