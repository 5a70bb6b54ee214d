import { readWorkbookFile } from '../src/hosts/files';
import { review } from '../src/core/reconcile/review';
import { bundledClassification } from '../src/core/classification/classification';
import { mutate, MUTATIONS } from './mutants/mutate';
import { judgeMutant } from './mutants/judge-mutant';
import { Random } from './mutants/random';
const N = Number(process.env.N ?? 60);
test('mutants', async () => {
  const out: string[] = [];
  const options = { year: null, classification: bundledClassification(), lines: null, moneyUnit: null, rounding: 'half-up' as const };
  for (const f of (process.env.F ?? '00,01,03,08').split(',')) {
    const w = await readWorkbookFile(f.includes('/') ? f : `../shared/cases/labelled/${f}.xlsx`);
    const before = review(w, options);
    for (const kind of MUTATIONS) {
      const random = new Random(7);
      const c = { n: 0, exact: 0, found: 0, strange: 0, many: 0 };
      const bad: string[] = [];
      for (let i = 0; i < N; i++) {
        const m = mutate(w, kind, random);
        if (!m) continue;
        const r = judgeMutant(m, review(m.workbook, options), before);
        c.n++; c.exact += +r.exact; c.found += +r.found; c.strange += +(r.strange.length > 0); c.many += +(r.errors.length > 1);
        if (!r.found || r.strange.length || r.errors.length > 1 || !r.exact) bad.push(`     ${r.found ? '' : 'MISSED '}${m.sheet} ${m.cells.slice(0,3)} ${m.note}: ${r.errors.slice(0,5).join(' ; ')}`);
      }
      out.push(`${f} ${kind.padEnd(15)} n=${c.n} exact=${c.exact} found=${c.found} strange=${c.strange} many=${c.many}`, ...bad.slice(0, 5));
    }
  }
  console.log(out.join('\n'));
}, 600000);
