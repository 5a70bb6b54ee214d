import type { FundingSource } from '../../budget/line-item';
import type { Paragraph, TextList } from '../../text/narrative';
import type { Term } from '../../text/term';

/** Whose money a part of a text is about; null where nothing says it. */
export type Scope = FundingSource | 'appropriation' | 'all' | null;

const WORDS: readonly (readonly [RegExp, Exclude<Scope, null>])[] = [
  [/一般公共(?:预算|服务预算)/, 'general-budget'],
  [/政府性基金/, 'government-funds'],
  [/国有资本经营/, 'state-capital'],
  [/财政拨款/, 'appropriation'],
  [
    /收支(?:总)?(?:预算|总体|总表)|收入支出|(?:收入|支出)(?:总)?(?:预算(?!数)|总表|总体|总计)|总体说明/,
    'all',
  ],
];

/** Names of 类, 款 and 项: 其他政府性基金安排的支出（项） is also paid from other money. */
const PATH = /[^,;:。]*\(\d*[类款项]\)/g;

/** What words say of whose money it is. */
export function scopeOfWords(words: string): Scope {
  const said = words.replace(PATH, '');
  return WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** Whose money a term is about: by its own words, those it is a part of, the list it stands in, the headings. */
export function scopeOf(term: Term, paragraph: Paragraph, list: TextList | null): Scope {
  const above: string[] = [];
  for (let one: Term | null = term; one; one = one.parent ?? one.after) {
    above.push(one.words, one.under);
  }
  const wholes = list ? [...list.wholes.map(({ words }) => words), list.words] : [];
  for (const words of [...above, ...wholes]) {
    const scope = scopeOfWords(words);
    if (scope !== null) {
      return scope;
    }
  }
  // （二）支出预算 below 财政拨款收支总表 is about 财政拨款.
  const headings = [...paragraph.headings].reverse().map(scopeOfWords);
  const [nearest = null] = headings.filter((scope) => scope !== null);
  return nearest === 'all' ? (headings.find((scope) => scope === 'appropriation') ?? nearest) : nearest;
}
