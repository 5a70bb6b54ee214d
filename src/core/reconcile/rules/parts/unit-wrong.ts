import type { MoneyUnit } from '../../../money/amount';
import type { ReadTable } from '../../../recognise/recognised';
import { withUnit } from '../../../recognise/unit';
import { cellAddress } from '../../../workbook/address';
import { quoteValue, valueAt } from '../../../workbook/snapshot';
import { finding } from '../../statements/describe';
import type { Finding } from '../../findings/finding';

/** The unit where it is stated, with the right one to write there: the figures were held against others in it already. */
export function unitWrong(
  { sheet, unit: expected, unitAt, headerEnd }: ReadTable,
  stated: MoneyUnit,
): Finding {
  const cells = unitAt.map(({ row, column }) => cellAddress(row, column));
  const writes = unitAt.map(({ row, column }, at) => ({
    sheet: sheet.name,
    cell: cells[at]!,
    value: withUnit(quoteValue(valueAt(sheet, row, column)), expected!),
  }));
  const [cell = cellAddress(headerEnd, 1), ...others] = cells;
  return finding('R609', 'error', { sheet: sheet.name, cell }, 'unit-wrong', {
    stated,
    expected,
    related: others.map((one) => ({ sheet: sheet.name, cell: one })),
    // One that stays would contradict the others.
    fix: writes.flatMap(({ value, ...at }, _, all) =>
      value === null || all.some((one) => one.value === null) ? [] : [{ ...at, value }],
    ),
  });
}
