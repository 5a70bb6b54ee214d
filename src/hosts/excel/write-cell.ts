import type { CellReference, CellSnapshot } from '../../core/index';
import { HostProblem } from '../host';
import type { Journal } from './journal';
import { run } from './run';

/** Writes a cell; what takes it back is what stood there. */
export function writeCell(
  { sheet, cell }: CellReference,
  content: CellSnapshot,
): Promise<Journal['cells'][number]> {
  return run(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load('id');
    target.protection.load('protected');
    await context.sync();
    if (target.isNullObject) {
      throw new HostProblem('sheet-gone', sheet);
    }
    if (target.protection.protected) {
      throw new HostProblem('sheet-protected', sheet);
    }
    const range = target.getRange(cell);
    range.load('formulas');
    await context.sync();
    const [[formula]] = range.formulas as [[string | number | boolean]];
    range.formulas = [[contentOf(content)]];
    await context.sync();
    return { id: target.id, cell, formula };
  });
}

function contentOf({ value, formula }: CellSnapshot): string | number | boolean {
  if (formula !== undefined) {
    return `=${formula}`;
  }
  // A code stays a text: Excel would make 5 of 05.
  return typeof value === 'string' && /^\d+$/.test(value)
    ? `'${value}`
    : typeof value === 'object'
      ? ''
      : value;
}
