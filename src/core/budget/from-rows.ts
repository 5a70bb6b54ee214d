import type { Classification } from '../classification/classification';
import { parseCode } from '../classification/code';
import { ZERO, type MoneyUnit } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { cellAddress } from '../workbook/address';
import { cellTextProblem, LONGEST_LITERAL } from '../workbook/cell-text';
import { quoteValue, type WorkbookSnapshot } from '../workbook/snapshot';
import type { ItemNames, ShareRounding } from './budget';
import { checkFunds } from './check-funds';
import { checkNames } from './check-names';
import { checkProjects } from './check-projects';
import { chooseList } from './choose-list';
import { codesNamedIn } from './codes-named';
import type { ListHeading } from './headings';
import { rememberedImport } from './import-record';
import { inputFinding, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import type { LinesReading, RowCounts } from './lines-reading';
import type { ColumnMapping } from './mapped-heading';
import { readMoneyUnit } from './money-unit';
import { fieldCell, readRawRows, type RawRow } from './raw-row';
import { readLine } from './read-line';
import { publishedProblems, withoutPublished, withPublished } from './published-columns';
import { refusedRow, type MoneyUnits } from './refused-row';
import { isProvenSubtotal } from './proven-subtotal';
import { compareSubtotals, isTotal } from './subtotals';
import { withCarryOver } from './with-carry-over';
import { besideItems, itemsOfSections } from './withheld-items';
import { isRemark, leafPrefixes, saysALine } from './kinds-of-rows';

export interface ReadOptions {
  readonly unit: string;
  readonly year: number;
  readonly classification: Classification;
  /** Unit of money as the user says it, where the list does not. */
  readonly moneyUnit: MoneyUnit | null;
  /** What the user says of columns, against their captions. */
  readonly mapping?: ColumnMapping;
  readonly itemNames?: ItemNames;
  readonly shares?: ShareRounding;
  /** Whether lines may end at a 款 whose 项 are not published (项不公开); no if absent. */
  readonly withheldItems?: boolean;
  /** The sheet to read, where it is known which one is the list. */
  readonly sheet?: string | null;
}

const NO_ROWS: RowCounts = { present: 0, read: 0, subtotals: 0, refused: 0, blank: 0, remarks: 0 };

/** Budget lines from an unknown grid. Whatever cannot be read is a finding; no row vanishes. */
export function budgetFromWorkbook(workbook: WorkbookSnapshot, options: ReadOptions): LinesReading {
  const problem = cellTextProblem(options.unit, LONGEST_LITERAL);
  if (problem) {
    const values = { kind: problem.kind, limit: String(LONGEST_LITERAL) };
    return nothing([inputFinding('unit-text', { sheet: null }, problem.found, values)]);
  }
  const choice = chooseList(workbook, options.year, options.mapping, options.sheet);
  if (choice.findings) {
    return nothing(choice.findings);
  }
  const { heading } = choice;
  const unit = readMoneyUnit(heading, options.moneyUnit);
  if ('finding' in unit) {
    return nothing([unit.finding]);
  }
  const remembered = rememberedImport(workbook.memory);
  const reading = { ...readRows(heading, unit.units, options), ...(remembered && { remembered }) };
  return withCarryOver(reading, workbook, options.year);
}

function nothing(findings: readonly InputFinding[]): LinesReading {
  return { budget: null, findings, rows: NO_ROWS, refusedRows: [], control: { current: ZERO, prior: ZERO } };
}

function readRows(heading: ListHeading, units: MoneyUnits, options: ReadOptions): LinesReading {
  const all = readRawRows(heading, units);
  const blank = all.filter((raw) => raw.blank);
  const remarks = all.filter((raw) => !raw.blank && isRemark(raw));
  const rest = all.filter((raw) => !raw.blank && !isRemark(raw));
  const leaves = leafPrefixes(rest);
  const isSubtotal = (raw: RawRow): boolean =>
    isTotal(raw) || (leaves.has(parseCode(quoteValue(raw.values.functional)) ?? '') && !saysALine(raw));
  const totals = rest.filter(isSubtotal);
  const { year, classification, withheldItems = false } = options;
  const context = { heading, year, classification, withheldItems };
  const items = itemsOfSections(
    rest.map((raw) => [raw.row, parseCode(quoteValue(raw.values.functional))] as const),
  );
  const codesNamed = codesNamedIn(options.classification, options.year);
  const lines: LineItem[] = [];
  const used: RawRow[] = [];
  const failed: { raw: RawRow; findings: readonly InputFinding[] }[] = [];
  for (const raw of rest.filter((row) => !isSubtotal(row))) {
    const line = readLine(raw, context);
    const beside = 'functional' in line ? besideItems(line, items, heading) : null;
    if ('functional' in line && beside === null) {
      lines.push(line);
      used.push(raw);
    } else {
      failed.push({ raw, findings: 'functional' in line ? [beside!] : line });
    }
  }
  const proven = failed.filter(({ raw }) => isProvenSubtotal(raw, lines, totals, codesNamed));
  const refused = failed
    .filter((row) => !proven.includes(row))
    .map(({ raw, findings }) => refusedRow(raw, findings, heading, units));
  const extraHeadings = heading.extra.map(({ caption }) => caption);
  const subtotals = [...totals, ...proven.map(({ raw }) => raw)].sort((a, b) => a.row - b.row);
  const names = checkNames([...used, ...totals], heading, options.classification, options.year);
  const findings = [
    ...toldOnce(refused.flatMap((row) => row.findings)),
    ...(lines.length === 0 && refused.length === 0
      ? [inputFinding('no-lines', { sheet: heading.sheet.name, cell: cellAddress(heading.row, 1) })]
      : []),
    ...names.findings,
    ...checkFunds(lines, heading, options.classification, options.year),
    ...checkProjects(lines, heading),
    ...lookAt(used, heading),
    ...compareSubtotals(subtotals, lines, refused, { heading, units, codesNamed }),
    ...(heading.columns.prior ? [] : [inputFinding('no-prior-column', { sheet: heading.sheet.name })]),
  ];
  const budget = withPublished({
    unit: options.unit,
    year: options.year,
    lines,
    classification: options.classification,
    ownNames: names.ownNames,
    extraHeadings,
    ...(options.itemNames && { itemNames: options.itemNames }),
    ...(options.shares && { shares: options.shares }),
  });
  const published = publishedProblems(budget, heading);
  return {
    budget,
    ...(published.length > 0 && { publishedProblems: published }),
    findings,
    rows: {
      present: all.length,
      read: lines.length,
      subtotals: subtotals.length,
      refused: refused.length,
      blank: blank.length,
      remarks: remarks.length,
    },
    refusedRows: withoutPublished(refused, extraHeadings),
    control: {
      current: sumAmounts(lines.map((line) => line.current ?? ZERO)),
      prior: sumAmounts(lines.map((line) => line.prior ?? ZERO)),
    },
  };
}

/** Formulas that nobody calculated have one cause: the first of them is told, and how many there are. */
function toldOnce(findings: readonly InputFinding[]): InputFinding[] {
  const awaiting = findings.filter(({ code }) => code === 'not-calculated');
  return findings.flatMap((one) =>
    one.code !== 'not-calculated'
      ? [one]
      : one === awaiting[0]
        ? [{ ...one, values: { ...one.values, count: String(awaiting.length) } }]
        : [],
  );
}

function lookAt(rows: readonly RawRow[], heading: ListHeading): InputFinding[] {
  const sheet = heading.sheet.name;
  return rows.flatMap((raw) => {
    const cell = fieldCell(heading, 'current', raw.row);
    const blank = raw.current.state === 'blank' && raw.prior.state === 'blank';
    return [
      ...(blank ? [inputFinding('amounts-blank', { sheet, cell })] : []),
      ...(raw.hidden ? [inputFinding('hidden-row', { sheet, cell }, String(raw.row))] : []),
    ];
  });
}
