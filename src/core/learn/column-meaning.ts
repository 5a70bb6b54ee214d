import { coreOf } from '../recognise/caption';
import type { CaptionPath } from '../recognise/caption-paths';
import type { ColumnYear, LearnedColumn, Meaning } from './learned';
import { selectionOfRole } from './role-selections';
import { isGenericCaption, isOtherCaption, roleOfWords, type RoleGuess } from './role-words';

const PRIOR = /上年|上一年|去年|往年/;
const SPENT = /决算|执行|完成/;
const CHANGE = /增减|增加|减少|比上年|较上年|与上年/;
const RATE = /[%‰]|率$|比例|幅度|占比|比重|增幅/;

/** What the columns of one block mean. `paths` are those of the whole header, `words` is the title. */
export function columnMeanings(
  columns: readonly number[],
  paths: readonly CaptionPath[],
  words: string,
): LearnedColumn[] {
  const textsOf = (column: number): readonly string[] => paths[column - 1]?.texts ?? [];
  const years = columns.map((column) => paths[column - 1]?.year ?? null);
  const newest = Math.max(0, ...years.map((year) => year ?? 0));
  // What stands above all of the columns tells none of them from another.
  const shared = sharedCaptions(columns.map(textsOf));
  const guesses = columns.map((column, at) => {
    const path = textsOf(column).slice(shared);
    const year = yearOf(textsOf(column), years[at] ?? null, newest);
    return {
      column,
      path: textsOf(column),
      year,
      guess: year === 'spent' ? null : roleOfPath(path, words, columns.length === 1),
    };
  });
  // 合计 of “三公”, 会议费 and 培训费 together is none of “三公”.
  const isMore =
    words.includes('三公') && guesses.some(({ path }) => /会议费|培训费/.test(path.at(-1) ?? ''));
  const told = guesses.map((one) =>
    isMore && one.guess?.role === 'total' && !one.path.some((text) => text.includes('三公'))
      ? { ...one, guess: null }
      : { ...one, guess: one.guess ?? comparedIn(guesses, one) },
  );
  const seen = new Map<string, number>();
  for (const { guess, year } of told) {
    const key = `${guess?.role ?? ''} ${year}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return told.map(({ column, path, year, guess }) => {
    if (guess && year !== 'spent') {
      // Which of two columns is filled has to be known; of what no line holds none is.
      const twice = selectionOfRole(guess.role) !== null && (seen.get(`${guess.role} ${year}`) ?? 0) > 1;
      const meaning: Meaning = { kind: 'of-lines', role: guess.role, year };
      return { column, path, meaning, confidence: twice ? guess.confidence / 2 : guess.confidence };
    }
    const other = year === 'spent' || path.some((text) => isOtherCaption(text));
    const meaning: Meaning = other ? { kind: 'other' } : { kind: 'unknown' };
    return { column, path, meaning, confidence: other ? 1 : 0 };
  });
}

interface Guessed {
  readonly path: readonly string[];
  readonly year: ColumnYear | 'spent';
  readonly guess: RoleGuess | null;
}

/** 增减额, 比上年增减, 增减率（%）: captions that say nothing else. */
const BARE =
  /^(?:本年)?(?:与|比|较)?(?:上年|上年预算)?数?(?:预算)?(?:相比)?(?:增减|增长|增加|变动|变化)(?:变化|情况)?(?:额|数|金额|率|比例|幅度|幅)?(?:\(?%\)?)?$/;
const SURE_CHANGE = 0.9;
const COMPARES = /(?:数|预算|年)(?:比|较)|与上年|增减/;

/** What a change that says nothing of it is a change of: the one quantity of its group that stands there for both years. */
function comparedIn(guesses: readonly Guessed[], { path, year }: Guessed): RoleGuess | null {
  if ((year !== 'change' && year !== 'rate') || !BARE.test(path.at(-1) ?? '')) {
    return null;
  }
  // 2026年预算数比2025年预算数 above 增减额 and 增减率 is the group of the comparison alone.
  const groupOf = (one: Pick<Guessed, 'path'>): string =>
    one.path
      .slice(0, -1)
      .filter((text) => !COMPARES.test(text))
      .join('/');
  const beside = (which: ColumnYear, within: (one: Guessed) => boolean): RoleGuess[] =>
    guesses.flatMap((one) => (one.guess && one.year === which && within(one) ? [one.guess] : []));
  const inGroup = (one: Guessed): boolean => groupOf(one) === groupOf({ path });
  const [before, older] = beside('prior', inGroup);
  const [now, another] = beside(
    'budget',
    // This year may be a group of its own, with what it consists of.
    (one) => (inGroup(one) || groupOf({ path }) === '') && one.guess?.role === before?.role,
  );
  return now && before && !another && !older
    ? { role: now.role, confidence: Math.min(now.confidence, before.confidence, SURE_CHANGE) }
    : null;
}

function sharedCaptions(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  let count = 0;
  while (
    paths.length > 1 &&
    count < first.length - 1 &&
    paths.every((path) => path[count] === first[count])
  ) {
    count += 1;
  }
  return count;
}

function yearOf(texts: readonly string[], year: number | null, newest: number): ColumnYear | 'spent' {
  if (texts.some((text) => CHANGE.test(text) || RATE.test(text))) {
    return texts.some((text) => RATE.test(text)) ? 'rate' : 'change';
  }
  if (texts.some((text) => SPENT.test(text))) {
    return 'spent';
  }
  return texts.some((text) => PRIOR.test(text) && !/结转|结余/.test(text)) || (year !== null && year < newest)
    ? 'prior'
    : 'budget';
}

/** Beside what was carried over, it is a part of the total. */
const OF_YEAR = /^本年(?:收入|支出)/;
const TOTAL: RoleGuess = { role: 'total', confidence: 1 };

/**
 * By its own caption; where that says no more than 合计 or 金额, by the nearest one above it that does. The only amount
 * of a block is its total.
 */
function roleOfPath(path: readonly string[], words: string, alone: boolean): RoleGuess | null {
  const own = path.at(-1) ?? '';
  if (path.slice(0, -1).some((above) => roleOfWords(above)?.role === 'carried-in')) {
    return { role: 'carried-in', confidence: 1 };
  }
  const bare = /结转|结余/.test(own) ? own : own.replace(PRIOR, '').replace(CHANGE, '');
  if (bare !== '' && !isGenericCaption(bare)) {
    if (bare === '教育收费' && path.length > 1) {
      return { role: 'education-fees', confidence: 1 };
    }
    return roleOfCaption(bare) ?? (alone && saysSubject(bare, words) ? TOTAL : null);
  }
  for (const above of alone ? [] : [...path.slice(0, -1)].reverse()) {
    if (OF_YEAR.test(above) || (!isGenericCaption(above) && !saysSubject(above, words))) {
      return roleOfCaption(above);
    }
  }
  return TOTAL;
}

/** A caption that lines cannot give may hold a word of one that they can: only all of it says which. */
function roleOfCaption(folded: string): RoleGuess | null {
  const found = roleOfWords(folded);
  return found && (found.confidence === 1 || !isOtherCaption(folded)) ? found : null;
}

/** “三公”经费预算数 above all that the table is about says no more than its title. */
function saysSubject(caption: string, words: string): boolean {
  const bare = caption.replace(/^本?(?:部门|单位)(?=(?:收入|支出|预算|收支))/, '');
  const core = coreOf(bare);
  const isPublic = [caption, words].every((text) => text.includes('三公'));
  return (
    isPublic || (bare !== caption && isGenericCaption(bare)) || (core.length > 1 && words.includes(core))
  );
}
