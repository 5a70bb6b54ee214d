import { bundledClassification } from '../../src/core/classification/classification';
import { Review } from '../../src/core/reconcile/review/review';
import { writeDocx } from '../../src/hosts/docx/write';
import { longDisclosure } from './long-document';
import { median, medianOf, milliseconds, report } from './timing';

const PAGES = { check: 60, docx: 30 };
const GOAL = { check: 150, docx: 2000 };

/** The check of a long disclosure, its tables with its text, and the Word document of a shorter one. */
export async function textSpeed(): Promise<void> {
  const options = {
    year: null,
    classification: bundledClassification(),
    lines: null,
    moneyUnit: null,
    rounding: 'half-up' as const,
  };
  const long = longDisclosure(PAGES.check);
  const figures = new Review(long.workbook, options).report().text?.figures ?? 0;
  console.log(`\nA disclosure of ${String(long.pages)} pages; its text gives ${String(figures)} figures`);
  const check = median(9, 4, () => new Review(long.workbook, options).report());
  report(`check of ${String(PAGES.check)} pages, tables and text`, milliseconds(check), {
    text: `≤ ${String(GOAL.check)} ms`,
    reached: check <= GOAL.check,
  });
  const processor = leastProcessorTime(() => new Review(long.workbook, options).report());
  report('  of the processor’s time, on a machine that is busy', milliseconds(processor));
  const tables = {
    ...long.workbook,
    sheets: long.workbook.sheets.filter(({ name }) => name.startsWith('表')),
  };
  report('  of these its tables', milliseconds(median(9, 4, () => new Review(tables, options).report())));
  const { document } = longDisclosure(PAGES.docx);
  const docx = await medianOf(5, () => writeDocx(document));
  report(`Word document of ${String(PAGES.docx)} pages`, milliseconds(docx), {
    text: `≤ ${String(GOAL.docx / 1000)} s`,
    reached: docx <= GOAL.docx,
  });
}

/** The least time of the processor that a piece of work took: other programs make it wait, and hardly make it work more. */
function leastProcessorTime(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
