import type { TableDeclaration, TableId } from '../../disclosure/table';
import type { MoneyUnit } from '../../money/amount';
import { valueAt } from '../../workbook/snapshot';
import type { Book } from '../book/book';
import { GRADES, type Finding, type Grade } from '../findings/finding';
import type { Proposals } from '../findings/proposals';
import type { Ledger } from '../statements/ledger';
import { understoodColumns, type UnderstoodColumn } from './understood-columns';
import type { Inspection, ReadWorkbook } from '../rules/parts/rule';

export interface TableReport {
  readonly table: TableId;
  /** The title the form gives it. */
  readonly title: string;
  /** The sheet's name in the file; null where it is missing. */
  readonly sheet: string | null;
  readonly status: 'recognised' | 'empty' | 'missing';
  readonly unit: MoneyUnit | null;
  /** Checks made whose stated figure stands in this table. */
  readonly checks: number;
  /** How it was understood, where no form declares it. */
  readonly understood?: readonly UnderstoodColumn[] | undefined;
}

/** What a check of a workbook has to say. Nothing that was not checked is passed: it is counted and told. */
export interface Report {
  readonly form: string | null;
  /** Null also where the document is not proved to be of the form that it was read by. */
  readonly formName: string | null;
  readonly year: number | null;
  /** 编制部门, as the sheets print it. */
  readonly unitName: string | null;
  readonly unit: MoneyUnit | null;
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  /** What would mend the statements that do not hold; absent where all do, or where the budget lines say what is right. */
  readonly proposals?: Proposals;
  readonly checks: {
    readonly made: number;
    /** Made and right, rounding tails included. */
    readonly passed: number;
    readonly notPossible: number;
    /** Those made that compare printed figures with one another or with the budget lines. */
    readonly figures: number;
  };
  /** Figures that the text gives, and those of them that were compared with anything; null where there is no text. */
  readonly text: { readonly figures: number; readonly compared: number } | null;
  readonly summary: Readonly<Record<Grade, number>>;
  /** Whether budget lines were at hand to prove figures. */
  readonly proved: boolean;
}

/** No table was recognised: what there is to say of the text, and why there is no more. */
export function emptyReport(
  year: number | null,
  others: readonly Finding[],
  inspections: readonly Inspection[] = [],
  text: Report['text'] = null,
): Report {
  const said = [...inspections.flatMap(({ findings }) => findings), ...others];
  return {
    form: null,
    formName: null,
    year,
    unitName: null,
    unit: null,
    tables: [],
    findings: said,
    checks: { ...addMade(inspections, () => undefined), notPossible: 0, figures: 0 },
    text,
    summary: count(said),
    proved: false,
  };
}

export function makeReport(
  book: Book,
  { lines, recognition }: ReadWorkbook,
  ledger: Ledger,
  inspections: readonly Inspection[],
  findings: readonly Finding[],
  text: Report['text'],
): Report {
  const bySheet = new Map<string, number>();
  const checks = { made: 0, passed: 0, notPossible: 0, figures: 0 };
  const add = (sheet: string, made: number): void =>
    void bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + made);
  for (const [at, verdict] of ledger.verdicts.entries()) {
    if (verdict === 'not-possible') {
      checks.notPossible += 1;
    } else if (verdict !== 'idle') {
      checks.made += 1;
      checks.figures += 1;
      checks.passed += ledger.holds(at) ? 1 : 0;
      add(ledger.checks[at]!.stated.table.sheet.name, 1);
    }
  }
  if (lines.proof) {
    checks.figures += book.figures.filter(({ state }) => state === 'figure').length;
  }
  const inspected = addMade(inspections, add);
  checks.made += inspected.made;
  checks.passed += inspected.passed;
  // What a form lists is no duty of a document that is not proved to be of it.
  const unread = new Set(recognition.problems.map(({ table }) => table.id));
  const isKnown = ({ id }: TableDeclaration): boolean =>
    recognition.proved || book.tables.has(id) || unread.has(id);
  return {
    form: book.form.id,
    formName: recognition.proved ? book.form.name : null,
    year: book.year,
    unitName: unitName(book),
    unit: commonUnit(book),
    tables: book.form.tables.filter(isKnown).map((table) => {
      const read = book.tables.get(table.id)?.read ?? null;
      return {
        table: table.id,
        title: table.title,
        sheet: read?.sheet.name ?? null,
        status: read === null ? 'missing' : read.empty ? 'empty' : 'recognised',
        unit: read?.unit ?? null,
        checks: read === null ? 0 : (bySheet.get(read.sheet.name) ?? 0),
        ...(read?.learned && { understood: understoodColumns(read) }),
      };
    }),
    findings: sorted(findings, book),
    checks,
    text,
    summary: count(findings),
    proved: lines.proof !== null,
  };
}

/** Counts the checks of inspections, and tells each sheet its own. */
function addMade(
  inspections: readonly Inspection[],
  add: (sheet: string, made: number) => void,
): { made: number; passed: number } {
  const all = { made: 0, passed: 0 };
  for (const { made, findings: found } of inspections) {
    const total = Object.values(made).reduce((sum, one) => sum + one, 0);
    all.made += total;
    all.passed += Math.max(0, total - found.filter(({ grade }) => grade === 'error').length);
    Object.entries(made).forEach(([sheet, one]) => add(sheet, one));
  }
  return all;
}

function count(findings: readonly Finding[]): Record<Grade, number> {
  const counts: Record<Grade, number> = { error: 0, suspect: 0, tail: 0, hint: 0, unchecked: 0 };
  findings.forEach(({ grade }) => (counts[grade] += 1));
  return counts;
}

/** By grade, then by table, then as found. */
function sorted(findings: readonly Finding[], book: Book): Finding[] {
  const places = new Map([...book.tables.values()].map(({ read }, at) => [read.sheet.name, at]));
  const rank = ({ grade, sheet }: Finding): number =>
    GRADES.indexOf(grade) * 1000 + (sheet === null ? -1 : (places.get(sheet) ?? 999));
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
}

/** 编制部门：… or 编制单位：… above a table. */
function unitName(book: Book): string | null {
  for (const { read } of book.tables.values()) {
    for (let row = 1; row <= read.headerEnd; row += 1) {
      for (let column = 1; column <= 4; column += 1) {
        const value = valueAt(read.sheet, row, column);
        const match =
          typeof value === 'string'
            ? /^\s*(?:编制|填报|公开)?(?:部门|单位)(?:名称)?\s*[:：]\s*(\S.*)$/.exec(value)
            : null;
        // One line of a document may state the unit of money, too.
        const name = match?.[1]?.replace(/\s(?:金额)?单位\s*[:：].*$/, '').trim() ?? '';
        if (name !== '' && !/^(?:人民币)?[百千万亿]*元$/.test(name)) {
          return name;
        }
      }
    }
  }
  return null;
}

/** The unit of money most tables state. */
function commonUnit(book: Book): MoneyUnit | null {
  const units = [...book.tables.values()].flatMap(({ read }) => (read.unit === null ? [] : [read.unit]));
  const counts = new Map<MoneyUnit, number>();
  units.forEach((unit) => counts.set(unit, (counts.get(unit) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
