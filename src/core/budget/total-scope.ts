import { leadingCode, parseCode } from '../classification/code';
import type { Amount } from '../money/amount';
import { quoteValue } from '../workbook/snapshot';
import { APPROPRIATION_SOURCES, type FundingSource, type LineItem, type SpendingKind } from './line-item';
import type { RawRow } from './raw-row';
import type { CodesNamed } from './codes-named';
import { foldWord, readKind, readSource } from './read-words';
import type { RefusedRow } from './refused-row';
import { totalCaption } from './total-words';

/** What may be covered by a total row: a line, or a row that was refused. Null where the row does not say it. */
export interface Covered {
  readonly row: number;
  readonly functional: string | null;
  readonly economic: string | null;
  readonly source: FundingSource | null;
  readonly kind: SpendingKind | null;
  readonly project: string | null;
  readonly extra: readonly (string | number | null)[];
  /** `unknown`: something stands there that is no amount. */
  readonly current: Amount | null | 'unknown';
  readonly prior: Amount | null | 'unknown';
}

export function coveredLine({
  row,
  functional,
  economic,
  source,
  kind,
  project,
  extra,
  current,
  prior,
}: LineItem): Covered {
  return { row, functional, economic, source, kind, project, extra, current, prior };
}

export function coveredRefusal({ row, cells, extra, current, prior }: RefusedRow): Covered {
  const written = (field: 'functional' | 'economic' | 'source' | 'kind' | 'project'): string =>
    String(cells[field] ?? '');
  const source = readSource(written('source'));
  const amount = (field: 'current' | 'prior', read: Amount | null): Amount | null | 'unknown' =>
    read === null && String(cells[field] ?? '') !== '' ? 'unknown' : read;
  return {
    row,
    functional: parseCode(written('functional')),
    economic: parseCode(written('economic')),
    source: source === 'ambiguous' ? null : source,
    kind: readKind(written('kind'), written('economic')),
    project: written('project') === '' ? null : written('project'),
    extra,
    current: amount('current', current),
    prior: amount('prior', prior),
  };
}

/** Whether a row belongs to what a total names; null where that can't be said. */
export type Belongs = (one: Covered) => boolean | null;

type Test = (one: Covered) => boolean | null;

/** What a total row names of its lines: codes, source, kind, project, or a column of the list's own; null if nothing. */
export function namedScope(raw: RawRow, rows: readonly Covered[], codesNamed: CodesNamed): Belongs | null {
  const words = [...wordTests(raw, rows), ...extraTests(raw, rows)];
  const tests = [...codeTests(raw), ...words, ...(words.length === 0 ? nameTests(raw, codesNamed) : [])];
  return tests.length === 0
    ? null
    : (one) => tests.reduce<boolean | null>((so, test) => (so === false ? false : both(so, test(one))), true);
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  return b === false ? false : a === null || b === null ? null : a;
}

/** A code in its column, or before the word of the total: 208小计, 208 社会保障和就业支出合计. */
function codeTests(raw: RawRow): Test[] {
  const before = leadingCode(wordsBefore(raw).replace(/(?<=^\d+)(?:类|款|项)$/, ''));
  return (['functional', 'economic'] as const).flatMap((field) => {
    const first = field === 'functional' ? '2' : '3';
    const code =
      parseCode(quoteValue(raw.values[field])) ?? (before?.startsWith(first) === true ? before : null);
    return code === null
      ? []
      : [(one: Covered) => (one[field] === null ? null : one[field].startsWith(code))];
  });
}

/** The name of a code before the word of the total: 工资福利支出小计. */
function nameTests(raw: RawRow, codesNamed: CodesNamed): Test[] {
  const codes = codesNamed(wordsBefore(raw).replace(/(?<=.)[类款项]$/, ''));
  const field = codes[0]?.startsWith('2') === true ? 'functional' : 'economic';
  return codes.length === 0
    ? []
    : [
        (one) => {
          const own = one[field];
          return own === null ? null : codes.some((code) => own.startsWith(code));
        },
      ];
}

/** What stands before 小计: 其中：财政拨款小计 names 财政拨款. */
function wordsBefore(raw: RawRow): string {
  return foldWord(totalCaption(raw.totalWord ?? '')?.before ?? '').replace(/^其中/, '');
}

/**
 * Whether a 小计 names a part of the list in words that nothing in its lines is known by: 在职人员小计. It covers
 * some of them, and nobody can say which by its place.
 */
export function namesUnknownPart(raw: RawRow, rows: readonly Covered[], codesNamed: CodesNamed): boolean {
  const total = totalCaption(raw.totalWord ?? '');
  return total?.level === 1 && !GENERAL.test(wordsBefore(raw)) && namedScope(raw, rows, codesNamed) === null;
}

/** Words that name no part. */
const GENERAL = /^(?:本年|本次|以上|各项|收入|支出|预算|金额|[一二三四五六七八九十\d、.])*$/;
/** The three budgets together. */
const APPROPRIATION = /^财政拨款(?:收入|支出|预算|资金)?$/;

/** Words in columns of the list, and those before 小计: 一般公共预算小计. */
function wordTests(raw: RawRow, rows: readonly Covered[]): Test[] {
  const before = wordsBefore(raw);
  const written = (field: 'source' | 'kind' | 'project'): string => {
    const text = quoteValue(raw.values[field]);
    return totalCaption(text) ? '' : text;
  };
  const source = readSource(written('source')) ?? readSource(before);
  const kindWord = foldWord(written('kind'));
  const basic = /^基本/.test(kindWord === '' ? before : kindWord);
  const kind = basic ? null : (readKind(kindWord, '') ?? readKind(before, ''));
  const project = foldWord(written('project') === '' ? before : written('project'));
  const named = project !== '' && rows.some((one) => foldWord(one.project ?? '') === project);
  return [
    ...(APPROPRIATION.test(foldWord(written('source')) === '' ? before : foldWord(written('source')))
      ? [(one: Covered) => (one.source === null ? null : APPROPRIATION_SOURCES.includes(one.source))]
      : []),
    ...(source === null || source === 'ambiguous'
      ? []
      : [(one: Covered) => (one.source === null ? null : one.source === source)]),
    ...(kind === null ? [] : [(one: Covered) => (one.kind === null ? null : one.kind === kind)]),
    ...(basic ? [(one: Covered) => (one.kind === null ? null : one.kind !== 'project')] : []),
    ...(named ? [(one: Covered) => (one.project === null ? null : foldWord(one.project) === project)] : []),
  ];
}

/** Another unit or office in a column of the list's own, which lines bear as well. */
function extraTests(raw: RawRow, rows: readonly Covered[]): Test[] {
  const before = wordsBefore(raw);
  const text = (value: string | number | null | undefined): string => foldWord(String(value ?? ''));
  return raw.extra.flatMap((_, at) => {
    const own = text(raw.extra[at]);
    const word = own === '' || totalCaption(own) ? foldWord(before) : own;
    const known = word !== '' && rows.some((one) => text(one.extra[at]) === word);
    return known ? [(one: Covered) => text(one.extra[at]) === word] : [];
  });
}
