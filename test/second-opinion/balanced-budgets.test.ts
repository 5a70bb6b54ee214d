import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { balance } from '../../src/core/balance/balance';
import { fillForm } from '../../src/core/disclosure/fill';
import { FORMS } from '../../src/core/disclosure/forms/forms';
import { printedForm } from '../../src/core/disclosure/forms/printed-tables';
import { layOut } from '../../src/core/sheet/lay-out';
import { valueAt } from '../../src/core/workbook/snapshot';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { nodeSolver } from '../../src/hosts/solver/node-solver';
import { budgetToBalance } from '../core/balance/random-balance';
import { LibreOffice } from './libreoffice';
import { randomCarryOver } from './random-carry-over';

const office = new LibreOffice();
afterAll(() => office.dispose());

/** How many; more are asked for by `BUDGETS`, of up to `LINES` lines. */
const COUNT = Number(process.env.BUDGETS ?? 2);
const MOST_LINES = Number(process.env.LINES ?? 60);

test.each(Array.from({ length: COUNT }, (_, at) => at + 1))(
  'random budget %i, balanced: LibreOffice calculates every cell as planned',
  async (seed) => {
    const form = printedForm(FORMS[seed % FORMS.length]!);
    const plain = budgetToBalance(seed, MOST_LINES);
    const own = seed % 7 === 0 ? { ...plain, carryOver: randomCarryOver(seed, plain) } : plain;
    const found = await balance(fillForm(form, own), await nodeSolver(), { seconds: 60 });
    if (found.state !== 'balanced') {
      throw new Error(`not balanced: ${found.state}`);
    }
    const plan = layOut(fillForm(form, found.budget));
    const { sheets } = plan;
    const file = join(office.folder, `balanced-${String(seed)}.xlsx`);
    writeFileSync(file, await writeXlsx(plan, 'native'));
    const read = await readXlsx(readFileSync(await office.recalculate(file)), file);
    const wrong = sheets.flatMap(({ name, cells }) => {
      const calculated = read.sheets.find((sheet) => sheet.name === name)!;
      return cells.flatMap(({ row, column, value }) => {
        const at = valueAt(calculated, row, column);
        // A file holds no empty text.
        return (at === '' ? null : at) === (value === '' ? null : value)
          ? []
          : [[name, row, column, at, value]];
      });
    });
    expect(wrong).toEqual([]);
    expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula)).length).toBeGreaterThan(100);
  },
);
