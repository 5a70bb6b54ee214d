import { nameOf, type Budget } from '../../src/core/budget/budget';
import type { FundingSource, LineItem, SpendingKind } from '../../src/core/budget/line-item';
import { shanghai } from '../../src/core/disclosure/forms/shanghai/form';
import { LEFT, type TableDeclaration, type TableId } from '../../src/core/disclosure/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { inHundreds, ordinal, put, putYuan, writeHeader, type Sheet } from './putuo-sheet';

/** What documents of the form print or leave out. */
export interface PutuoOptions {
  /** 人员经费, 公用经费 and 项目支出 of each 类 in the overview. */
  readonly kinds: boolean;
}

type Wanted = (line: LineItem) => boolean;
type Figures = readonly Wanted[];
const WAN = '0.00';

const all: Wanted = () => true;
const of =
  (...sources: FundingSource[]): Wanted =>
  ({ source }) =>
    sources.includes(source);
const is =
  (...kinds: SpendingKind[]): Wanted =>
  ({ kind }) =>
    kinds.includes(kind);
const paid =
  (...codes: string[]): Wanted =>
  ({ economic }) =>
    codes.includes(economic);
const both =
  (a: Wanted, b: Wanted): Wanted =>
  (line) =>
    a(line) && b(line);

const general = of('general-budget');
const funds = of('government-funds');
const capital = of('state-capital');
const appropriation = of('general-budget', 'government-funds', 'state-capital');
// The form has no column for 财政专户; such money is published as 事业收入.
const institutional = of('institutional-income', 'fiscal-special-account');
const business = of('business-income');
const other = of('other-income', 'superior-subsidy', 'affiliated-income');
const basic = is('personnel', 'operating');

/**
 * A budget as a unit of Shanghai 普陀 would publish it: a second opinion on the forms, so nothing here is shared with
 * filling or layout. It adds up whole 分 line by line, and knows of a table only what its header looks like.
 */
export function putuoWorkbook(budget: Budget, { kinds }: PutuoOptions): WorkbookSnapshot {
  return { sheets: shanghai.tables.map((table) => sheetOf(table, budget, kinds)) };
}

function sheetOf(table: TableDeclaration, budget: Budget, kinds: boolean): SheetSnapshot {
  const sheet: Sheet = { rows: [], merges: [] };
  const header = kinds && table.id === 'overview' ? OVERVIEW_WITH_KINDS : table.header;
  const width = header[0]!.length;
  put(sheet, 1, 1, `${String(budget.year)}年部门${table.title}`);
  sheet.merges.push({ top: 1, left: 1, bottom: 1, right: width });
  put(sheet, 2, 1, `编制部门：${budget.unit}`);
  put(sheet, 2, width, table.id === 'three-public' ? '单位：万元' : '单位：元');
  const top = writeHeader(sheet, header) + 1;
  const empty = writeBody(sheet, top, table.id, budget, kinds);
  if (empty && table.emptyRemark !== null) {
    const row = Math.max(sheet.rows.length, top) + 1;
    put(sheet, row, 1, `注:本部门${String(budget.year)}年无${table.emptyRemark}，故本表为空表。`);
  }
  const name = `${table.number} ${table.title}`;
  return { name, hidden: false, rows: sheet.rows, merges: sheet.merges, hiddenRows: [], hiddenColumns: [] };
}

const OVERVIEW_WITH_KINDS = [
  ['本年收入', LEFT, '本年支出', LEFT, LEFT, LEFT, LEFT],
  ['项目', '预算数', '项目', '合计', '人员经费', '公用经费', '项目支出'],
];

/** Whether the table is empty. */
function writeBody(sheet: Sheet, top: number, id: TableId, budget: Budget, kinds: boolean): boolean {
  switch (id) {
    case 'overview':
      return writeOverview(sheet, top, budget, kinds);
    case 'appropriation':
      return writeAppropriation(sheet, top, budget);
    case 'income':
      return writeTree(sheet, top, budget, [all, appropriation, institutional, business, other], [3, 5, 7]);
    case 'spending':
      return writeTree(sheet, top, budget, [all, basic, is('project')], [3, 5, 7]);
    case 'general-budget':
      return writeTree(sheet, top, budget, ofBudget(general), [3, 5, 7]);
    case 'government-funds':
      return writeTree(sheet, top, budget, ofBudget(funds), [3, 5, 7]);
    case 'state-capital':
      return writeTree(sheet, top, budget, ofBudget(capital), [3, 5, 7]);
    case 'basic': {
      const kind = (one: SpendingKind): Wanted => both(general, is(one));
      const figures = [both(general, basic), kind('personnel'), kind('operating')];
      return writeTree(sheet, top, budget, figures, [3, 5]);
    }
    case 'three-public':
      return writeThreePublic(sheet, top, budget);
    default:
      throw new Error(`no table of this form: ${id}`);
  }
}

function ofBudget(budget: Wanted): Figures {
  return [budget, both(budget, basic), both(budget, is('project'))];
}

function writeOverview(sheet: Sheet, top: number, budget: Budget, kinds: boolean): boolean {
  const income: readonly (readonly [string, Wanted])[] = [
    ['一、财政拨款收入', appropriation],
    ['1. 一般公共预算资金', general],
    ['2. 政府性基金', funds],
    ['3. 国有资本经营预算', capital],
    ['二、事业收入', institutional],
    ['三、事业单位经营收入', business],
    ['四、其他收入', other],
  ];
  const figures = kinds ? [all, is('personnel'), is('operating'), is('project')] : [all];
  return writeSides(sheet, top, budget, income, all, figures);
}

function writeAppropriation(sheet: Sheet, top: number, budget: Budget): boolean {
  const income: readonly (readonly [string, Wanted])[] = [
    ['一、一般公共预算资金', general],
    ['二、政府性基金', funds],
    ['三、国有资本经营预算', capital],
  ];
  return writeSides(sheet, top, budget, income, appropriation, [appropriation, general, funds, capital]);
}

/** Income to the left, 类 to the right, both totals in the last row. */
function writeSides(
  sheet: Sheet,
  top: number,
  budget: Budget,
  income: readonly (readonly [string, Wanted])[],
  whole: Wanted,
  figures: Figures,
): boolean {
  const classes = codesInUse(budget, figures, 'functional', 3);
  const last = top + Math.max(income.length, classes.length);
  income.forEach(([caption, wanted], at) => {
    put(sheet, top + at, 1, caption);
    putYuan(sheet, top + at, 2, total(budget, wanted));
  });
  classes.forEach((code, at) => {
    put(sheet, top + at, 3, `${ordinal(at + 1)}、${nameOf(budget, code)}`);
    putFigures(sheet, top + at, 4, budget, figures, under(code));
  });
  put(sheet, last, 1, '收入总计');
  putYuan(sheet, last, 2, total(budget, whole));
  put(sheet, last, 3, '支出总计');
  putFigures(sheet, last, 4, budget, figures, all);
  return false;
}

const under =
  (code: string): Wanted =>
  ({ functional, economic }) =>
    (code.startsWith('2') ? functional : economic).startsWith(code);

/** Codes of the given lengths whose row has money, 类 before 款 before 项; the total row 合计. */
function writeTree(
  sheet: Sheet,
  top: number,
  budget: Budget,
  figures: Figures,
  lengths: readonly number[],
): boolean {
  const scheme = lengths.length === 3 ? 'functional' : 'economic';
  const codes = lengths.flatMap((length) => codesInUse(budget, figures, scheme, length)).sort();
  const name = lengths.length + 1;
  codes.forEach((code, at) => {
    [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].forEach((part, level) => {
      if (part !== '') {
        put(sheet, top + at, level + 1, part);
      }
    });
    put(sheet, top + at, name, nameOf(budget, code));
    putFigures(sheet, top + at, name + 1, budget, figures, under(code));
  });
  put(sheet, top + codes.length, name, '合计');
  putFigures(sheet, top + codes.length, name + 1, budget, figures, all);
  return codes.length === 0;
}

/** One row in 万元; 机关运行经费 is the operating spending of the general budget. */
function writeThreePublic(sheet: Sheet, top: number, budget: Budget): boolean {
  const codes = [['30212', '30217', '30231', '31013', '30913'], ['30212'], ['30217']];
  const vehicles = [['30231', '31013', '30913'], ['31013', '30913'], ['30231']];
  const figures = [
    ...[...codes, ...vehicles].map((some) => both(general, paid(...some))),
    both(general, is('operating')),
  ];
  figures.forEach((wanted, at) => {
    const cents = total(budget, wanted);
    if (cents !== 0n) {
      put(sheet, top, at + 1, Number(inHundreds(cents)) / 100, WAN);
    }
  });
  return figures.every((wanted) => total(budget, wanted) === 0n);
}

function codesInUse(
  budget: Budget,
  figures: Figures,
  scheme: 'functional' | 'economic',
  length: number,
): string[] {
  const codes = new Set(budget.lines.map((line) => line[scheme].slice(0, length)));
  return [...codes]
    .filter((code) => figures.some((wanted) => total(budget, both(wanted, under(code))) !== 0n))
    .sort();
}

/** Whole 分 of the lines that are wanted. */
function total(budget: Budget, wanted: Wanted): bigint {
  return budget.lines.reduce(
    (sum, line) =>
      line.current !== null && wanted(line)
        ? sum + BigInt(typeof line.current === 'number' ? line.current : line.current.toFixed(0))
        : sum,
    0n,
  );
}

function putFigures(
  sheet: Sheet,
  row: number,
  from: number,
  budget: Budget,
  figures: Figures,
  rows: Wanted,
): void {
  figures.forEach((wanted, at) => putYuan(sheet, row, from + at, total(budget, both(wanted, rows))));
}
