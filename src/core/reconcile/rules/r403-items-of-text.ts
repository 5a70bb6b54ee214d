import { figureText } from '../book/figure';
import { references } from '../statements/describe';
import { figureOf, type BookBlock } from '../book/book';
import { blockOf } from '../statements/relations';
import type { Finding } from '../findings/finding';
import { economicNames } from '../text/economic-names';
import type { Spoken } from '../text/spoken';
import { callOf, figureFinding, textFinding } from '../text/text-finding';
import type { TextReview } from '../text/text-review';
import { textInspection, type Rule } from './parts/rule';

const FEWEST = 2;

/** The text lists the items that are above zero in the tables, and no others: 项 one by one, economic items by name. */
export const itemsOfText: Rule = {
  code: 'R403',
  source: '部门预算情况说明：一般公共预算当年拨款具体使用情况逐项列示',
  inspectText(text) {
    const { book } = text;
    const block = book ? blockOf(book, 'general-budget') : undefined;
    const isPrinted = block !== undefined && block.rows.length > 0;
    const items = isPrinted ? text.spoken.filter(({ code }) => code?.length === 7) : [];
    const economic = economicNames(text);
    return textInspection(
      [...items, ...economic.checked],
      [
        ...items.flatMap((one) => withoutRow(one, text)),
        ...(block ? listsOf(items).flatMap((list) => rowsMissing(list, block)) : []),
        ...economic.findings,
      ],
    );
  },
};

/** An item with an amount that no table prints. */
function withoutRow(one: Spoken, { book }: TextReview): Finding[] {
  const said = one.now[0];
  const printed = [...(book?.tables.values() ?? [])].some(({ blocks }) =>
    blocks.some(({ byKey }) => byKey.get(one.code ?? '')?.body),
  );
  return said && said.figure.value.gt(0) && !printed
    ? [
        figureFinding('R403', 'error', one.paragraph, said.figure, 'text-no-row', null, {
          values: { code: one.code ?? '', caption: callOf(one) },
        }),
      ]
    : [];
}

/** Items of the general budget that stand together: in one list, or under one heading. */
function listsOf(items: readonly Spoken[]): Spoken[][] {
  const lists = new Map<unknown, Spoken[]>();
  for (const item of items) {
    if (item.scope === 'general-budget' || item.scope === 'appropriation') {
      const { headings, sheet } = item.paragraph;
      const key = item.list ?? `${sheet} ${headings.join('/')}`;
      lists.set(key, [...(lists.get(key) ?? []), item]);
    }
  }
  return [...lists.values()].filter((list) => list.length >= FEWEST);
}

/** A list that has most rows of the table is meant to have them all. */
function rowsMissing(list: readonly Spoken[], block: BookBlock): Finding[] {
  const listed = new Set(list.map(({ code }) => code));
  const { paragraph } = list[list.length - 1]!;
  const rows = block.rows.flatMap((row) => {
    const figure = row.code?.length === 7 && row.body ? figureOf(block, row, 'total') : null;
    return figure && figure.value > 0 ? [{ row, figure }] : [];
  });
  const missing = rows.filter(({ row }) => !listed.has(row.code));
  return missing.length * 3 > rows.length
    ? []
    : missing.flatMap(({ row, figure }) => {
        return [
          textFinding(
            'R403',
            'error',
            paragraph,
            { from: 0, to: paragraph.folded.text.length },
            'text-row-missing',
            {
              stated: '',
              related: references([figure]),
              values: { code: row.code ?? '', name: row.body!.name, amount: figureText(figure) },
            },
          ),
        ];
      });
}
