import { cellAddress } from '../../workbook/address';
import { foldText } from '../../sheet/recognise/caption';
import type { BookTable } from '../book';
import { finding } from '../describe';
import { columnsOf } from '../relations';
import { inspection, type Rule } from '../rule';

/** Words of a remark that say the table above is empty. */
const EMPTY = /空表|本表无数据|无数据|表(?:内|中)?无数/;
/** 末 printed for 未. */
const MISPRINT = /末(?:安排|使用|发生|开展|编制)/;

/** Whether nothing but formulas that were never calculated could fill a table. */
function awaitsCalculation(table: BookTable): boolean {
  const figures = columnsOf(table).flat();
  return (
    figures.some(({ problem }) => problem === 'not-calculated') &&
    figures.every(({ value, problem }) => value === 0 && (problem === null || problem === 'not-calculated'))
  );
}

/** A remark that a table is empty stands under an empty table, and under every one of them. */
export const remarks: Rule = {
  code: 'R602',
  source: '《财政预决算领域基层政务公开标准目录》：没有数据的表格应当列出空表并说明',
  inspectTable(table) {
    const { read } = table;
    const sheet = read.sheet.name;
    const at = ({ row, column }: { row: number; column: number }) => ({
      sheet,
      cell: cellAddress(row, column),
    });
    const saysEmpty = read.remarks.find(({ text }) => EMPTY.test(foldText(text)));
    const findings = read.remarks
      .filter(({ text }) => MISPRINT.test(foldText(text)))
      .map(({ at: place, text }) => {
        const [stated = ''] = MISPRINT.exec(foldText(text)) ?? [];
        return finding('R602', 'hint', at(place), 'remark-misprint', {
          stated,
          expected: stated.replace('末', '未'),
        });
      });
    if (saysEmpty && !read.empty && !awaitsCalculation(table)) {
      findings.push(
        finding('R602', 'error', at(saysEmpty.at), 'remark-on-filled', { stated: saysEmpty.text }),
      );
    }
    if (read.empty && read.remarks.length === 0) {
      const place = read.title?.at ?? { row: read.headerEnd, column: 1 };
      findings.push(
        finding('R602', 'hint', at(place), 'remark-missing', { values: { table: read.declaration.title } }),
      );
    }
    return inspection(sheet, saysEmpty || read.empty ? 1 : 0, findings);
  },
};
