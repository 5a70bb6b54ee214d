import type { TextFigure } from '../../text/text-figure';
import type { Book } from '../book/book';
import type { Finding } from '../findings/finding';
import type { Spoken } from './spoken';
import { paragraphReferences, textFinding } from './text-finding';
import type { TextReview } from './text-review';

const LARGE = 1000;
/** A figure of a thousand or more that a cell holds as a text. */
const LARGE_IN_WORDS = /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d{4,})(?:\.\d+)?$/;

/** Separators of thousands stand in all large figures of a text, or in none; in its tables as well. */
export function separators({ spoken, book }: TextReview): Finding[] {
  const large = spoken.flatMap((one) =>
    one.term.amounts
      .filter(
        ({ figure }) => figure.kind === 'money' && figure.value.abs().gte(LARGE * 10 ** figure.exponent),
      )
      .map(({ figure }) => ({ one, figure })),
  );
  const grouped = large.filter(({ figure }) => figure.grouped);
  const bare = large.filter(({ figure }) => !figure.grouped);
  const [fewer] = grouped.length < bare.length ? grouped : bare;
  if (grouped.length > 0 && bare.length > 0 && fewer) {
    return [textFinding('R408', 'hint', fewer.one.paragraph, fewer.figure, 'text-separators')];
  }
  const [first] = large;
  const inTables = groupedInTables(book);
  return first && inTables !== null && inTables !== first.figure.grouped
    ? [
        textFinding('R408', 'hint', first.one.paragraph, first.figure, 'text-separators-tables', {
          values: { grouped: inTables ? 'tables' : 'text' },
        }),
      ]
    : [];
}

/** Whether the large figures of the tables have separators; null where some have and some have not, or none is large. */
function groupedInTables(book: Book | null): boolean | null {
  const ways = new Set<boolean>();
  for (const { cell, table } of book?.figures ?? []) {
    const content = cell && table.sheet.rows[cell.row - 1]?.[cell.column - 1];
    const value = content?.value;
    if (typeof value === 'number' && Math.abs(value) >= LARGE) {
      ways.add(/,/.test(content?.numberFormat ?? ''));
    } else if (typeof value === 'string' && LARGE_IN_WORDS.test(value.trim())) {
      ways.add(/[,，]/.test(value));
    }
  }
  const [way] = ways;
  return ways.size === 1 ? way! : null;
}

interface Written {
  readonly one: Spoken;
  readonly figure: TextFigure;
}

/** How many figures of one kind show how they are written, and which part of them has to agree. */
const ENOUGH = 4;
const MOST = 2 / 3;

/** Figures of one kind have the same decimals: rates, shares, amounts of listed items that are no whole 元. Once a kind. */
export function decimals({ spoken }: TextReview): Finding[] {
  const rates: Written[] = [];
  const shares: Written[] = [];
  const items = new Map<string, Written[]>();
  for (const one of spoken) {
    const { change, share } = one.term;
    rates.push(...(change?.rate ? [{ one, figure: change.rate }] : []));
    shares.push(...(share ? [{ one, figure: share }] : []));
    const amount = one.code === null ? undefined : one.now[0]?.figure;
    if (amount?.kind === 'money' && amount.unit !== '元') {
      items.set(amount.unit, [...(items.get(amount.unit) ?? []), { one, figure: amount }]);
    }
  }
  return [rates, shares, ...items.values()].flatMap(oddDecimals);
}

function oddDecimals(all: readonly Written[]): Finding[] {
  // 0% and 100% are what they are, with or without decimals.
  const figures = all.filter(
    ({ figure: { value, kind } }) => !value.isZero() && !(kind === 'percent' && value.eq(100)),
  );
  const counts = new Map<number, number>();
  figures.forEach(({ figure }) => counts.set(placesOf(figure), (counts.get(placesOf(figure)) ?? 0) + 1));
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const odd = figures.filter(({ figure }) => placesOf(figure) !== usual);
  const [first, ...others] = odd;
  return first && count >= ENOUGH && count >= figures.length * MOST
    ? [
        textFinding('R408', 'hint', first.one.paragraph, first.figure, 'text-decimals', {
          related: paragraphReferences(
            first.one,
            others.map(({ one }) => one),
          ),
          values: { usual: String(usual), count: String(odd.length) },
        }),
      ]
    : [];
}

function placesOf({ exponent, place }: TextFigure): number {
  return Math.max(0, exponent - place);
}

/** A quantity with an amount that has no unit behind it. */
const BARE =
  /(?:收入|支出|拨款|经费|合计|总计|费|(?:收入|支出|拨款|经费|费)预算|预算数)(?:总额|数)?(?:为|共|:)?(\d[\d,]*\.\d{1,2})(?=[,;。、]|$)/g;

/** Amounts have their unit of money: 1720.00万, and none at all. Where a text states its unit once, figures need none. */
export function unitsOfMoney({ narrative, spoken }: TextReview): Finding[] {
  const cut = spoken.flatMap((one) =>
    one.subject === null
      ? []
      : one.term.amounts
          .filter(({ figure }) => figure.unit === '万')
          .map(({ figure }) =>
            textFinding('R408', 'hint', one.paragraph, figure, 'text-unit', { correct: `${figure.quote}元` }),
          ),
  );
  const isStated = narrative.paragraphs.some(({ folded }) => /单位:[百千万亿]*元/.test(folded.text));
  const bare = isStated
    ? []
    : narrative.paragraphs.flatMap((paragraph) =>
        [...paragraph.folded.text.matchAll(BARE)].slice(0, 1).map(({ index, 0: words, 1: number }) => {
          const to = index + words.length;
          return textFinding('R408', 'hint', paragraph, { from: to - number!.length, to }, 'text-unit');
        }),
      );
  return [...cut, ...bare];
}
