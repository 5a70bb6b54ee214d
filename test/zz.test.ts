import { readFileSync } from 'node:fs';
import { readWorkbookFile } from '../src/hosts/files';
import { review } from '../src/core/reconcile/review';
import { bundledClassification } from '../src/core/classification/classification';
test('x', async () => {
  const out: string[] = [];
  for (const f of (process.env.F ?? '00,01,03,08,00-s1,00-s2,01-s1,03-s1').split(',')) {
    const w = await readWorkbookFile(`../shared/cases/labelled/${f}.xlsx`);
    const labels = JSON.parse(readFileSync(`../shared/cases/labelled/${f}.labels.json`, 'utf8'));
    const r = review(w, { year: null, classification: bundledClassification(), lines: null, moneyUnit: null, rounding: 'half-up' });
    out.push(`##### ${f} ${r.form} ${r.year} ${JSON.stringify(r.checks)} ${JSON.stringify(r.summary)}`);
    for (const t of r.tables) {
      const e = labels.exactStatements[t.sheet ?? ''] ?? '-';
      if (!(t.checks >= e)) out.push(`  CHECKS ${t.sheet} ${t.checks} < ${e}`);
    }
    const cells = new Set<string>(); const tails = new Set<string>();
    const used = new Set<any>();
    for (const l of labels.findings) {
      if (l.sheet === '说明') continue;
      const group = l.group ? labels.findings.filter((o: any) => o.group === l.group) : [l];
      const at = new Set<string>(group.flatMap((g: any) => [...g.cells.map((c: string) => c.includes('!') ? c : `${g.sheet}!${c}`), `${g.sheet}!${g.culprit}`, ...(g.breaks ?? []).map((b: any) => `${b.sheet}!${b.cell}`)]));
      const strict = new Set<string>(group.flatMap((g: any) => [...(g.planted ? g.cells : [g.cells[0]]).map((c: string) => c.includes('!') ? c : `${g.sheet}!${c}`), `${g.sheet}!${g.culprit}`]));
      const ok = l.accept ?? (l.grade === 'tail' ? ['tail', 'suspect'] : [l.grade]);
      const hit = r.findings.filter((x) => at.has(`${x.sheet}!${x.cell}`) && ok.includes(x.grade));
      const hits = hit.filter((x) => strict.has(`${x.sheet}!${x.cell}`));
      hit.forEach((x) => used.add(x));
      for (const p of at) (l.grade === 'error' ? cells : tails).add(p);
      out.push(`  ${hit.length ? (hits.length ? 'ok   ' : 'loose') : 'MISS '} ${l.id} ${l.sheet} ${l.cells.slice(0,3)} ${l.grade} ${l.note} ${hit.length ? '' : JSON.stringify(r.findings.filter(x=>at.has(`${x.sheet}!${x.cell}`)).map(x=>[x.grade,x.rule]))}`);
    }
    for (const x of r.findings) if (!used.has(x)) out.push(`  extra ${x.grade} ${x.rule} ${x.sheet}!${x.cell} ${x.message} ${x.stated}→${x.expected} ${JSON.stringify(x.values)}`);
  }
  console.log(out.join('\n'));
});
