import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledClassification } from '../../src/core/index';
import { fillTemplate, learnForm } from '../../src/core/template/index';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editPackage, fillPackage, readXlsx } from '../../src/hosts/xlsx';
import { HARD_TEMPLATES } from '../cases/hard-templates';
import { publishedWorkbook, LEARNED_DOCUMENTS } from '../cases/learned-roles';
import { loadCase, readCase } from '../cases/load-case';
import { REGION_TEMPLATES } from '../cases/region-templates';
import { LibreOffice } from './libreoffice';
import { randomCarryOver } from './random-carry-over';

const office = new LibreOffice();
afterAll(() => office.dispose());

/** Figures of a template that is filled, live and as values. */
async function filled(bytes: Uint8Array, style: 'native' | 'values', name: string): Promise<Uint8Array> {
  const lines = readCase(loadCase(name)).budget!;
  const budget = { ...lines, carryOver: randomCarryOver(1, lines) };
  const workbook = await readXlsx(bytes, 'template.xlsx');
  const fill = fillTemplate(workbook, learnForm(workbook, bundledClassification()), budget);
  const file = editPackage(bytes, 'template.xlsx');
  fillPackage(file, fill, budget, style);
  return file.bytes();
}

function numbersOf({ sheets }: WorkbookSnapshot): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { name, rows } of sheets) {
    rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        if (typeof cell?.value === 'number' && cell.value !== 0) {
          numbers.set(`${name}!${String(down + 1)}:${String(across + 1)}`, cell.value);
        }
      }),
    );
  }
  return numbers;
}

const TEMPLATES = [
  // Every other one: each costs a start of LibreOffice and a page of figures.
  ...[...HARD_TEMPLATES, ...REGION_TEMPLATES]
    .filter((_, at) => at % 2 === 0)
    .map((make) => {
      const { name, bytes } = make();
      return [name, bytes] as const;
    }),
  ...LEARNED_DOCUMENTS.flatMap((document) => {
    const bytes = publishedWorkbook(document);
    return bytes ? [[document, bytes] as const] : [];
  }),
];

describe.each(['stress-2024'])('templates that are filled with %s', (name) => {
  test('give LibreOffice the figures that are written', async () => {
    const places: string[] = [];
    for (const [at, [, bytes]] of TEMPLATES.entries()) {
      const place = join(office.folder, `${name}-${String(at)}.xlsx`);
      writeFileSync(place, await filled(bytes, 'native', name));
      places.push(place);
    }
    const again = await office.recalculateAll(places);
    let compared = 0;
    for (const [at, [template, bytes]] of TEMPLATES.entries()) {
      const calculated = numbersOf(await readXlsx(readFileSync(again[at]!), again[at]!));
      const values = numbersOf(await readXlsx(await filled(bytes, 'values', name), 'values.xlsx'));
      const off = [...values].filter(([cell, value]) => calculated.get(cell) !== value);
      expect([template, off]).toEqual([template, []]);
      compared += values.size;
    }
    expect(compared).toBeGreaterThan(1500);
  });
});
