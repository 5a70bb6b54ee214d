import type { CellValue } from '../../../src/core/workbook/snapshot';
import { bundledClassification } from '../../../src/core/classification/classification';
import { recognise } from '../../../src/core/recognise/recognise';
import { statedYear } from '../../../src/core/recognise/year';
import {
  clean,
  SPENDING,
  THREE_PUBLIC,
  table,
  HEADER_END,
  withSheet,
  said,
  check,
  years,
  valuesOf,
} from './clean-document';
import { putuo } from './documents';
import { eachTable, headerTop, tablesOf } from './parts';
import { reviewOf } from './same-findings';
import { noUnit } from './variations';
import { cell, insertColumn, plainSheet, removeColumn, withRows, range, type Cell } from './varied';

describe('a column too many or too few', () => {
  const total = table.blocks[0]!.columns[0]!;
  const body = (row: number): boolean => row > HEADER_END;

  test('blank', () => {
    expect(said(check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1).sheet)))).toEqual(
      [],
    );
  });

  test('with words', () => {
    const words = (row: number): Cell => (body(row) ? cell('见说明') : null);
    expect(
      said(check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, words).sheet))),
    ).toEqual([]);
  });

  test('with money and no caption', () => {
    const money = (row: number): Cell => (body(row) ? cell(1.5, '0.00') : null);
    const found = said(
      check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, money).sheet)),
    );
    expect(found).toEqual([`R609 unchecked column-unknown F${HEADER_END}`]);
  });

  test('with money and a caption the form does not know', () => {
    const money = (row: number): Cell =>
      body(row) ? cell(1.5, '0.00') : row === 5 ? cell('上缴上级支出') : null;
    const found = said(
      check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, money).sheet)),
    );
    expect(found).toEqual(['R609 unchecked column-unknown F5']);
  });

  test('with shares', () => {
    const share = (row: number): Cell => (body(row) ? cell(12.5) : row === 5 ? cell('占比%') : null);
    expect(
      said(check(withSheet(SPENDING.name, (sheet) => insertColumn(sheet, total + 1, share).sheet))),
    ).toEqual([]);
  });

  test('one column is missing', () => {
    const found = said(
      check(withSheet(SPENDING.name, (sheet) => removeColumn(sheet, total + 1, total).sheet)),
    );
    expect(found.filter((line) => line.startsWith('R609'))).toEqual([
      `R609 unchecked column-missing E${HEADER_END}`,
    ]);
  });

  test('most columns are missing', () => {
    const without = withSheet(
      SPENDING.name,
      (sheet) => removeColumn(removeColumn(sheet, total + 1, total).sheet, total + 1, total).sheet,
    );
    expect(said(check(without))).toEqual(['R601 unchecked table-unreadable A2']);
  });

  test('the header is gone', () => {
    const without = withSheet(
      SPENDING.name,
      (sheet) =>
        withRows(
          sheet,
          range(1, sheet.rows.length).filter((row) => row < headerTop(table) || row > HEADER_END),
        ).sheet,
    );
    expect(said(check(without))).toEqual(['R601 unchecked table-unreadable A2']);
  });
});

describe('columns of several years', () => {
  test('the last year is read', () => {
    const { tables } = recognise({ sheets: [years()] }, bundledClassification());
    expect(tables[0]!.blocks[0]!.columns).toEqual([6, 7, 8]);
  });
  test('a group of 小计, 人员经费, 公用经费 is read by its 小计', () => {
    const grouped = plainSheet('支出', [
      ['2024年部门支出预算总表'],
      ['单位：元'],
      ['功能分类科目编码', '功能分类科目名称', '合计', '基本支出', null, null, '项目支出'],
      [null, null, null, '小计', '人员经费', '公用经费', null],
      ['201', '一般公共服务支出', 5, 3, 2, 1, 2],
      ['合计', null, 5, 3, 2, 1, 2],
    ]);
    const { tables } = recognise({ sheets: [grouped] }, bundledClassification());
    expect(tables[0]!.blocks[0]!.columns).toEqual([3, 4, 7]);
  });
});

describe('the year', () => {
  const rows = years().rows.map(valuesOf);

  test.each<readonly [string, readonly CellValue[][], number | null]>([
    ['of the title', rows, 2024],
    ['of the captions', [['部门支出预算总表'], ...rows.slice(1)], 2024],
    [
      'no day of printing',
      [['部门支出预算总表'], ['编制日期：2023年12月'], ...SPENDING.rows.slice(3).map(valuesOf)],
      null,
    ],
    [
      'below the title',
      [['部门支出预算总表'], ['（2025年度）'], ...SPENDING.rows.slice(3).map(valuesOf)],
      2025,
    ],
  ])('%s', (_, values, year) => {
    const workbook = { sheets: [plainSheet('x', values)] };
    const classification = bundledClassification();
    expect(statedYear(recognise(workbook, classification), workbook)).toBe(year);
  });
});

describe('no unit of money', () => {
  test('is told of each table', () => {
    const found = said(check(noUnit(clean).workbook));
    expect(found.filter((line) => line.includes('unit-unknown')).length).toBe(tablesOf(clean).size - 3);
    expect(found.filter((line) => line.includes('error'))).toEqual([]);
  });

  test.each([
    ['编制单位：元江县财政局', null],
    ['单位：千元', null],
    ['单位：万元 2021年', '万元'],
    ['单位（元）', '元'],
    ['金额单位： 人民币万元', '万元'],
  ])('%s', (line, unit) => {
    const sheets = [
      plainSheet('x', [['部门支出总体情况表'], [line], ...SPENDING.rows.slice(3).map(valuesOf)]),
    ];
    const { tables } = recognise({ sheets }, bundledClassification());
    expect(tables.map((one) => one.unit)).toEqual([unit]);
  });
});

describe('the 三公 table', () => {
  test('in rows instead of columns is told to be unreadable', () => {
    const upright = plainSheet(THREE_PUBLIC.name, [
      ['一般公共预算“三公”经费支出情况表'],
      ['单位：万元'],
      ['项目', '预算数'],
      ['1.因公出国（境）费', 1],
      ['2.公务接待费', 2],
      ['合计', 3],
    ]);
    const found = said(check(withSheet(THREE_PUBLIC.name, () => upright)));
    expect(found).toEqual(['R601 unchecked table-unreadable A1']);
  });

  test('with the unit in a column of its own', () => {
    const named = eachTable((sheet, { declaration, headerEnd }) =>
      declaration.id === 'three-public'
        ? insertColumn(sheet, 1, (row) =>
            row === headerEnd - 1 ? cell('单位名称') : row === headerEnd + 1 ? cell('某单位') : null,
          )
        : null,
    )(putuo('wanli-2024'));
    expect(said(reviewOf(named.workbook, 2024))).toEqual(said(reviewOf(putuo('wanli-2024'), 2024)));
  });
});
