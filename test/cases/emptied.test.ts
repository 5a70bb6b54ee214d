import { parseAddress } from '../../src/core/workbook/address';
import { cellAt, quoteValue, valueAt, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { changedParts } from '../hosts/xlsx/edit/changed-parts';
import { emptied, EMPTYINGS } from './emptied';
import { LEARNED_DOCUMENTS, publishedWorkbook, trueRoles, type TrueRoles } from './learned-roles';

const atHand = LEARNED_DOCUMENTS.filter((document) => publishedWorkbook(document) !== null);
const cases = atHand.flatMap((document) => EMPTYINGS.map((how) => [document, how] as const));

/** Texts and figures of the tables, by what they are. */
function contents({ sheets }: WorkbookSnapshot, roles: TrueRoles): Record<string, string[]> {
  const found: Record<string, string[]> = { amounts: [], codes: [], classes: [], heads: [], others: [] };
  for (const sheet of sheets) {
    const table = roles[sheet.name];
    sheet.rows.forEach((cells, down) => {
      cells.forEach((_, across) => {
        const value = valueAt(sheet, down + 1, across + 1);
        if (value !== null) {
          found[table ? kindAt(table, down + 1, across + 1) : 'others']!.push(
            `${sheet.name} ${quoteValue(value)}`,
          );
        }
      });
    });
  }
  return found;
}

function kindAt({ header, blocks }: TrueRoles[string], row: number, column: number): string {
  const is = (letters: string | null): boolean =>
    letters !== null && parseAddress(`${letters}1`)!.column === column;
  for (const { columns, codes, name, project, rows, body, listed, unitRow, total } of blocks) {
    const inBody = body !== null && row >= body[0] && row <= body[1];
    if ((inBody || row === unitRow || row === total) && Object.keys(columns).some(is)) {
      return 'amounts';
    }
    if (inBody && [...codes, name, project].some(is) && !(String(row) in listed)) {
      return rows === 'classes' ? 'classes' : rows === 'listed' || rows === 'single' ? 'others' : 'codes';
    }
  }
  return row <= header[1] ? 'heads' : 'others';
}

(cases.length > 0 ? test.each(cases) : test.skip.each([['(not at hand)', 'rows'] as never]))(
  '%s, %s: what is to go is gone, and nothing else',
  async (document, how) => {
    const bytes = publishedWorkbook(document)!;
    const roles = trueRoles(document);
    const before = contents(await readXlsx(bytes, document), roles);
    const template = await emptied(bytes, roles, how);
    const workbook = await readXlsx(template.bytes, document);
    const after = contents(workbook, template.roles);
    expect(before.amounts!.length).toBeGreaterThan(80);
    expect(after).toEqual({
      amounts: [],
      codes: how === 'figures' ? before.codes : [],
      classes: how === 'classes' ? [] : before.classes,
      heads: before.heads,
      others: before.others,
    });
    const parts = changedParts(bytes, template.bytes);
    expect(parts.filter((part) => !/^xl\/(worksheets\/[^/]+|workbook)\.xml$/.test(part))).toEqual([]);
    for (const [name, { blocks }] of Object.entries(template.roles)) {
      const sheet = workbook.sheets.find((one) => one.name === name)!;
      for (const block of blocks.filter(({ rows }) => /tree|projects/.test(rows))) {
        if (how === 'one-row' && block.body) {
          expect(block.body[1]).toBe(block.body[0]);
        }
        // The caption of the total is where it is said to be.
        const texts = sheet.rows[(block.total ?? 1) - 1]!.map((cell) => quoteValue(cell?.value ?? null));
        expect(block.total === null || texts.some((text) => /合\s*计/.test(text))).toBe(true);
      }
    }
  },
);

test('a template has the looks of its rows', async () => {
  for (const document of atHand) {
    const bytes = publishedWorkbook(document)!;
    const template = await emptied(bytes, trueRoles(document), 'figures');
    const [old, now] = await Promise.all([readXlsx(bytes, document), readXlsx(template.bytes, document)]);
    expect(now.sheets.map(({ merges }) => merges)).toEqual(old.sheets.map(({ merges }) => merges));
    const sheet = now.sheets[0]!;
    expect(cellAt(sheet, 1, 1)).toEqual(cellAt(old.sheets[0]!, 1, 1));
  }
});
