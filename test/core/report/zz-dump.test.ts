import { writeFileSync } from 'node:fs';
import { readWorkbookFile } from '../../../src/hosts/files';
import { review } from '../../../src/core/reconcile/review';
import { bundledClassification } from '../../../src/core/classification/classification';
import { htmlReport } from '../../../src/core/report/html';
import { jsonReport } from '../../../src/core/report/json';
import { textReport } from '../../../src/core/report/text';
test('x', async () => {
  for (const f of (process.env.F ?? '08,00-s1,01,03-s1').split(',')) {
    const w = await readWorkbookFile(`../shared/cases/labelled/${f}.xlsx`);
    const r = review(w, {
      year: null,
      classification: bundledClassification(),
      lines: null,
      rounding: 'half-up',
    });
    for (const language of ['zh-CN', 'en-US'] as const) {
      writeFileSync(
        `/tmp/r-${f}-${language}.html`,
        htmlReport(r, { language, file: `${f}.xlsx`, version: '0.1.0' }),
      );
      writeFileSync(`/tmp/r-${f}-${language}.txt`, textReport(r, { language, file: `${f}.xlsx` }));
      writeFileSync(`/tmp/r-${f}-${language}.json`, jsonReport(r, { language, file: `${f}.xlsx` }));
    }
  }
});
