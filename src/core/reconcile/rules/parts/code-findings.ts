import { codeParts } from '../../../classification/code';
import { cellAddress, type CellPosition } from '../../../workbook/address';
import { quoteValue, valueAt } from '../../../workbook/snapshot';
import type { CodeCorrection } from '../../book/code-correction';
import { finding } from '../../statements/describe';
import type { Finding, Grade } from '../../findings/finding';
import type { RuleCode } from '../../findings/rule-codes';

/** The code cells to write so that they say the right code; none where they cannot say it. */
function rightCells({
  row,
  code,
}: CodeCorrection): readonly { readonly at: CellPosition; readonly part: string }[] {
  const cells = row.codeCells;
  if (cells.length === 1) {
    return [{ at: cells[0]!, part: code }];
  }
  const right = codeParts(code);
  const printed = row.code === null ? [] : codeParts(row.code);
  // Cells are those that are filled, the deepest last; the parts above them stand in the rows above.
  const above = right.length - cells.length;
  if (
    printed.length !== right.length ||
    above < 0 ||
    printed.slice(0, above).some((part, at) => part !== right[at])
  ) {
    return [];
  }
  return cells.flatMap((at, index) =>
    printed[above + index] === right[above + index] ? [] : [{ at, part: right[above + index]! }],
  );
}

/** A code that its name proves to be another one, told at the first cell that is wrong. */
export function codeCorrected(rule: RuleCode, grade: Grade, correction: CodeCorrection): Finding {
  const { table, row, code, witnesses } = correction;
  const sheet = table.sheet.name;
  const wrong = rightCells(correction);
  const at = wrong[0]?.at ?? row.malformedAt ?? row.codeCells.at(-1) ?? row.nameCell;
  const printed = row.code ?? row.malformed ?? '';
  const whole = row.codeCells.length <= 1;
  return finding(rule, grade, { sheet, cell: at ? cellAddress(at.row, at.column) : null }, 'code-corrected', {
    stated: whole || !at ? printed : quoteValue(valueAt(table.sheet, at.row, at.column)),
    expected: wrong.length === 1 ? wrong[0]!.part : null,
    fix: wrong.map((one) => ({
      sheet,
      cell: cellAddress(one.at.row, one.at.column),
      value: one.part,
    })),
    related: witnesses.flatMap((witness) => {
      const cell = witness.row.codeCells.at(-1);
      return cell ? [{ sheet: witness.table.sheet.name, cell: cellAddress(cell.row, cell.column) }] : [];
    }),
    values: {
      printed,
      code,
      name: row.name,
      witnesses: [...new Set(witnesses.map((witness) => witness.table.sheet.name))].join('、'),
    },
  });
}
