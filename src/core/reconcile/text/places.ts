import type { ColumnRole, TableId } from '../../disclosure/table';
import type { Subject } from '../../text/subject';
import { figureOf, type Book, type BookBlock, type BookRow } from '../book/book';
import type { Figure } from '../book/figure';
import { blockOf, BUDGETS } from '../statements/relations';
import type { Scope } from './scope';

/** Where tables print a quantity: one figure, or several that add up to it. */
export type Place = readonly Figure[];

/**
 * Every place at which the tables print what a text speaks of. One that agrees is enough: whether the tables agree with
 * one another is for other rules to say.
 */
export function placesOf(book: Book, subject: Subject, code: string | null, scope: Scope): Place[] {
  const found =
    code !== null
      ? placesOfCode(book, code, scope)
      : subject.publicItem !== null
        ? [cell(book, 'three-public', 'single', subject.publicItem)]
        : subject.kind !== null
          ? placesOfKind(book, subject, scope)
          : placesOfTotal(book, subject);
  return found.flatMap((place) => (place !== null && place.length > 0 ? [place] : []));
}

type Row = 'total' | 'single' | { readonly key: string };

function cell(
  book: Book,
  table: TableId,
  row: Row,
  role: ColumnRole,
  side: 'income' | 'spending' = 'income',
): Place | null {
  const block = blockOf(book, table, side);
  const figure = block ? figureOf(block, rowOf(block, row), role) : null;
  return figure ? [figure] : null;
}

function rowOf(block: BookBlock, row: Row): BookRow | null {
  if (row === 'single') {
    return block.rows[0] ?? null;
  }
  return row === 'total' ? block.total : (block.byKey.get(row.key) ?? null);
}

/** Totals of income and spending, of one source or all. */
function placesOfTotal(book: Book, { source, side }: Subject): (Place | null)[] {
  if (source === null) {
    const income = [cell(book, 'income', 'total', 'total'), cell(book, 'overview', 'total', 'total')];
    const spending = [
      cell(book, 'spending', 'total', 'total'),
      cell(book, 'overview', 'total', 'total', 'spending'),
    ];
    return side === 'income'
      ? income
      : side === 'spending'
        ? spending
        : side === null
          ? []
          : [...income, ...spending];
  }
  if (source === 'appropriation') {
    return [
      cell(book, 'overview', { key: 'appropriation' }, 'total'),
      cell(book, 'appropriation', 'total', 'total', side === 'spending' ? 'spending' : 'income'),
      cell(book, 'income', 'total', 'appropriation'),
    ];
  }
  const own = BUDGETS.find((one) => one === source);
  return [
    cell(book, 'income', 'total', source),
    cell(book, 'overview', { key: source }, 'total'),
    ...(own
      ? [cell(book, own, 'total', 'total'), cell(book, 'appropriation', 'total', own, 'spending')]
      : []),
  ];
}

/** 基本支出, 项目支出, 人员经费, 公用经费. */
function placesOfKind(book: Book, { source, kind }: Subject, scope: Scope): (Place | null)[] {
  const whose = source ?? scope;
  const ofBasic =
    kind === 'project' ? [] : [cell(book, 'basic', 'total', kind === 'basic' ? 'total' : kind!)];
  const split = kind === 'basic' || kind === 'project';
  const general = [...(split ? [cell(book, 'general-budget', 'total', kind)] : []), ...ofBasic];
  const all = [cell(book, 'spending', 'total', kind!), cell(book, 'overview', 'total', kind!, 'spending')];
  switch (whose) {
    case 'general-budget':
      return general;
    case 'government-funds':
    case 'state-capital':
      return split ? [cell(book, whose, 'total', kind)] : [];
    case 'all':
      return isGeneralAlone(book) ? [...all, ...ofBasic] : all;
    case null:
      return split || isGeneralAlone(book) ? [...general, ...all] : [];
    case 'appropriation':
      return general.length > 0 && isOnlyGeneral(book) ? general : [];
    default:
      return [];
  }
}

/** A 类, 款 or 项. */
function placesOfCode(book: Book, code: string, scope: Scope): (Place | null)[] {
  const row = { key: code };
  const budgets = BUDGETS.map((one) => cell(book, one, row, 'total'));
  const together = budgets.filter((one) => one !== null).flat();
  const ofAppropriation = [
    ...(code.length === 3 ? [cell(book, 'appropriation', row, 'total', 'spending')] : []),
    together,
  ];
  const all = [
    cell(book, 'spending', row, 'total'),
    cell(book, 'income', row, 'total'),
    ...(code.length === 3 ? [cell(book, 'overview', row, 'total', 'spending')] : []),
  ];
  switch (scope) {
    case 'general-budget':
    case 'government-funds':
    case 'state-capital':
      return [
        cell(book, scope, row, 'total'),
        ...(code.length === 3 ? [cell(book, 'appropriation', row, scope, 'spending')] : []),
      ];
    case 'appropriation':
      return ofAppropriation;
    case 'all':
      return all;
    case null:
      return [...ofAppropriation, ...all];
    default:
      return [];
  }
}

/** Whether all money is of the general budget. */
function isGeneralAlone(book: Book): boolean {
  const of = (table: TableId): Place | null => cell(book, table, 'total', 'total');
  const all = (of('spending') ?? of('income'))?.[0]?.value ?? null;
  return all !== null && all === of('general-budget')?.[0]?.value;
}

/** Whether 财政拨款 is the general budget alone. */
function isOnlyGeneral(book: Book): boolean {
  return (['government-funds', 'state-capital'] as const).every((source) => {
    const place = cell(book, 'income', 'total', source) ?? cell(book, source, 'total', 'total');
    return (place?.[0]?.value ?? 0) === 0;
  });
}
