import type { Finding } from '../../../src/core/reconcile/findings/finding';
import { review } from '../../../src/core/reconcile/review/review';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { centralWorkbook } from '../../cases/central-workbook';
import { OPTIONS } from './check-options';
import { editWorkbook, type Edit } from './edit-workbook';

const check = (workbook: WorkbookSnapshot): readonly Finding[] => review(workbook, OPTIONS).findings;
const said = (findings: readonly Finding[], ...grades: readonly Finding['grade'][]): string[] =>
  findings
    .filter(({ grade }) => grades.includes(grade))
    .map(({ rule, message, sheet, cell }) => `${rule} ${message} ${sheet ?? ''}!${cell ?? ''}`);
const edited = (...edits: readonly Edit[]): readonly Finding[] =>
  check(editWorkbook(centralWorkbook(), edits));
const put = (sheet: string, cell: string, value: CellValue): Edit => ({ sheet, cell, value });
/** 支出总表 and 支出 in other sheets begin alike. */
const SPENDING = '支出总表';

/** The same in words of a form that is not declared: rows and tables that nobody knows. */
function undeclared(): WorkbookSnapshot {
  return {
    sheets: centralWorkbook()
      .sheets.filter(({ name }) => ['收支总表', '支出总表', '一般公共预算支出表'].includes(name))
      .map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) =>
            typeof cell?.value === 'string' && UNKNOWN.test(cell.value)
              ? { ...cell, value: cell.value.replace(UNKNOWN, '另列') }
              : cell,
          ),
        ),
      })),
  };
}

/** Words of rows that are not understood then. */
const UNKNOWN = /使用非财政拨款结余|上年结转|结转下年/;

describe('a document of a form that is not declared', () => {
  const findings = check(undeclared());

  it('has each row with money told that is not understood, and the ties of its totals not made', () => {
    expect(said(findings, 'error', 'suspect')).toEqual([]);
    for (const cell of ['A9', 'A10', 'C9']) {
      expect(said(findings, 'unchecked')).toContain(`R609 row-unknown 收支总表!${cell}`);
    }
  });
});

describe('a document of the central form', () => {
  const findings = check(centralWorkbook());

  it('has no error, nor a tail or suspect', () => {
    expect(said(findings, 'error', 'suspect', 'tail')).toEqual([]);
  });

  it('has nothing that is not understood', () => {
    expect(said(findings, 'unchecked')).toEqual([]);
  });

  it('has no table missing whose title is there', () => {
    expect(findings.filter(({ message }) => message === 'table-missing')).toEqual([]);
  });

  it('is said to be of that form', () => {
    expect(review(centralWorkbook(), OPTIONS).form).toBe('central-2021');
  });

  it('has 款 whose 项 both tables leave out told as hints', () => {
    expect(said(findings, 'hint')).toEqual(
      expect.arrayContaining([
        'R306 children-withheld 支出总表!C8',
        'R306 children-withheld 一般公共预算支出表!C9',
      ]),
    );
  });

  it('has an error where a table names the 款 otherwise; where one table alone prints it, a hint', () => {
    expect(said(edited(put('一般公共预算支出表', 'B9', '技术研究与开发')), 'error')).toEqual(
      expect.arrayContaining([
        'R306 children-missing 支出总表!C8',
        'R306 children-missing 一般公共预算支出表!C9',
      ]),
    );
    expect(
      said(
        edited(
          { change: 'deleteRow', sheet: '一般公共预算支出表', row: 9 },
          put('一般公共预算支出表', 'C5', 390),
        ),
        'hint',
      ),
    ).toContain('R306 children-withheld 支出总表!C8');
  });

  it('still has a wrong sum found', () => {
    expect(said(edited(put(SPENDING, 'C6', 310)), 'error')).toContain('R104 figure-wrong 支出总表!C6');
  });

  it.each([
    ['R101', '收支总表', 'B8', 801],
    ['R101', '收支总表', 'D8', 961],
    ['R102', '收支总表', 'B11', 1011],
    ['R201', '收入总表', 'B4', 201],
    ['R202', '收支总表', 'D6', 901],
    ['R203', '财政拨款收支总表', 'B6', 501],
    ['R205', '一般公共预算基本支出表', 'C8', 261],
    ['R106', '三公', 'C5', 9],
    ['R106', '三公', 'I5', 8],
    ['R104', '一般公共预算基本支出表', 'F8', 41],
  ] as const)('has a slip found that breaks %s: %s!%s', (_, sheet, cell, value) => {
    const errors = edited(put(sheet, cell, value)).filter(({ grade }) => grade === 'error');
    expect(errors.map((one) => `${one.sheet ?? ''}!${one.cell ?? ''}`)).toContain(`${sheet}!${cell}`);
  });

  it('is proved by no lone table', () => {
    const alone = { sheets: centralWorkbook().sheets.slice(0, 1) };
    expect(said(check(alone), 'error')).toEqual([]);
    expect(said(check(alone), 'unchecked')).toContain('R601 form-unproved !');
    expect(review(alone, OPTIONS).tables.map(({ status }) => status)).toEqual(['recognised']);
  });
});

describe('codes that are none', () => {
  const serials = (): WorkbookSnapshot =>
    editWorkbook(
      centralWorkbook(),
      Array.from({ length: 9 }, (_, at) => put(SPENDING, `A${String(at + 4)}`, at + 1)),
    );

  it('are one message where they are serial numbers', () => {
    expect(said(check(serials()), 'error')).toEqual(['R301 codes-serial 支出总表!A4']);
  });
});

describe('a name against an entry that was seen in 2025 alone, its years in force uncertain', () => {
  const named = (year: number): string[] => {
    const workbook = editWorkbook(
      centralWorkbook(),
      [SPENDING, '一般公共预算支出表'].flatMap((sheet, at) => [
        put(sheet, `A${String(8 + at)}`, '22198'),
        put(sheet, `B${String(8 + at)}`, '城镇老旧街巷改造'),
      ]),
    );
    return said(
      review(workbook, { ...OPTIONS, year }).findings.filter(({ rule }) => rule === 'R302'),
      year === 2025 ? 'error' : 'hint',
    );
  };

  it.each([2025, 2026])('is an error in that year and a hint in another: %d', (year) => {
    expect(named(year)).toEqual(['R302 name-of-code 支出总表!B8']);
  });
});
