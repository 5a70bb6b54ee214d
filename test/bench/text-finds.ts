import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledClassification } from '../../src/core/classification/classification';
import type { Finding } from '../../src/core/reconcile/findings/finding';
import { review } from '../../src/core/reconcile/review/review';
import { readWorkbookFile } from '../../src/hosts/files';
import { gradesOf, LABELLED, placesOf, type Label, type Labels } from '../core/reconcile/labelled';

const OPTIONS = {
  year: null,
  classification: bundledClassification(),
  lines: null,
  moneyUnit: null,
  rounding: 'half-up' as const,
};
const FOLDERS = [LABELLED, join(LABELLED, '../regions')];

/** Kinds of labels and the rules that tell them. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'padded-share': ['R502'],
  share: ['R501', 'R503'],
  growth: ['R504'],
  'sign-word': ['R409'],
  'duplicate-figure': ['R404'],
  sum: ['R401'],
  'text-table': ['R401'],
  'missing-item': ['R403'],
  'income-expense': ['R102'],
  change: ['R506'],
  'code-name': ['R302', 'R402'],
  year: ['R406'],
  'zero-base': ['R505'],
  'empty-table': ['R602'],
  wording: ['R407', 'R408', 'R405'],
};
const GRADES = ['error', 'tail', 'hint'] as const;

interface Count {
  labels: number;
  found: number;
}

const placeOf = ({ sheet, cell }: { sheet: string | null; cell: string | null }): string =>
  `${sheet ?? ''}!${cell ?? ''}`;
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${String(part)}/${String(whole)} ${((100 * part) / whole).toFixed(0)}%`;

/** Labels of the texts of real disclosures that are found, by kind and grade; and findings that no label asks for, by grade. */
export async function labelledTexts(): Promise<void> {
  const counts = new Map<string, Count>();
  const told = new Map<string, Count>();
  for (const [file, labels] of FOLDERS.flatMap(documentsOf)) {
    const { findings } = review(await readWorkbookFile(file), OPTIONS);
    const inText = findings.filter(
      ({ sheet, grade }) => sheet === labels.narrativeSheet && grade !== 'unchecked',
    );
    const wanted = labels.findings.filter(({ sheet }) => sheet === labels.narrativeSheet);
    for (const label of wanted) {
      const count = entry(counts, `${label.kind} ${label.grade}`);
      count.labels += 1;
      count.found += Number(inText.concat(findings).some((one) => answers(one, label, labels)));
    }
    for (const finding of inText) {
      const count = entry(told, finding.grade);
      count.labels += 1;
      count.found += Number(labels.findings.some((label) => placesOf(label, labels).has(placeOf(finding))));
    }
  }
  if (counts.size === 0) {
    return;
  }
  console.log('\nTexts of real disclosures with labels: found at their cell, by grade');
  console.log(`${'kind'.padEnd(18)}${GRADES.map((grade) => grade.padStart(16)).join('')}`);
  for (const kind of Object.keys(KINDS)) {
    const cells = GRADES.map((grade) => counts.get(`${kind} ${grade}`) ?? { labels: 0, found: 0 });
    if (cells.some(({ labels }) => labels > 0)) {
      console.log(
        `${kind.padEnd(18)}${cells.map((one) => share(one.found, one.labels).padStart(16)).join('')}`,
      );
    }
  }
  const precision = GRADES.map((grade) => told.get(grade) ?? { labels: 0, found: 0 });
  console.log(
    `${'told and labelled'.padEnd(18)}${precision.map((one) => share(one.found, one.labels).padStart(16)).join('')}`,
  );
}

function answers(finding: Finding, label: Label, labels: Labels): boolean {
  return placesOf(label, labels).has(placeOf(finding)) && gradesOf(label).includes(finding.grade);
}

function entry(counts: Map<string, Count>, key: string): Count {
  const known = counts.get(key) ?? { labels: 0, found: 0 };
  counts.set(key, known);
  return known;
}

function documentsOf(folder: string): [string, Labels][] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.xlsx'))
        .map((file) => {
          const labels = readFileSync(join(folder, file.replace('.xlsx', '.labels.json')), 'utf8');
          return [join(folder, file), JSON.parse(labels) as Labels];
        })
    : [];
}
