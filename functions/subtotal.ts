import { cellNumber, exactNumber, formatYuan, isZero, significantDigits, subtotals } from '../src/core/index';
import { isBlank, plainValue } from './arguments/cell';
import { readCode, rowCodes } from './arguments/codes';
import { conditionsOf } from './arguments/conditions';
import { columnBeside, matrixOf, placeOf, sizeOfAll, type Matrix } from './arguments/matrix';
import { amountAt, fitsCell } from './arguments/numbers';
import { spread } from './arguments/spread';
import { invalid } from './trouble';

/**
 * 按科目编码求精确合计（元），每笔金额只计一次：区域里既有上级科目又有下级科目时，上级不重复相加。
 * @customfunction SUBTOTAL
 * @param codes 科目编码：一列完整编码，或按表中样子的类、款、项几列（款行可不重复类）。
 * @param amounts 金额（元），一列，行数与编码相同；空白不计。
 * @param [wanted] 所求科目：一个编码，或一片编码（可用类、款、项几列，空白表示全部）；省略则求总计。
 * @param [criteria] 条件，成对给出：一列，再加要找的词（一个词、一行词或一列词）；* 表示任意，| 分隔几个词，编码包括其下级。
 * @returns 合计（元）；所求科目为几行、条件为几列时溢出为相应的区域。
 */
export function subtotal(
  codes: unknown[][],
  amounts: unknown[][],
  wanted?: unknown[][],
  criteria?: unknown[][][],
): unknown[][] {
  const codeBlock = matrixOf(codes, 'codes');
  const amountBlock = columnBeside(matrixOf(amounts, 'amounts'), codeBlock);
  const conditions = conditionsOf(criteria, codeBlock);
  const wantedBlock = matrixOf(wanted ?? null, 'wanted');
  const wantedCodes = rowCodes(wantedBlock);
  // Columns of wanted are parts of one code; only its rows shape the answer.
  const shape = [{ ...wantedBlock, columns: 1 }, ...conditions.map(({ asked }) => asked)];
  sizeOfAll(shape);
  const totals = subtotals(
    listOf(codeBlock, amountBlock),
    wantedCodes.map((one) => ('code' in one ? one.code : '')),
    conditions,
  );
  return spread(shape, (row, column) => {
    readCode(wantedCodes, wantedBlock, wantedBlock.rows === 1 ? 0 : row);
    const total = totals[row]![column]!;
    if (!fitsCell(significantDigits(total))) {
      throw invalid('result-too-long', { total: formatYuan(total) });
    }
    return cellNumber(exactNumber(formatYuan(total)));
  });
}

/** Rows without money may say anything; with money they need a code. Printed columns leave it out in rows of totals. */
function listOf(codeBlock: Matrix, amountBlock: Matrix): Parameters<typeof subtotals>[0] {
  const read = rowCodes(codeBlock);
  const amounts = codeBlock.cells.map((_, row) => amountAt(amountBlock, row, 0));
  const codes = codeBlock.cells.map((cells, row) => {
    if (isZero(amounts[row]!)) {
      return '';
    }
    const code = readCode(read, codeBlock, row);
    const lone = cells.length === 1 ? plainValue(cells[0]) : null;
    if (code === '' && cells.length === 1 && (isBlank(lone) || lone === 0)) {
      const place = placeOf(codeBlock, row, 0);
      throw invalid('code-missing', { place, amount: formatYuan(amounts[row]!) });
    }
    return code;
  });
  return { codes, amounts };
}
