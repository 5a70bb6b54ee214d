import type { FindingValues, InputMessages } from './subjects/findings';

/** What is said of a list, where a finding quotes it. */
export function inputSaid(
  messages: InputMessages,
  code: string | undefined,
  found: string,
  values: FindingValues['values'],
): string {
  const known = Object.entries(messages).find(([one]) => one === code);
  return known ? known[1]({ found, values }) : '';
}
