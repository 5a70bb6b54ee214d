import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Budget } from '../../src/core/budget/budget';
import { hasLibreOffice, LibreOffice } from '../second-opinion/libreoffice';

/**
 * What LibreOffice takes for 1,000 SUMIFS over the lines: the conversion of the workbook with them less the conversion
 * of the same workbook without them, in milliseconds, the median of three pairs. Null where LibreOffice is not installed.
 */
export async function sumifsTime(budget: Budget, codes: readonly string[]): Promise<number | null> {
  if (!hasLibreOffice()) {
    return null;
  }
  const office = new LibreOffice();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const time = async (name: string, formulas: boolean): Promise<number> => {
      const file = join(folder, `${name}.xlsx`);
      await writeBlock(file, budget, codes, formulas);
      const start = performance.now();
      await office.recalculate(file);
      return performance.now() - start;
    };
    await time('warm-up', false);
    const differences: number[] = [];
    for (let pair = 0; pair < 3; pair += 1) {
      const without = await time('without', false);
      differences.push((await time('with', true)) - without);
    }
    return differences.sort((a, b) => a - b)[1]!;
  } finally {
    office.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeBlock(
  file: string,
  budget: Budget,
  codes: readonly string[],
  formulas: boolean,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('lines');
  const last = budget.lines.length;
  budget.lines.forEach((line, at) => {
    const row: ExcelJS.CellValue[] = [line.functional, Number(line.current) / 100];
    const code = codes[at];
    if (code !== undefined) {
      const formula = `SUMIFS($B$1:$B$${String(last)},$A$1:$A$${String(last)},D${String(at + 1)})`;
      row.push(null, code, formulas ? { formula, result: -1 } : -1);
    }
    sheet.addRow(row);
  });
  await workbook.xlsx.writeFile(file);
}
