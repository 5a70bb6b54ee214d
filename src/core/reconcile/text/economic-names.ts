import type { Classification } from '../../classification/classification';
import { foldName } from '../../classification/names';
import type { ColumnRole } from '../../disclosure/table';
import { findNameLists, type NameList } from '../../text/name-list';
import { figureOf, type BookBlock } from '../book/book';
import type { Figure } from '../book/figure';
import type { Finding } from '../findings/finding';
import { references } from '../statements/describe';
import { isWording } from '../statements/names';
import { blockOf, hasUncodedMoney } from '../statements/relations';
import type { Spoken } from './spoken';
import { callOf, textFinding } from './text-finding';
import type { TextReview } from './text-review';

/** What came of the lists of economic items: 人员经费 N 万元，主要包括：基本工资、津贴补贴. */
export interface EconomicNames {
  readonly checked: readonly Spoken[];
  readonly findings: readonly Finding[];
}

/** A list of which fewer names are economic items is a description. */
const FEWEST_KNOWN = 2 / 3;
const ITEM = 5;

const known = new WeakMap<Classification, ReadonlyMap<string, readonly string[]>>();

/** Economic codes of the classification by folded name, in any year. */
function codesByName(classification: Classification): ReadonlyMap<string, readonly string[]> {
  let codes = known.get(classification);
  if (!codes) {
    const found = new Map<string, string[]>();
    for (const [code, entries] of classification.entries) {
      for (const name of code.startsWith('3') ? new Set(entries.map((one) => foldName(one.name))) : []) {
        found.set(name, [...(found.get(name) ?? []), code]);
      }
    }
    codes = found;
    known.set(classification, codes);
  }
  return codes;
}

/** Compares the names that a text lists of basic spending with the rows of the table that are above zero. */
export function economicNames(text: TextReview): EconomicNames {
  const { book } = text;
  const block = book ? blockOf(book, 'basic') : undefined;
  if (!book || !block || block.rows.length === 0) {
    return { checked: [], findings: [] };
  }
  const codes = codesByName(book.classification);
  const lists = text.spoken.flatMap((one) => {
    const list = listOf(one, text, codes);
    return list ? [{ one, list }] : [];
  });
  return {
    checked: lists.map(({ one }) => one),
    findings: lists.flatMap(({ one, list }) => compare(one, list, block, codes, text)),
  };
}

/** The list behind a figure of the table of basic spending. */
function listOf(
  one: Spoken,
  { spoken }: TextReview,
  codes: ReadonlyMap<string, readonly string[]>,
): NameList | null {
  const { subject, now, places, paragraph } = one;
  const ofTable = places.some(([figure]) => figure!.table.declaration.id === 'basic');
  if (!ofTable || !now[0] || (subject?.kind !== 'personnel' && subject?.kind !== 'operating')) {
    return null;
  }
  const next = spoken.find((other) => other.paragraph === paragraph && other.term.from > one.term.from);
  const isName = (name: string): boolean => codes.has(foldName(name));
  const end = next ? next.term.from : paragraph.folded.text.length;
  const lists = findNameLists(paragraph.folded.text, now[0].figure.to, end, isName);
  return lists.find(({ names }) => isOfItems(names, isName)) ?? null;
}

function isOfItems(names: NameList['names'], isName: (name: string) => boolean): boolean {
  const count = names.filter(({ name }) => isName(name)).length;
  return count > 0 && count >= names.length * FEWEST_KNOWN;
}

/** A row of the table with the figure that it has above zero. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
}

/** Rows of items that are above zero in one of the columns; `small`: or print 0.00 there, for what rounds to it. */
function rowsAbove(
  block: BookBlock,
  roles: readonly ColumnRole[],
  { isAccused }: TextReview,
  small = false,
): Row[] {
  return block.rows.flatMap((row) => {
    const figure = roles
      .map((role) => figureOf(block, row, role))
      .find((one) => one && (one.value > 0 || isPrinted(one, small)) && !isAccused(one));
    const isItem = row.code?.length === ITEM && row.body !== null;
    return isItem && figure ? [{ code: row.code, name: row.body.name, figure }] : [];
  });
}

/** What is printed there, or can't be read. */
function isPrinted({ state }: Figure, small: boolean): boolean {
  return state === 'problem' || (small && state === 'figure');
}

function compare(
  one: Spoken,
  list: NameList,
  block: BookBlock,
  codes: ReadonlyMap<string, readonly string[]>,
  text: TextReview,
): Finding[] {
  const all = rowsAbove(block, ['total', 'personnel', 'operating'], text, true);
  const codesOf = (name: string): readonly string[] => codes.get(foldName(name)) ?? [];
  // A name that is known speaks of its own row, and of one that is worded like it only where that has no money.
  const rowsOf = (name: string): readonly Row[] => {
    const exact = all.filter((row) => codesOf(name).some((code) => row.code.startsWith(code)));
    return exact.length > 0 ? exact : all.filter((row) => isWording(name, row.name));
  };
  const rowless = list.names.filter(({ name }) => rowsOf(name).length === 0);
  const unprinted = rowless.filter(({ name }) => codesOf(name).length > 0);
  const isVague = rowless.length > unprinted.length;
  const named = new Set(list.names.flatMap(({ name }) => rowsOf(name)).map(({ code }) => code));
  const own = rowsAbove(block, [one.subject!.kind!], text);
  const unnamed = own.filter(({ code }) => !named.has(code));
  // A list that has most rows, and no 等, is meant to have them all.
  const isMeantWhole = !list.isOpen && !isVague && unnamed.length * 3 <= own.length;
  const about = { caption: callOf(one), table: block.table.read.declaration.title };
  const [first] = unprinted;
  const told = isMeantWhole ? unnamed : [];
  return [
    ...(first && !hasUncodedMoney(block)
      ? [
          textFinding('R403', 'hint', one.paragraph, first, 'text-name-unprinted', {
            values: { ...about, name: unprinted.map(({ name }) => name).join('、') },
          }),
        ]
      : []),
    ...(told.length > 0
      ? [
          textFinding('R403', 'hint', one.paragraph, list, 'text-rows-unnamed', {
            stated: '',
            related: references(told.map(({ figure }) => figure)),
            values: { ...about, name: told.map(({ code, name }) => `${code} ${name}`).join('、') },
          }),
        ]
      : []),
  ];
}
