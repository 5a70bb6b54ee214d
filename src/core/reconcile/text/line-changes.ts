import type { FigureKey, FigureSource } from '../../disclosure/figure-source';
import { add, formatAmount, formatYuan, subtract, ZERO, type Amount } from '../../money/amount';
import {
  exactDifference,
  exactNumber,
  isExactNegative,
  isExactZero,
  roundedTo,
  scaled,
  type ExactNumber,
} from '../../money/exact';
import type { Change } from '../../text/term';
import { judgeChanges, signedChange } from './changes';
import { percentage, judgeRatio, type Percentage } from './ratio';
import type { Place } from './places';
import type { Spoken } from './spoken';
import type { TextReview } from './text-review';
import type { YearsOfLines } from './years-of-lines';

/** A change that the text states otherwise than the lines have it. */
export interface LineChange {
  readonly one: Spoken;
  readonly change: Change;
  readonly place: Place;
  /** Both years as the tables print them, in the form's unit of money. */
  readonly now: string;
  readonly prior: string;
  /** What the change is by the printed figures, with its sign, in 元. */
  readonly expected: ExactNumber;
  readonly direction: 'up' | 'down' | 'level';
  /** What is wrong: the way, how much, or only the rate. */
  readonly wrong: 'direction' | 'amount' | 'rate';
  /** The rate as it should be written; null where it is not what is wrong. */
  readonly rate: Percentage | null;
}

/** Changes of the text against the amounts of both years in the budget lines; nothing where there are none. */
export function changesAgainstLines(text: TextReview): { compared: Spoken[]; wrong: LineChange[] } {
  const { years } = text;
  const compared: Spoken[] = [];
  const wrong: LineChange[] = [];
  for (const { one, change, against, amount, rate } of years ? judgeChanges(text) : []) {
    const [said] = text.figuresOf(one);
    // Where the text gives the change alone, it is that of the figure that it speaks of.
    const place = said ? (said.verdict === 'same' ? said.place : null) : (one.places[0] ?? null);
    const isSure = one.prior === null && !text.isBlamed(one);
    if (!isSure || place === null || against || amount || change.period.basis === 'execution') {
      continue;
    }
    const found = compare(one, change, place, years!, rate?.verdict ?? null);
    if (found !== null) {
      compared.push(one);
      wrong.push(...(found === 'holds' ? [] : [found]));
    }
  }
  return { compared, wrong };
}

function compare(
  one: Spoken,
  change: Change,
  place: Place,
  { form, current, prior }: YearsOfLines,
  rated: string | null,
): LineChange | 'holds' | null {
  const keys = place.map((figure): FigureKey => {
    return { table: figure.table.declaration.id, row: figure.key, column: figure.role };
  });
  const total = (source: FigureSource): Amount | null =>
    keys
      .map((key) => source.amount(key))
      .reduce((sum, part) => (sum === null || part === null ? null : add(sum, part)), ZERO);
  const [now, before] = [total(current), total(prior)];
  if (now === null || before === null) {
    return null;
  }
  const print = (amount: Amount): string => formatAmount(amount, form.moneyUnit, form.decimals);
  const inYuan = (amount: Amount): ExactNumber =>
    scaled(exactNumber(print(amount)), form.moneyUnit === '万元' ? 4 : 0);
  const expected = exactDifference(inYuan(now), inYuan(before));
  const exact = exactNumber(formatYuan(subtract(now, before)));
  const direction = isExactZero(expected) ? 'level' : isExactNegative(expected) ? 'down' : 'up';
  const about = { one, change, place, now: print(now), prior: print(before), expected, direction } as const;
  // 基本持平 is said of little changes.
  const isLittle = scaled(expected.abs() as ExactNumber, 2).lte(inYuan(before).abs());
  if (change.word.text.startsWith('基本') && isLittle) {
    return 'holds';
  }
  const stated = signedChange(one);
  if (stated === null) {
    const apart = change.direction !== null && change.direction !== direction && direction !== 'level';
    return apart ? { ...about, wrong: 'direction', rate: null } : change.direction === null ? null : 'holds';
  }
  const decimals = stated.place === null ? 2 : -stated.place;
  const fits = (value: ExactNumber): boolean => roundedTo(value, decimals).eq(stated.value);
  if (!fits(expected) && !fits(exact)) {
    const turned = roundedTo(expected, decimals).eq(exactDifference(exactNumber(0), stated.value));
    return { ...about, wrong: turned ? 'direction' : 'amount', rate: null };
  }
  const of = percentage(
    { value: expected, half: exactNumber(0), place: null },
    { value: inYuan(before), half: exactNumber(0), place: null },
  );
  const silent = rated === 'exact' || rated === 'close';
  return change.rate && of && silent && judgeRatio(change.rate, of) === 'wrong'
    ? { ...about, wrong: 'rate', rate: of }
    : 'holds';
}
