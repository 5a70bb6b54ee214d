import { exactNumber } from '../../../src/core/money/exact';
import type { Answer } from '../../../src/core/narrative/answers';
import type { ComposedText } from '../../../src/core/narrative/compose';
import type { Material } from '../../../src/core/narrative/material';
import { PROFILE_FIELDS, type ProfileField } from '../../../src/core/narrative/profile-fields';

/** An answer to each question of the profile, of an invented unit. */
export function answered(changes: Readonly<Record<string, Answer>> = {}): ReadonlyMap<string, Answer> {
  const answers = PROFILE_FIELDS.map(
    (field, at) => [field.key, changes[field.key] ?? answerOf(field, at)] as const,
  );
  return new Map(answers);
}

const WORDS: Readonly<Record<string, string>> = {
  date: '2021年2月8日',
  offices: '办公室、业务一科、业务二科',
  subordinates: '无',
  nature: '行政单位',
  goals: '没有实行绩效管理的项目',
};
/** Parts are no larger than their wholes. */
const MONEY: Readonly<Record<string, string>> = {
  'small-firms': '7.5',
  'micro-firms': '2',
};

function answerOf({ key, kind, standard, choices }: ProfileField, at: number): Answer {
  if (kind === 'words' || kind === 'choice') {
    return WORDS[key] ?? standard ?? choices![0]!;
  }
  return exactNumber(MONEY[key] ?? (kind === 'count' ? at % 7 : (at % 5) * 2.5));
}

/** Something written for each place that a text asks for. */
export function written({ needs }: ComposedText, confirmed = true): Material {
  const texts = needs.map(({ key }) => [key, { text: textFor(key), confirmed }] as const);
  return { written: new Map(texts), needs: needs.map((need, at) => ({ ...need, row: at + 4 })) };
}

const TEXTS: Readonly<Record<string, string>> = {
  duties: '1.贯彻执行有关法律法规。\n2.承办上级交办的其他事项。',
  purpose: '单位日常工作和人员工资',
  reason: '根据工作安排调整',
  basis: '上级有关文件',
  allotment: '按工作进度分配',
};

function textFor(key: string): string {
  return TEXTS[key.split('/')[0]!] ?? '无';
}
