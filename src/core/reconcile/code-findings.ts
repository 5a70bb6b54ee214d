import { codeParts } from '../classification/code';
import { cellAddress, type CellPosition } from '../workbook/address';
import type { CodeCorrection } from './corrected-codes';
import { finding } from './describe';
import type { Finding, Grade } from './finding';
import type { RuleCode } from './rule-codes';

/** The code cell in which a printed code goes wrong: the first part that differs. */
function wrongCell({ row, code }: CodeCorrection): CellPosition | null {
  const cells = row.codeCells;
  if (row.code === null || cells.length <= 1) {
    return row.malformedAt ?? cells.at(-1) ?? row.nameCell;
  }
  const printed = codeParts(row.code);
  const right = codeParts(code);
  const level = printed.findIndex((part, at) => part !== right[at]);
  // Cells are those that are filled, the deepest last.
  return cells[Math.max(0, level - (printed.length - cells.length))] ?? cells.at(-1)!;
}

/** A code that its name proves to be another one. */
export function codeCorrected(rule: RuleCode, grade: Grade, correction: CodeCorrection): Finding {
  const { table, row, code, witnesses } = correction;
  const at = wrongCell(correction);
  return finding(
    rule,
    grade,
    { sheet: table.sheet.name, cell: at ? cellAddress(at.row, at.column) : null },
    'code-corrected',
    {
      stated: row.code ?? row.malformed,
      expected: code,
      related: witnesses.flatMap((witness) => {
        const cell = witness.row.codeCells.at(-1);
        return cell ? [{ sheet: witness.table.sheet.name, cell: cellAddress(cell.row, cell.column) }] : [];
      }),
      values: {
        name: row.name,
        witnesses: [...new Set(witnesses.map((witness) => witness.table.sheet.name))].join('、'),
      },
    },
  );
}
