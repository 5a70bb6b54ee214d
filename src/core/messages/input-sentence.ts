import type { InputFinding } from '../budget/input-finding';
import type { InputGroup } from '../budget/input-groups';
import { inputMessagesEnUS } from './input/en-US';
import type { InputMessages, Language } from './message';
import { inputMessagesZhCN } from './input/zh-CN';

const MESSAGES: Readonly<Record<Language, InputMessages>> = {
  'zh-CN': inputMessagesZhCN,
  'en-US': inputMessagesEnUS,
};
const PLACES = 3;

/** What a finding says, without its place. */
export function inputWords(finding: InputFinding, language: Language): string {
  return MESSAGES[language][finding.code](finding);
}

/** Findings of one kind in one sentence, with the first places: `预算明细!A4、A9、A12 等 65 处：…`. */
export function inputGroupSentence({ said, findings }: InputGroup, language: Language): string {
  const sentence = inputWords(said, language);
  const { sheet } = findings[0]!;
  const zh = language === 'zh-CN';
  const cells = findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const some = cells.slice(0, PLACES).join(zh ? '、' : ', ');
  const count = String(cells.length);
  const more = cells.length <= PLACES ? '' : zh ? ` 等 ${count} 处` : ` and others, ${count} places`;
  const place = [...(sheet === null ? [] : [sheet]), ...(some === '' ? [] : [some + more])].join('!');
  return place === '' ? sentence : `${place}${zh ? '：' : ': '}${sentence}`;
}
