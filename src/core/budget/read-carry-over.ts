import { isNegative, isZero, type Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { cellAddress } from '../workbook/address';
import { isNotCalculated } from '../workbook/not-calculated';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { carryColumns, type CarryColumns } from './carry-columns';
import {
  CARRIED_FLOWS,
  FLOW_NAMES,
  type CarriedAmount,
  type CarriedFlow,
  type CarryKept,
} from './carry-over';
import { inputFinding, type InputCode, type InputFinding } from './input-finding';
import { APPROPRIATION_SOURCES, SOURCE_NAMES, type FundingSource } from './line-item';
import { publishedIn, readFlowHeading } from './published-columns';
import { readSource } from './read-words';
import { isTotalWord } from './total-words';

/** What a sheet 收入与结转 says. */
export interface CarrySheetReading {
  /** Amounts that stand there, in 分; a blank cell has none. */
  readonly amounts: readonly CarriedAmount[];
  readonly kept: CarryKept;
  /** Where each source stands, and in '' where the headings are: what is to be said of a source that is not there. */
  readonly cells: ReadonlyMap<FundingSource | '', string>;
  readonly findings: readonly InputFinding[];
}

const YEAR = /(\d{4})\s*年\s*(?:单位[:：]\s*万?元)?\s*$/;

/**
 * Reads the sheet. Whatever can’t be read is refused with its cell.
 *
 * @param year Year of the budget; 0 where it is not known.
 */
export function readCarrySheet(sheet: SheetSnapshot, year: number): CarrySheetReading {
  const all = carryColumns(sheet);
  const nothing: CarryKept = { sheet: sheet.name, headings: [], cells: new Map() };
  if (!('row' in all)) {
    return { amounts: [], kept: nothing, cells: new Map(), findings: all };
  }
  const published = all.extra.flatMap(({ column, heading }) => {
    const read = readFlowHeading(heading);
    return read ? [{ column, ...read }] : [];
  });
  const columns = { ...all, extra: all.extra.filter(({ heading }) => readFlowHeading(heading) === null) };
  const findings: InputFinding[] = [...otherYear(sheet, columns, year)];
  const amounts: CarriedAmount[] = [];
  const kept = new Map<FundingSource, readonly (string | number | null)[]>();
  const cells = new Map<FundingSource | '', string>([['', cellAddress(columns.row, columns.source)]]);
  for (const { row, source, at, refuse } of sourceRows(sheet, columns, findings)) {
    const first = cells.get(source);
    if (first !== undefined) {
      refuse('carry-source-twice', at, quoteValue(valueAt(sheet, row, columns.source)), { first });
      continue;
    }
    cells.set(source, at);
    kept.set(
      source,
      columns.extra.map(({ column }) => plain(sheet, row, column)),
    );
    for (const flow of CARRIED_FLOWS) {
      const amount = amountAt(sheet, row, columns, { source, flow }, refuse);
      if (amount !== null) {
        const place = published.find((one) => one.flow === flow);
        const said = place ? publishedIn(plain(sheet, row, place.column), place.grid) : null;
        amounts.push({ source, flow, amount, ...(said !== null && { published: said }) });
      }
    }
  }
  const headings = columns.extra.map(({ heading }) => heading);
  return { amounts, kept: { sheet: sheet.name, headings, cells: kept }, cells, findings };
}

type Refuse = (
  code: InputCode,
  cell: string,
  found: string,
  values?: Readonly<Record<string, string>>,
) => void;

/** Rows of sources. Rows of totals say nothing of their own; words below the last source are the user’s. */
function* sourceRows(
  sheet: SheetSnapshot,
  { row: heading, source, flows }: CarryColumns,
  findings: InputFinding[],
): Iterable<{
  readonly row: number;
  readonly source: FundingSource;
  readonly at: string;
  readonly refuse: Refuse;
}> {
  const wordAt = (row: number): string => quoteValue(valueAt(sheet, row, source));
  const isSource = (row: number): boolean => {
    const read = readSource(wordAt(row));
    return read !== null && read !== 'ambiguous';
  };
  let last = sheet.rows.length;
  while (last > heading && !isSource(last)) {
    last -= 1;
  }
  const refuse: Refuse = (code, cell, found, values = {}) =>
    findings.push(inputFinding(code, { sheet: sheet.name, cell }, found, values));
  for (let row = heading + 1; row <= sheet.rows.length; row += 1) {
    const word = wordAt(row);
    const at = cellAddress(row, source);
    const read = readSource(word);
    const hasMoney = Object.values(flows).some(
      ({ column }) => quoteValue(valueAt(sheet, row, column)) !== '',
    );
    const isFilled =
      hasMoney ||
      (row < last && (sheet.rows[row - 1] ?? []).some((cell) => quoteValue(cell?.value ?? null) !== ''));
    if (read !== null && read !== 'ambiguous') {
      yield { row, source: read, at, refuse };
    } else if (isFilled && !isTotalWord(word)) {
      const code =
        word === '' ? 'source-missing' : read === 'ambiguous' ? 'source-ambiguous' : 'source-unknown';
      refuse(code, at, word, { accepted: Object.values(SOURCE_NAMES).join('、') });
    }
  }
}

function amountAt(
  sheet: SheetSnapshot,
  row: number,
  { flows }: CarryColumns,
  { source, flow }: { readonly source: FundingSource; readonly flow: CarriedFlow },
  refuse: Refuse,
): Amount | null {
  const place = flows[flow];
  if (!place) {
    return null;
  }
  const value = valueAt(sheet, row, place.column);
  const cell = cellAddress(row, place.column);
  const reading = readAmount(value, place.unit);
  const values = { source: SOURCE_NAMES[source], flow: FLOW_NAMES[flow] };
  if (reading.state === 'refused') {
    refuse(isNotCalculated(value) ? 'not-calculated' : `amount-${reading.problem}`, cell, quoteValue(value));
    return null;
  }
  if (reading.state === 'blank') {
    return null;
  }
  if (isNegative(reading.amount)) {
    refuse('carry-negative', cell, quoteValue(value), values);
    return null;
  }
  if (flow === 'reserves' && APPROPRIATION_SOURCES.includes(source) && !isZero(reading.amount)) {
    refuse('carry-reserves-of-appropriation', cell, quoteValue(value), values);
    return null;
  }
  return reading.amount;
}

/** A sheet that was filled in for another year says nothing of this one. */
function otherYear(sheet: SheetSnapshot, { row: heading }: CarryColumns, year: number): InputFinding[] {
  for (let row = 1; year > 0 && row < heading; row += 1) {
    const of = YEAR.exec(quoteValue(valueAt(sheet, row, 1)))?.[1];
    if (of !== undefined && Number(of) !== year) {
      const at = { sheet: sheet.name, cell: cellAddress(row, 1) };
      return [inputFinding('carry-other-year', at, of, { expected: String(year) })];
    }
  }
  return [];
}

function plain(sheet: SheetSnapshot, row: number, column: number): string | number | null {
  const value = valueAt(sheet, row, column);
  return value === null || typeof value === 'number' || typeof value === 'string' ? value : quoteValue(value);
}
