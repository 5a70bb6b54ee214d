import type { MoneyUnit } from '../money/amount';
import { cellAddress } from '../workbook/address';
import { largest } from '../workbook/largest';
import { quoteValue, type SheetSnapshot } from '../workbook/snapshot';
import { CARRIED_FLOWS, FLOW_NAMES, type CarriedFlow } from './carry-over';
import { inputFinding, type InputFinding } from './input-finding';
import { foldWord } from './read-words';

/** Where what stands on the sheet 收入与结转. */
export interface CarryColumns {
  /** Row of the headings. */
  readonly row: number;
  readonly source: number;
  readonly flows: Readonly<
    Partial<Record<CarriedFlow, { readonly column: number; readonly unit: MoneyUnit }>>
  >;
  /** Columns that are only kept. */
  readonly extra: readonly { readonly column: number; readonly heading: string }[];
}

const SOURCE_HEADINGS = ['来源', '资金来源', '经费来源'];
/** Headings of flows that people use, after units are taken away. */
const FLOW_HEADINGS: Readonly<Record<CarriedFlow, readonly string[]>> = {
  income: [FLOW_NAMES.income, '本年收入合计', '本年预算收入'],
  'carried-in': [FLOW_NAMES['carried-in'], '上年结转结余', '上年结转和结余', '上年结余', '年初结转和结余'],
  reserves: [FLOW_NAMES.reserves, '用事业基金弥补收支差额', '使用结余'],
  'carried-out': [FLOW_NAMES['carried-out'], '年终结转结余', '年末结转和结余', '结转下年支出', '年终结转'],
};
/** Flows without which a source can’t be in balance. Who has no 使用非财政拨款结余 may do without its column. */
const NEEDED: readonly CarriedFlow[] = ['income', 'carried-in', 'carried-out'];
/** Headings are looked for in so many rows. */
const FURTHEST = 30;

/** The columns of the sheet; what is wrong with them where they can’t be known. */
export function carryColumns(sheet: SheetSnapshot): CarryColumns | readonly InputFinding[] {
  const row = headingRow(sheet);
  if (row === null) {
    const expected = ['来源', ...CARRIED_FLOWS.map((flow) => FLOW_NAMES[flow])].join('、');
    return [inputFinding('carry-no-heading', { sheet: sheet.name, cell: 'A1' }, '', { expected })];
  }
  const above = unitOf(
    sheet.rows
      .slice(0, row - 1)
      .flatMap((cells) => cells.map(textOf))
      .join('\n'),
  );
  const headings = (sheet.rows[row - 1] ?? []).map(textOf);
  const findings: InputFinding[] = [];
  const columnOf = (words: readonly string[], field: string, needed: boolean): number | undefined => {
    const found = headings.flatMap((heading, at) => (words.includes(bare(heading)) ? [at + 1] : []));
    const [first, second] = found;
    if (second !== undefined) {
      const cells = found.map((column) => cellAddress(row, column)).join('、');
      const at = { sheet: sheet.name, cell: cellAddress(row, second) };
      findings.push(inputFinding('duplicate-heading', at, headings[second - 1], { field, cells }));
    }
    if (first === undefined && needed) {
      const at = { sheet: sheet.name, cell: cellAddress(row, 1) };
      findings.push(inputFinding('missing-column', at, '', { expected: field }));
    }
    return first;
  };
  const source = columnOf(SOURCE_HEADINGS, '来源', true);
  const flows = CARRIED_FLOWS.flatMap((flow) => {
    const column = columnOf(FLOW_HEADINGS[flow], FLOW_NAMES[flow], NEEDED.includes(flow));
    return column === undefined
      ? []
      : [[flow, { column, unit: unitOf(headings[column - 1]!) ?? above ?? '元' }] as const];
  });
  if (findings.length > 0 || source === undefined) {
    return findings;
  }
  const known = new Set([source, ...flows.map(([, { column }]) => column)]);
  const body = sheet.rows.slice(row - 1);
  const widest = largest(body.map(({ length }) => length));
  const isUsed = (column: number): boolean => body.some((cells) => textOf(cells[column - 1] ?? null) !== '');
  const extra = Array.from({ length: widest }, (_, at) => at + 1)
    .filter((column) => !known.has(column) && isUsed(column))
    .map((column) => ({ column, heading: headings[column - 1] ?? '' }));
  return { row, source, flows: Object.fromEntries(flows), extra };
}

/** The row that has a heading of the source and one of a flow. */
function headingRow({ rows }: SheetSnapshot): number | null {
  const all = Object.values(FLOW_HEADINGS).flat();
  const at = rows.slice(0, FURTHEST).findIndex((cells) => {
    const words = cells.map((cell) => bare(textOf(cell)));
    return words.some((word) => SOURCE_HEADINGS.includes(word)) && words.some((word) => all.includes(word));
  });
  return at < 0 ? null : at + 1;
}

/** A heading without its unit of money. */
function bare(heading: string): string {
  return foldWord(heading).replace(/\((?:单位:?)?万?元\)$/, '');
}

/** The unit of money that words state; null where they state none. */
function unitOf(words: string): MoneyUnit | null {
  const stated = /(?:单位[:：]\s*|[(（])(万?元)/.exec(words)?.[1];
  return stated === '万元' || stated === '元' ? stated : null;
}

function textOf(cell: SheetSnapshot['rows'][number][number]): string {
  return quoteValue(cell?.value ?? null);
}
