import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../../src/core/sheet/lay-out';
import { writeXlsx } from '../../src/hosts/xlsx';
import { hasLibreOffice, LibreOffice } from '../second-opinion/libreoffice';
import { department } from './department';
import { middle, milliseconds, report } from './timing';

const STYLES = ['values', 'native'] as const;

/** What LibreOffice takes to open, calculate and save a workbook with plain formulas, beside the same one with values alone. */
export async function liveFormulas(): Promise<void> {
  if (!hasLibreOffice()) {
    console.log('LibreOffice is not installed: its recalculation was not timed');
    return;
  }
  const office = new LibreOffice();
  try {
    for (const lines of [500, 2000, 5000, 20_000]) {
      await recalculation(office, lines);
    }
  } finally {
    office.dispose();
  }
}

async function recalculation(office: LibreOffice, lines: number): Promise<void> {
  const plan = layOut(fillForm(xinjiang2021, department(lines)));
  const files: string[] = [];
  const sizes: number[] = [];
  for (const style of STYLES) {
    const bytes = await writeXlsx(plan, style);
    files.push(join(office.folder, `${style}-${String(lines)}.xlsx`));
    writeFileSync(files.at(-1)!, bytes);
    sizes.push(bytes.length);
  }
  const times = STYLES.map((): number[] => []);
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [at, file] of files.entries()) {
      const start = performance.now();
      await office.recalculate(file);
      times[at]!.push(performance.now() - start);
    }
  }
  const [values = 1, native = 0] = times.map(middle);
  report(`LibreOffice recalculates ${String(lines)} lines in plain formulas`, milliseconds(native));
  const ratio = native / values;
  const goal = lines === 5000 ? { text: '≤ 2.5 ×', reached: ratio <= 2.5 } : undefined;
  report('  beside the same tables as values', `${ratio.toFixed(2)} ×`, goal);
  const size = sizes[1]! / 1000;
  report(
    '  its file',
    `${size.toFixed(0)} kB`,
    lines === 5000 ? { text: '≤ 559 kB', reached: size <= 559 } : undefined,
  );
  report('  size of the file beside that of values', `${(size / (sizes[0]! / 1000)).toFixed(2)} ×`);
}
