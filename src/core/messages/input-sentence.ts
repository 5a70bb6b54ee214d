import type { InputFinding } from '../budget/input-finding';
import { inputMessagesEnUS } from './input/en-US';
import type { InputMessages, Language } from './message';
import { inputMessagesZhCN } from './input/zh-CN';

const MESSAGES: Readonly<Record<Language, InputMessages>> = {
  'zh-CN': inputMessagesZhCN,
  'en-US': inputMessagesEnUS,
};

/** One finding in words, with its place first: `预算明细!H7：…`. */
export function inputSentence(finding: InputFinding, language: Language): string {
  const sentence = MESSAGES[language][finding.code](finding);
  const place = [finding.sheet, finding.cell].filter((part) => part !== null).join('!');
  const colon = language === 'zh-CN' ? '：' : ': ';
  return place === '' ? sentence : `${place}${colon}${sentence}`;
}
