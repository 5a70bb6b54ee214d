import { cellAddress } from '../../workbook/address';
import { foldText } from '../../recognise/caption';
import type { BookBlock, BookTable } from '../book/book';
import { finding } from '../statements/describe';
import { columnsOf } from '../statements/relations';
import { foreignSubject } from './parts/remark-subject';
import { emptyTablesOfText } from './parts/empty-tables-of-text';
import { inspection, type Rule } from './parts/rule';

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

/** A remark that a table is empty stands under an empty table, under every one of them, and speaks of that table. */
export const remarks: Rule = {
  code: 'R602',
  source: '《财政预决算领域基层政务公开标准目录》：没有数据的表格应当列出空表并说明',
  inspectTable(table) {
    const { read, blocks } = table;
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
    // A form asks for no remark under a table that is never without rows; nor is one that prints 0.00 without any.
    const bare = read.empty && read.declaration.emptyRemark !== null && !blocks.some(holdsRows);
    if (bare && read.remarks.length === 0) {
      const place = read.title?.at ?? { row: read.headerEnd, column: 1 };
      findings.push(
        finding('R602', 'hint', at(place), 'remark-missing', { values: { table: read.declaration.title } }),
      );
    }
    for (const { at: place, text } of read.empty ? read.remarks : []) {
      const stated = foreignSubject(text, read.declaration.id);
      if (stated !== null) {
        const values = { table: read.declaration.title };
        findings.push(finding('R602', 'hint', at(place), 'remark-of-another', { stated, values }));
      }
    }
    return inspection(sheet, saysEmpty || read.empty ? 1 : 0, findings);
  },
  inspectText: (text) => emptyTablesOfText(text),
};

/**
 * Whether a table without money has something to show: rows of codes, or 0.00 beside blanks, which then is an amount that
 * rounds to it. A template that prints 0.00 everywhere has not.
 */
function holdsRows({ rows, total, read: { declaration } }: BookBlock): boolean {
  const { by } = declaration.rows;
  const coded = by !== 'classes' && rows.some(({ body, code }) => body !== null && code !== null);
  const figures = [...rows, total].flatMap((row) => (row?.body ? row.figures : []));
  const states = new Set(figures.map((figure) => figure?.state));
  return coded || (states.has('figure') && states.has('blank'));
}
