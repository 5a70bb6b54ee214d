import { INDICATORS, indicatorWord } from './performance-words';

interface Levels {
  readonly level1: string;
  readonly level2: string;
}

interface LevelProblem {
  readonly problem: 'performance-level-unknown' | 'performance-level-missing';
  readonly field: 'level1' | 'level2';
  readonly accepted: string;
}

/**
 * The two levels that an indicator stands under. A level that is left blank is told by the other, or is that of the
 * indicator before: so cells that are merged down are read. Words of the second level that are not printed are
 * kept as they are.
 */
export function levelsOf(written1: string, written2: string, before: Levels | null): Levels | LevelProblem {
  const level1 = indicatorWord(written1);
  const level2 = kindOf(written2);
  const names = INDICATORS.map(({ name }) => name);
  if (level1 !== '' && !names.includes(level1)) {
    return { problem: 'performance-level-unknown', field: 'level1', accepted: names.join('、') };
  }
  const group = level1 || groupOf(level2, before);
  if (!group) {
    return { problem: 'performance-level-missing', field: 'level1', accepted: names.join('、') };
  }
  const { kinds } = INDICATORS.find(({ name }) => name === group)!;
  const only = kinds.length === 1 ? kinds[0]! : '';
  const kind = level2 || (before?.level1 === group ? before.level2 : only);
  return kind === ''
    ? { problem: 'performance-level-missing', field: 'level2', accepted: kinds.join('、') }
    : { level1: group, level2: kind };
}

/** A word of the second level as it is printed; one that is not, as it was written. */
function kindOf(written: string): string {
  const word = indicatorWord(written);
  return INDICATORS.some(({ kinds }) => kinds.includes(word)) ? word : written.trim();
}

/** The group of an indicator that names none: the one before, unless its second level is of another. */
function groupOf(level2: string, before: Levels | null): string {
  const having = INDICATORS.filter(({ kinds }) => kinds.includes(level2)).map(({ name }) => name);
  if (before && (having.length === 0 || having.includes(before.level1))) {
    return before.level1;
  }
  return having[0] ?? '';
}
