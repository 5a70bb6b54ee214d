import type { Finding } from '../reconcile/findings/finding';
import type { ReportTexts } from '../../words/subjects/report';

/** A figure of a finding with its name; '' for a blank cell. */
export type NamedFigure = readonly [name: string, text: string];

/**
 * What is stated, what it is held against, and the difference, side by side. Only a figure that is known to be wrong
 * should be another: a tail has what its parts add up to. What is no amount is quoted in the sentence already.
 */
export function figuresOf(finding: Finding, texts: ReportTexts): readonly NamedFigure[] {
  const { stated, difference, unit } = finding;
  if (unit === null && difference === null) {
    return [];
  }
  const figures = [
    [finding.text ? texts.statedInText : texts.stated, stated],
    heldAgainst(finding, texts),
    [texts.difference, difference],
  ] as const;
  return figures.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function heldAgainst(
  { expected, values, checks }: Finding,
  texts: ReportTexts,
): readonly [name: string, text: string | null] {
  const sum = values.sum ?? null;
  const relation = checks[0]?.relation;
  if (expected !== null || sum === null || (relation !== 'sum' && relation !== 'equal')) {
    return [texts.expected, expected];
  }
  return [relation === 'sum' ? texts.partsSum : texts.elsewhere, sum];
}
