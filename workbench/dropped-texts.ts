import type { Language } from '../src/core/index';
import type { DroppedKind } from '../src/hosts/xlsx';

const ZH: Readonly<Record<DroppedKind, string>> = {
  charts: '图表',
  pictures: '图片',
  'conditional-formats': '条件格式',
  macros: '宏',
  'external-links': '外部链接',
  validations: '数据有效性',
  links: '超链接',
  'rich-text': '单元格内的部分格式',
  merges: '重叠或过大的合并单元格',
  'pivot-tables': '数据透视表',
  protection: '保护',
  headers: '页眉',
  filters: '筛选',
  outlines: '列的分级显示',
  controls: '控件',
};

const EN: Readonly<Record<DroppedKind, string>> = {
  charts: 'charts',
  pictures: 'pictures',
  'conditional-formats': 'conditional formats',
  macros: 'macros',
  'external-links': 'external links',
  validations: 'data validations',
  links: 'hyperlinks',
  'rich-text': 'formats within a cell',
  merges: 'merged cells that overlap or are too large',
  'pivot-tables': 'pivot tables',
  protection: 'protection',
  headers: 'page headers',
  filters: 'filters',
  outlines: 'outlines of columns',
  controls: 'controls',
};

/** Kinds of things in a file that the grid does not show. */
export const DROPPED: Readonly<Record<Language, Readonly<Record<DroppedKind, string>>>> = {
  'zh-CN': ZH,
  'en-US': EN,
};
