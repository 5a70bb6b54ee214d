import type { Budget } from '../budget/budget';
import { inputFinding, type InputFinding } from '../budget/input-finding';
import { readMark } from '../budget/lines-mark';
import { looseName } from '../classification/names';
import type { Form } from '../disclosure/table';
import { formatYuan } from '../money/amount';
import { joinContinuations } from '../recognise/continuations';
import { withNamedRows } from '../recognise/named-rows';
import { recognise } from '../recognise/recognise';
import type { ReadTable, Recognition } from '../recognise/recognised';
import { statedOwner } from '../recognise/title';
import { statedYear } from '../recognise/year';
import { correctCodes } from '../reconcile/book/corrected-codes';
import { openBook } from '../reconcile/book/open-book';
import type { PriorEntry } from '../sheet/prior-entries';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ProfileReading } from './answers';
import { isChanged } from './changes';
import { comparedColumns } from './compared-figures';
import { entriesOfPrior } from './entries-of-prior';
import type { FigureKey, FigureSource } from '../disclosure/figure-source';
import { narrativeForm } from './forms/narrative-forms';
import { printedFigures } from './prior-figures';
import { correctedCodes, unreadTables, unusedFigures } from './prior-findings';
import { doubtfulUnits } from './prior-units';
import { OUTTURN, PROFILE_FIELDS } from './profile-fields';

/** Last year’s figures as its tables print them; null where these are no tables of last year. */
export interface PriorReading {
  readonly source: FigureSource | null;
  /** The same as they are kept in a workbook. */
  readonly entries: readonly PriorEntry[];
  readonly findings: readonly InputFinding[];
}

/** Reads what the tables that were published last year say, for the text of this year’s in a form. */
export function priorFromWorkbook(
  workbook: WorkbookSnapshot,
  { unit, year, classification }: Pick<Budget, 'unit' | 'year' | 'classification'>,
  form: Form,
): PriorReading {
  const narrative = narrativeForm(form.id);
  const compared = narrative ? comparedColumns(narrative) : new Map();
  const joined = joinContinuations(workbook);
  const found = recognise(joined.workbook, classification);
  const before = year - 1;
  const unread = unreadTables(form, found, compared);
  const inFile = (findings: readonly InputFinding[]): InputFinding[] => findings.map(joined.inFile);
  if (!isOfForm(found) || !found.tables.some(({ declaration }) => compared.has(declaration.id))) {
    const problems = unread.filter(({ code }) => code !== 'prior-table-missing');
    return {
      source: null,
      entries: [],
      findings: [inputFinding('prior-no-table', { sheet: null }), ...inFile(problems)],
    };
  }
  const stated = statedYear(found, joined.workbook) ?? readMark(workbook.keywords)?.year ?? null;
  const expected = String(before);
  if (stated !== null && stated !== before) {
    const wrong = inputFinding('prior-wrong-year', { sheet: null }, String(stated), { expected });
    return { source: null, entries: [], findings: [wrong] };
  }
  const tables = found.tables.map((table) => withNamedRows(table, classification, before));
  const corrections = correctCodes(tables, classification, before);
  const options = { year: before, classification, keys: new Map() };
  const book = openBook({ ...found, tables }, corrections, options);
  const { doubtful, findings: units } = doubtfulUnits(book, printedFigures(book));
  const source = printedFigures(book, doubtful);
  return {
    source,
    entries: entriesOfPrior(source, form, compared),
    findings: [
      ...(stated === null ? [inputFinding('prior-year-unknown', { sheet: null }, '', { expected })] : []),
      ...(found.proved ? [] : [inputFinding('prior-form-unproved', { sheet: null })]),
      ...otherUnit(tables, unit),
      ...units,
      ...inFile([...unread, ...unusedFigures(book, compared, before), ...correctedCodes(book, compared)]),
    ],
  };
}

function isOfForm(found: Recognition): found is Recognition & { readonly form: Form } {
  return found.form !== null;
}

function otherUnit(tables: readonly ReadTable[], unit: string): InputFinding[] {
  const owners = new Set(tables.map(({ sheet }) => statedOwner(sheet)).filter((owner) => owner !== ''));
  const others = [...owners].filter((owner) => looseName(owner) !== looseName(unit));
  return others.length === 0
    ? []
    : [inputFinding('prior-other-unit', { sheet: null }, others.join('、'), { expected: unit })];
}

/** What was published last year is a budget: said where the profile names another base. */
export function baseThatDiffers({ answers }: ProfileReading): InputFinding[] {
  const { key, caption } = PROFILE_FIELDS.find((field) => field.key === 'base')!;
  const answer = answers.get(key);
  return answer === OUTTURN ? [inputFinding('prior-base-differs', { sheet: null }, answer, { caption })] : [];
}

/** Totals that people know by heart. */
const TOTALS: readonly (FigureKey & { readonly caption: string })[] = [
  { table: 'overview', row: 'total', column: 'total', caption: '收入总计' },
  { table: 'spending', row: 'total', column: 'total', caption: '支出总计' },
  { table: 'general-budget', row: 'total', column: 'total', caption: '一般公共预算支出合计' },
];

/** Where last year’s tables and the list’s own column 上年预算 have different totals. */
export function priorTotalsThatDiffer(list: FigureSource, tables: FigureSource, form: Form): InputFinding[] {
  return TOTALS.flatMap(({ caption, ...key }) => {
    const [inList, printed] = [list.amount(key), tables.amount(key)];
    const differs =
      inList !== null &&
      printed !== null &&
      isChanged(inList, { amount: printed, isRounded: tables.isRounded(key) }, form);
    return differs
      ? [
          inputFinding('prior-differs-from-list', { sheet: null }, formatYuan(printed), {
            caption,
            list: formatYuan(inList),
          }),
        ]
      : [];
  });
}
