import type { TableDeclaration } from '../disclosure/table';
import { captionPaths } from '../recognise/caption-paths';
import { foldText, isTotalCaption } from '../recognise/caption';
import { findHeader, isSideCaption, rowKey, rowTexts, type Header } from '../recognise/header';
import type { Segment } from '../recognise/segments';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { ALL_WORDS, roleOfWords } from './role-words';

/** Stands for every table: its captions are all that any form prints. */
const ANY_TABLE: TableDeclaration = {
  id: 'overview',
  number: '',
  title: '',
  titleWords: { has: [], lacks: [] },
  header: [
    [
      ...ALL_WORDS,
      '功能分类科目编码',
      '功能分类科目名称',
      '经济分类科目编码',
      '部门预算经济分类科目编码',
      '经济分类科目名称',
      '科目',
      '项目名称',
      '总计',
      '本年支出',
      '支出预算',
      '收入预算',
      '单位代码',
      '单位名称',
      '单位编码',
      '类型',
      '年度',
      '项目单位',
      '单位资金',
      '三公经费',
      '会议费',
      '培训费',
      '本年拨款',
      '增减率',
      '上年预算数',
      '备注',
      '序号',
      '金额',
    ],
  ],
  scope: {},
  blocks: [],
  emptyRemark: null,
};

/** `一、`, `(一)`, `1.` before a caption: those of rows have it, those of columns do not. */
const ORDINAL = /^\s*(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．])/;

/** The header of whatever table stands in a segment; null if nothing there looks like one. */
export function headerOf({ sheet, from, end }: Segment): Header | null {
  const found = findHeader(sheet, from, end, ANY_TABLE);
  if (!found) {
    return null;
  }
  let bottom = mergedBottom(sheet, found, end);
  for (let row = found.top + 1; row <= bottom; row += 1) {
    if (isRowOfBody(sheet, found.top, row)) {
      bottom = row - 1;
      break;
    }
  }
  if (bottom === found.bottom) {
    return found;
  }
  const rows = new Set<string>();
  for (let row = found.top; row <= bottom; row += 1) {
    rows.add(rowKey(rowTexts(sheet, row)));
  }
  return { top: found.top, bottom, paths: captionPaths(sheet, found.top, bottom), rows };
}

/** A caption that is merged down to a row makes that row one of the header: 编码 | 名称 below 功能科目, whatever it says. */
function mergedBottom(sheet: SheetSnapshot, { top, bottom, paths }: Header, end: number): number {
  const reaching = sheet.merges.filter(
    ({ top: first, left }) => first >= top && first <= bottom && left <= paths.length,
  );
  return Math.min(end, Math.max(bottom, ...reaching.map((merge) => merge.bottom)));
}

/** Whether a name of a row stands where a caption of names stands above it. */
function isRowOfBody(sheet: SheetSnapshot, top: number, row: number): boolean {
  return (sheet.rows[row - 1] ?? []).some((cell, at) => {
    const text = quoteValue(cell?.value ?? null);
    if (text === '' || isTotalCaption(foldText(text))) {
      return false;
    }
    for (let above = row - 1; above >= top; above -= 1) {
      const caption = foldText(quoteValue(valueAt(sheet, above, at + 1)));
      if (caption !== '') {
        return isSideCaption(caption) && (ORDINAL.test(text) || roleOfWords(foldText(text)) !== null);
      }
    }
    return false;
  });
}
