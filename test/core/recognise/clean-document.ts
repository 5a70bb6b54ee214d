import type { Finding } from '../../../src/core/reconcile/findings/finding';
import type { Report } from '../../../src/core/reconcile/review/report';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { xinjiang } from './documents';
import { tablesOf } from './parts';
import { reviewOf } from './same-findings';
import { plainSheet, type Cell } from './varied';

/** A disclosure without a fault, to spoil. */
export const clean = xinjiang('kashi-2021');
export const SPENDING = clean.sheets[2]!;
export const OVERVIEW = clean.sheets[0]!;
export const THREE_PUBLIC = clean.sheets[7]!;
export const table = tablesOf(clean).get(SPENDING.name)!;
export const HEADER_END = table.headerEnd;

/** The disclosure with one sheet changed. */
export function withSheet(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { sheets: clean.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The sheet with another cell. */
export function put(sheet: SheetSnapshot, row: number, column: number, to: Cell): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...cells]);
  while (rows.length < row) {
    rows.push([]);
  }
  while (rows[row - 1]!.length < column) {
    rows[row - 1]!.push(null);
  }
  rows[row - 1]![column - 1] = to;
  return { ...sheet, rows };
}

/** Findings that are no tails, as rule, grade, message and cell. */
export function said(report: Report): string[] {
  return report.findings
    .filter(({ grade }) => grade !== 'tail')
    .map(({ rule, grade, message, cell: at }: Finding) => `${rule} ${grade} ${message} ${at ?? '-'}`);
}

export const check = (workbook: WorkbookSnapshot): Report => reviewOf(workbook, 2021);

/** A table with the columns of two years. */
export function years(): SheetSnapshot {
  return plainSheet('支出', [
    ['2024年部门支出预算总表'],
    ['单位：元'],
    ['功能分类科目编码', '功能分类科目名称', '2023年执行数', null, null, '2024年预算数', null, null],
    [null, null, '合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 1, 1, 0, 5, 3, 2],
    ['合计', null, 1, 1, 0, 5, 3, 2],
  ]);
}

export function valuesOf(cells: readonly Cell[]): CellValue[] {
  return cells.map((one) => one?.value ?? null);
}
