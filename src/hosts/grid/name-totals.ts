import { ICommandService } from '@univerjs/core';
import { SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { quotedSheet, type WorkbookPlan } from '../../core/index';
import type { SheetPlanned } from '../sheets/apply-plan';
import type { GridWorkbook } from './grid-workbook';

/** Names for the totals, such as 表一_收入总计; a name that is there stays. */
export function nameTotals(
  { workbook, injector }: GridWorkbook,
  plan: WorkbookPlan,
  planned: readonly SheetPlanned[],
): void {
  for (const { name, sheet, range } of plan.names) {
    const one = planned.find((other) => other.sheet.name === sheet);
    if (one && workbook.getDefinedName(name) === null) {
      const row = one.update?.place(range.top) ?? range.top;
      const target = workbook.getSheetByName(one.update ? one.present!.name : sheet)!;
      const cell = target.getRange(row - 1, range.left - 1).getA1Notation(false);
      const quoted = quotedSheet(target.getSheetName());
      injector.get(ICommandService).syncExecuteCommand(SetDefinedNameMutation.id, {
        unitId: workbook.getId(),
        id: name,
        name,
        formulaOrRefString: `${quoted}!${cell.replace(/([A-Z]+)([0-9]+)/, '$$$1$$$2')}`,
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        comment: '',
      });
    }
  }
}
