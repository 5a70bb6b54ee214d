import type { InputFinding } from '../budget/input-finding';
import type { InputGroup } from '../budget/input-groups';
import { INPUT_MESSAGES, PLACES_SAID } from '../../words/input';
import type { Language } from '../../words/language';

const PLACES = 3;

/** What a finding says, without its place. */
export function inputWords(finding: InputFinding, language: Language): string {
  return INPUT_MESSAGES[language][finding.code](finding);
}

/** Findings of one kind in one sentence, with the first places: `预算明细!A4、A9、A12 等 65 处：…`. */
export function inputGroupSentence({ said, findings }: InputGroup, language: Language): string {
  const { sheet } = findings[0]!;
  const cells = findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  return PLACES_SAID[language]({ sheet, cells, most: PLACES, sentence: inputWords(said, language) });
}
