import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { textFinding } from '../text/text-finding';
import { unitNames, type NamedUnit } from '../text/unit-names';
import type { Rule } from './parts/rule';

/** Tables and text are of one unit: another one's name is left over where they were made from those of another. */
export const unitName: Rule = {
  code: 'R405',
  source: '实践核对：同一套部门预算公开的表和说明为同一部门（单位）',
  inspectWords(text) {
    const { own, compared, strange } = unitNames(text);
    const made: Record<string, number> = {};
    for (const { sheet } of compared) {
      made[sheet] = (made[sheet] ?? 0) + 1;
    }
    return { made, findings: own === null ? [] : strange.map((places) => findingOf(places, own)) };
  },
};

/** One name is one finding, at the first of its places. */
function findingOf([first, ...others]: readonly NamedUnit[], own: string): Finding {
  const { name, sheet, cell, at } = first!;
  const related = others.map((one) => ({ sheet: one.sheet, cell: one.cell }));
  const values = { other: name, count: String(others.length + 1) };
  return at
    ? textFinding('R405', 'hint', at.paragraph, at, 'unit-name', { values, related, expected: own })
    : finding('R405', 'hint', { sheet, cell }, 'unit-name', { stated: name, expected: own, values, related });
}
