import { parseAddress } from '../../src/core/workbook/address';
import { cellAt, quoteValue, valueAt, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editPackage, readXlsx } from '../../src/hosts/xlsx';
import { changedParts } from '../hosts/xlsx/edit/changed-parts';
import { withOneCodeColumn } from './hard-layouts';
import { emptied, EMPTYINGS } from './emptied';
import { LEARNED_DOCUMENTS, publishedWorkbook, trueRoles, type TrueRoles } from './learned-roles';

/** The nine tables of our own template, with figures in them. */
async function filledTemplate(): Promise<{ bytes: Uint8Array; roles: TrueRoles }> {
  const { bytes, tables } = withOneCodeColumn();
  const file = editPackage(bytes, 'a.xlsx');
  for (const { sheet, blocks } of tables) {
    for (const { body, total, columns, codes, name, listed } of blocks) {
      const rows = [body![0], body![1], ...(total === null ? [] : [total])];
      for (const row of rows) {
        for (const letters of Object.keys(columns)) {
          file.sheet(sheet).set(`${letters}${String(row)}`, { value: row + 0.25 });
        }
      }
      for (const letters of codes) {
        file.sheet(sheet).set(`${letters}${String(body![0])}`, { value: '201' });
        file.sheet(sheet).set(`${name!}${String(body![0])}`, { value: '一般公共服务支出' });
      }
      expect(Object.keys(listed).length).toBeLessThan(8);
    }
  }
  return {
    bytes: await file.bytes(),
    roles: Object.fromEntries(tables.map(({ sheet, ...table }) => [sheet, table])),
  };
}

const atHand = LEARNED_DOCUMENTS.filter((document) => publishedWorkbook(document) !== null);
const OWN = 'a template of our own';
const cases = [OWN, ...atHand].flatMap((name) => EMPTYINGS.map((how) => [name, how] as const));

async function given(name: string): Promise<{ bytes: Uint8Array; roles: TrueRoles }> {
  const document = atHand.find((one) => one === name);
  return document === undefined
    ? filledTemplate()
    : { bytes: publishedWorkbook(document)!, roles: trueRoles(document) };
}

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

test.each(cases)('%s, %s: what is to go is gone, and nothing else', async (document, how) => {
  const { bytes, roles } = await given(document);
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
});

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
