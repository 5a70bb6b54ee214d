import { review } from '../src/core/reconcile/review';
import { bundledClassification } from '../src/core/classification/classification';
import { fillForm } from '../src/core/disclosure/fill';
import { xinjiang2021 } from '../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../src/core/sheet/lay-out';
import { loadCase, readCase } from './cases/load-case';
import { planSnapshot } from './cases/plan-snapshot';
import { randomBudget } from './second-opinion/random-budget';
const options = { year: null, classification: bundledClassification(), lines: null, moneyUnit: null, rounding: 'half-up' as const };
test('generated', () => {
  const out: string[] = [];
  const budgets = [...['kashi-2021','wanli-2024','sifaju-2026','stress-2024'].map(n => [n, readCase(loadCase(n)).budget!] as const), ...[1,2,3,4,5,6,7,8].map(s => [`random ${s}`, randomBudget(s, [5,20,60,200,500,900,2000,5000][s-1]!)] as const)];
  for (const [name, budget] of budgets) {
    const w = planSnapshot(layOut(fillForm(xinjiang2021, budget)));
    for (const lines of [true, false]) {
      const ww = lines ? w : { sheets: w.sheets.filter(s => s.name !== '预算明细') };
      const t = performance.now();
      const r = review(ww, options);
      out.push(`${name} lines=${lines} ${Math.round(performance.now()-t)}ms proved=${r.proved} year=${r.year} ${JSON.stringify(r.checks)} ${JSON.stringify(r.summary)} tailsproved=${r.findings.filter(f=>f.grade==='tail'&&f.proved).length}`);
      for (const f of r.findings.filter(f => f.grade !== 'tail').slice(0, 6)) out.push(`    ${f.grade} ${f.rule} ${f.sheet}!${f.cell} ${f.message} ${f.stated}→${f.expected} ${JSON.stringify(f.values)}`);
    }
  }
  console.log(out.join('\n'));
}, 600000);
