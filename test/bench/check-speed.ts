import { Review } from '../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { largeBudget, largeDisclosure } from './large-disclosure';
import { median, milliseconds, report } from './timing';

/** A figure in the middle of the income table, and a unit more of it. */
function middleEdit({ sheets }: WorkbookSnapshot) {
  const sheet = sheets[1]!;
  const row = Math.floor(sheet.rows.length / 2);
  const content = sheet.rows[row - 1]![4]!;
  return (more: number) => [
    {
      sheet: sheet.name,
      cell: `E${String(row)}`,
      content: { ...content, value: (content.value as number) + more },
    },
  ];
}

/** Check of nine tables after reading, and again after one edit, for growing tables. */
export function checkSpeed(): void {
  console.log('\nCheck of nine tables (rows: of the longest), after reading; and again after one edit');
  console.log(
    `${'rows'.padStart(10)}${['check', 'edit', 'checks made'].map((word) => word.padStart(14)).join('')}`,
  );
  const times = new Map<number, { check: number; edit: number }>();
  for (const rows of [200, 2000, 20_000]) {
    const budget = largeBudget(rows);
    const workbook = largeDisclosure(budget);
    const options = {
      year: budget.year,
      classification: budget.classification,
      lines: null,
      moneyUnit: null,
      rounding: 'half-up' as const,
    };
    const rounds = rows > 5000 ? 3 : 9;
    const check = median(rounds, rows > 5000 ? 1 : 4, () => new Review(workbook, options).report());
    const going = new Review(workbook, options);
    const made = going.report().checks.made;
    const edit = middleEdit(workbook);
    let wrong = false;
    const again = median(rounds * 2, 3, () => {
      wrong = !wrong;
      return going.update(edit(wrong ? 1 : 0));
    });
    times.set(rows, { check, edit: again });
    console.log(
      `${String(workbook.sheets[1]!.rows.length).padStart(10)}${[milliseconds(check), milliseconds(again), String(made)].map((text) => text.padStart(14)).join('')}`,
    );
  }
  const { check, edit } = times.get(2000)!;
  report('check of nine tables × 2,000 rows', milliseconds(check), {
    text: '≤ 250 ms',
    reached: check <= 250,
  });
  report('check again after one edit', milliseconds(edit), { text: '≤ 20 ms', reached: edit <= 20 });
}
