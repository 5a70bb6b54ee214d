import type { CellReference } from '../../core/index';
import { HostProblem } from '../host';
import { run } from './run';

/** Brings a cell to the front and selects it. */
export async function reveal({ sheet, cell }: CellReference): Promise<void> {
  await run(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load('visibility');
    await context.sync();
    if (target.isNullObject || target.visibility !== 'Visible') {
      throw new HostProblem('sheet-gone', sheet);
    }
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });
}
