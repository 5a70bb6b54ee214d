import { IN_ALL } from '../../text/term';
import { isByKind } from './list-wholes';
import type { Spoken } from './spoken';

const PURCHASES = ['货物', '工程', '服务'];
const FEWEST_CLASSES = 2;

/** Whether these parts are known to be all: by what they are, or because each has its share of the whole. */
export function isComplete(whole: Spoken, parts: readonly Spoken[]): boolean {
  if (parts.length < 2) {
    return false;
  }
  const kinds = new Set(parts.map(({ subject }) => subject?.kind ?? null));
  const items = new Set(parts.map(({ subject }) => subject?.publicItem ?? null));
  const all = <T>(set: ReadonlySet<T>, ...wanted: readonly T[]): boolean =>
    set.size === wanted.length && wanted.every((one) => set.has(one));
  return (
    parts.every(({ term }) => term.share !== null) ||
    all(kinds, 'basic', 'project') ||
    all(kinds, 'personnel', 'operating') ||
    all(kinds, 'personnel', 'operating', 'project') ||
    all(items, 'vehicle-purchase', 'vehicle-running') ||
    all(items, 'abroad', 'vehicles', 'reception') ||
    all(items, 'abroad', 'vehicle-purchase', 'vehicle-running', 'reception') ||
    isIncome(whole, parts) ||
    areItems(whole, parts) ||
    parts.every((part) => part.term.parent === null && isByKind(part)) ||
    IN_ALL.test(whole.term.words) ||
    byWords(parts)
  );
}

/** Income by source: whatever is above zero is listed. */
function isIncome({ subject }: Spoken, parts: readonly Spoken[]): boolean {
  return (
    subject?.side === 'income' &&
    subject.source === null &&
    parts.filter((one) => one.subject?.source && one.subject.kind === null).length >= 2
  );
}

/** 项 of 财政拨款 or of a budget, one a paragraph: a form wants them all. */
function areItems({ subject }: Spoken, parts: readonly Spoken[]): boolean {
  return subject?.source !== null && parts.every(({ code, list }) => code?.length === 7 && list !== null);
}

/** 货物, 工程, 服务; 地上, 地下; what is so and what is not; kinds with 其他 at the end. */
function byWords(parts: readonly Spoken[]): boolean {
  const words = parts.map(({ term }) => term.words);
  const counted = parts.every(({ now }) => now[0]?.figure.kind === 'count');
  const pair = (a: string, b: string): boolean =>
    words.length === 2 && words.some((one) => one.includes(a)) && words.some((one) => one.includes(b));
  return (
    (words.length === 3 && PURCHASES.every((kind) => words.some((one) => one.includes(kind)))) ||
    pair('地上', '地下') ||
    pair('本年', '上年结转') ||
    pair('当年', '上年结转') ||
    pair('货币', '实物') ||
    (words.length === 2 && words.some((one) => one.includes(`不${words.find((other) => other !== one)!}`))) ||
    (words.length > 2 &&
      (counted ? /^其[他它]/ : /^其[他它](?:车辆|用车|资产)/).test(words[words.length - 1]!))
  );
}

/** 类 of all spending or that of a budget: where several are listed, none above zero is left out. */
export function areClasses({ subject, code }: Spoken, parts: readonly Spoken[]): boolean {
  return (
    code === null &&
    subject?.kind === null &&
    subject.publicItem === null &&
    (subject.side === 'spending' || subject.side === 'both' || subject.source !== null) &&
    parts.filter(({ now }) => now[0]?.figure.value.isZero() === false).length >= FEWEST_CLASSES &&
    parts.every((part) => part.code?.length === 3) &&
    !/等[,。;、]?$|等方面/.test(parts[0]!.paragraph.folded.text)
  );
}
