import {
  planByRows,
  sheetsInStyle,
  type FormulaStyle,
  type WorkbookPlan,
  layoutOf,
  type KeptState,
} from '../../core/index';
import { writeByRows } from './write-image';

/** A plan as a workbook of ours: its sheets are known again, and `memory` is what is remembered of the work. */
export async function writeOwnXlsx(
  plan: WorkbookPlan,
  style: FormulaStyle,
  memory: string,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const sheets = sheetsInStyle(plan, style);
  const kept = {
    generated: Object.fromEntries(sheets.map(({ name, id }) => [name, id])),
    layouts: Object.fromEntries(sheets.map((sheet) => [sheet.id, layoutOf(sheet)])),
    memory,
  };
  return write(plan, style, kept, progress);
}

/** Writes a plan as .xlsx bytes. Each cell carries its cached value, so readers that do not calculate show it too. */
export async function writeXlsx(
  plan: WorkbookPlan,
  style: FormulaStyle,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Uint8Array> {
  return write(plan, style, null, progress);
}

async function write(
  plan: WorkbookPlan,
  style: FormulaStyle,
  kept: KeptState | null,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const title = `${plan.unit} ${String(plan.year)} 年部门预算公开表`;
  return writeByRows(planByRows(plan, style), kept, 'formulas', { title, progress });
}
