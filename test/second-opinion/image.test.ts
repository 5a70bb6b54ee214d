import type { WorkbookImage } from '../../src/core/workbook/image';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { layOut } from '../../src/core/sheet/lay-out';
import { readImage, writeImage, writeXlsx, type ImageRead } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { LibreOffice } from './libreoffice';

/** What comes back of looks: fonts that this machine has not are replaced by others. */
const LOOKS = ['size', 'bold', 'fill', 'align', 'wrap', 'indent', 'numberFormat', 'borders'] as const;

const office = new LibreOffice();
afterAll(() => office.dispose());

const plan = layOut(discloseCase(loadCase('stress-2024')));
const kept = {
  generated: Object.fromEntries(plan.sheets.map(({ id, name }) => [name, id])),
  layouts: {},
  memory: '{"<a>":"&"}',
};

async function recalculated(name: string, bytes: Uint8Array): Promise<ImageRead> {
  const file = join(office.folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return readImage(readFileSync(await office.recalculate(file)), file);
}

/** The image with each calculated value replaced by a wrong one. */
function falsified(image: WorkbookImage): WorkbookImage {
  return {
    ...image,
    sheets: image.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) => (cell?.formula ? { ...cell, value: 987654.32 } : cell)),
      ),
    })),
  };
}

test('a written image opens in LibreOffice, is calculated there, and comes back with its values and looks', async () => {
  const { image } = await readImage(await writeXlsx(plan, 'native'), 'plan.xlsx');
  const { image: back, kept: keptBack } = await recalculated(
    'image',
    await writeImage(falsified(image), kept, 'formulas'),
  );
  let formulas = 0;
  for (const [at, sheet] of image.sheets.entries()) {
    const found = back.sheets[at]!;
    expect(found.name).toBe(sheet.name);
    const differ: unknown[] = [];
    sheet.rows.forEach((cells, down) => {
      cells.forEach((cell, across) => {
        const other = found.rows[down]?.[across] ?? null;
        formulas += cell?.formula ? 1 : 0;
        const look = image.looks[cell?.look ?? -1];
        const otherLook = back.looks[other?.look ?? -1];
        const same =
          (cell?.value ?? null) === (other?.value ?? null) &&
          Boolean(cell?.formula) === Boolean(other?.formula) &&
          LOOKS.every((key) => isDeepStrictEqual(look?.[key], otherLook?.[key]));
        if (!same) {
          differ.push([sheet.name, down + 1, across + 1, cell, other, look, otherLook]);
        }
      });
    });
    expect(differ).toEqual([]);
    expect(found.merges).toHaveLength(sheet.merges.length);
    expect(found.print?.repeatRows).toEqual(sheet.print?.repeatRows);
    expect(found.print?.area).toEqual(sheet.print?.area);
  }
  expect(formulas).toBeGreaterThan(500);
  // The tags come back as names, whatever becomes of the part.
  expect(keptBack?.generated).toEqual(kept.generated);
});
