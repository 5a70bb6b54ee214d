import { inputGroups, inputGroupSentence, type InputFinding, type Language } from '../core/index';
import type { Console } from './console';
import { CLI_TEXTS } from '../words/command-line';

/** Findings of one kind that are printed before the rest is only counted. */
const PRINTED_FINDINGS = 200;

/** What is to be said of a list, under a heading. What is wrong for one reason is told once, with its first places. */
export function tellInput(
  console: Console,
  language: Language,
  heading: string,
  findings: readonly InputFinding[],
): void {
  if (findings.length === 0) {
    return;
  }
  console.error(heading);
  const groups = inputGroups(findings);
  groups
    .slice(0, PRINTED_FINDINGS)
    .forEach((group) => console.error(`  ${inputGroupSentence(group, language)}`));
  if (groups.length > PRINTED_FINDINGS) {
    console.error(CLI_TEXTS[language].more(groups.length - PRINTED_FINDINGS));
  }
}
