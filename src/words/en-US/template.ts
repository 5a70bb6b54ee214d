import type { TemplateTexts } from '../subjects/template';

export const templateTextsEnUS: TemplateTexts = {
  left: {
    'not-of-lines': (caption) =>
      `“${caption}” is not in the budget lines. It stays as the template has it: fill it in yourself.`,
    'unknown-column': (caption) => `It is not certain what the column “${caption}” holds. It was not filled.`,
    'unknown-row': (caption) => `It is not certain what the row “${caption}” holds. It was not filled.`,
    'unknown-rows': (caption) => `It is not certain what the rows of “${caption}” are. They were not filled.`,
    'unknown-table': (caption) => `“${caption}” is no table that budget lines fill. It stays as it is.`,
    'no-money-unit': (caption) =>
      `“${caption}” does not say its unit of money (单位：元 or 单位：万元). It was not filled.`,
    'no-prior': (caption) =>
      `“${caption}” is last year’s, and the lines hold no budget of last year. It was not filled; the figures in it were cleared.`,
    'formula-replaced': (count) =>
      `The template had formulas of its own in this table (${count}; the first is here). Figures of the lines stand in their place.`,
    'no-room': (caption) =>
      `“${caption}” stands beside another table: rows that came or went would move that one too. It was not filled.`,
    'no-place': (caption) =>
      `${caption} has no column of its own in this table: its columns add up to less than the total.`,
    'no-remark': (caption) =>
      `“${caption}” is empty, and the template has no remark for an empty table. Write one yourself.`,
  },
  roles: {
    total: 'Total (合计, 预算数, 金额)',
    appropriation: 'Appropriation (财政拨款)',
    'general-budget': 'General budget (一般公共预算)',
    'government-funds': 'Government funds (政府性基金)',
    'state-capital': 'State capital (国有资本经营预算)',
    'fiscal-special-account': 'Fiscal special account (财政专户)',
    'institutional-income': 'Institutional income (事业收入)',
    'business-income': 'Business income (经营收入)',
    'other-income': 'Other income (其他收入)',
    'superior-subsidy': 'Subsidy from above (上级补助收入)',
    'affiliated-income': 'Income from affiliated units (附属单位上缴收入)',
    'education-fees': 'Of which education fees (教育收费)',
    'carried-in': 'Carried in (上年结转)',
    'carried-out': 'Carried out (结转下年)',
    reserves: 'Use of reserves (使用非财政拨款结余)',
    'income-this-year': 'Income of the year (本年收入)',
    'spending-this-year': 'Spending of the year (本年支出)',
    basic: 'Basic spending (基本支出)',
    personnel: 'Personnel spending (人员经费)',
    operating: 'Operating spending (公用经费)',
    project: 'Project spending (项目支出)',
    abroad: 'Travel abroad (因公出国费)',
    vehicles: 'Official vehicles (公务用车)',
    'vehicle-purchase': 'Purchase of vehicles (购置费)',
    'vehicle-running': 'Running of vehicles (运行费)',
    reception: 'Official reception (公务接待费)',
    'agency-operating': 'Operating spending of offices (机关运行经费)',
    'economic-301': '301 工资福利支出',
    'economic-302': '302 商品和服务支出',
    'economic-303': '303 对个人和家庭的补助',
    'economic-307': '307 债务利息及费用支出',
    'economic-309': '309 资本性支出 (基本建设)',
    'economic-310': '310 资本性支出',
    'economic-311': '311 对企业补助 (基本建设)',
    'economic-312': '312 对企业补助',
    'economic-313': '313 对社会保障基金补助',
    'economic-399': '399 其他支出',
  },
  title: 'Fill a template of your own',
  help: 'Your bureau sent a template, or you go by the workbook of last year: choose the file (.xlsx). Its tables are recognised and filled with this year’s figures; all else stays as it is. The file itself is not changed.',
  understood: (file, tables, others) =>
    `“${file}”: ${String(tables)} tables can be filled${others > 0 ? `; ${String(others)} more are not for budget lines and stay as they are` : ''}.`,
  untouched: (titles) => `Left as they are: ${titles.join(', ')}`,
  questions: (count) => `Not certain (${String(count)}); what is not answered is not filled:`,
  question: (title, kind, caption) => `${title}: what does the ${kind} “${caption}” hold?`,
  answer: 'It holds',
  notOfLines: 'Not in the budget lines',
  notNow: 'Leave it blank for now',
  fill: 'Fill and save',
  leave: 'Drop this template',
  filled: (tables, figures) =>
    `Filled: ${String(tables)} tables, ${String(figures)} figures. The file was saved.`,
  leftHeading: (count) => `Not filled (${String(count)}); please look at these places:`,
  formFile: {
    'not-json': (detail) => `it is no JSON (${detail}).`,
    'not-a-form': () => 'it is no form file written by learn.',
    'other-version': (detail) => `its version is ${detail}; this program knows version 1.`,
    'unknown-role': (detail) => `this word is not known: ${detail}. The words stand in "roles" of the file.`,
  },
};
