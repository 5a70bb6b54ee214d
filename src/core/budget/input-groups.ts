import type { InputCode, InputFinding } from './input-finding';

/** Findings of one kind, told once. */
export interface InputGroup {
  /** What is said of all of them: what stood there, the first ones of several. */
  readonly said: InputFinding;
  readonly findings: readonly InputFinding[];
}

/** Values that differ from row to row and are what the finding is about. */
const OWN_VALUES: Readonly<Partial<Record<InputCode, readonly string[]>>> = {
  'name-missing': ['code'],
  'functional-class-unknown': ['class'],
  'economic-class-unknown': ['class'],
};
/** Kinds that say something of its own about each place. */
const APART: readonly InputCode[] = [
  'name-of-another-code',
  'section-beside-items',
  'subtotal-differs',
  'subtotal-partial',
  'subtotal-tail',
  'subtotal-unreadable',
  'subtotal-unknown',
  'duplicate-heading',
  'field-twice',
  'missing-column',
  'answer-error-value',
  'answer-not-text',
  'answer-not-a-choice',
  'answer-not-a-number',
  'answer-not-whole',
  'answer-negative',
  'answer-too-many-decimals',
  'answer-above',
  'answer-below-table',
  'answer-names-differ',
  'prior-code-corrected',
  'prior-row-twice',
  'prior-rows-incomplete',
  'prior-tables-several',
  'prior-units-differ',
  'prior-columns-missing',
  'prior-differs-from-list',
  'carry-source-twice',
  'carry-negative',
  'carry-reserves-of-appropriation',
  'carry-unbalanced',
];
const QUOTED = 3;

/** Findings by kind, in the order in which each kind comes first. */
export function inputGroups(findings: readonly InputFinding[]): InputGroup[] {
  const groups = new Map<string, InputFinding[]>();
  for (const [at, finding] of findings.entries()) {
    const key = APART.includes(finding.code) ? String(at) : keyOf(finding);
    const group = groups.get(key);
    if (group) {
      group.push(finding);
    } else {
      groups.set(key, [finding]);
    }
  }
  return [...groups.values()].map((group) => ({ said: saidOfAll(group), findings: group }));
}

function keyOf({ code, sheet, values }: InputFinding): string {
  const own = OWN_VALUES[code] ?? [];
  const common = Object.entries(values).filter(([name]) => !own.includes(name));
  return JSON.stringify([code, sheet, common]);
}

function saidOfAll(group: readonly InputFinding[]): InputFinding {
  const first = group[0]!;
  const some = (texts: readonly string[]): string => {
    const all = [...new Set(texts)];
    return all.slice(0, QUOTED).join('、') + (all.length > QUOTED ? '……' : '');
  };
  const own: Record<string, string> = Object.fromEntries(
    (OWN_VALUES[first.code] ?? []).map((name) => [name, some(group.map(({ values }) => values[name] ?? ''))]),
  );
  return {
    ...first,
    found: some(group.map(({ found }) => found)),
    values: { ...first.values, ...own },
  };
}
