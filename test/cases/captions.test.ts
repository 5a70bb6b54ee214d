import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { ABOVE, LEFT, type TableDeclaration } from '../../src/core/disclosure/table';
import { fold, loadCase } from './load-case';

const published = loadCase('kashi-2021').expected;

/** What the form prints of itself: header, listed rows, 类, total rows; no unit, code in use or figure. */
function declared(table: TableDeclaration): Set<string> {
  const captions = table.header
    .flat()
    .filter((caption) => caption !== LEFT && caption !== ABOVE && caption !== '');
  for (const { rows, total } of table.blocks) {
    captions.push(...(total === null ? [] : [total]));
    captions.push(...(rows.by === 'listed' ? rows.rows.map(({ caption }) => caption) : []));
    captions.push(
      ...(rows.by === 'classes' ? xinjiang2021.classes.map(({ code, caption }) => `${code} ${caption}`) : []),
    );
  }
  return new Set(captions.map(fold));
}

const printedTables = xinjiang2021.tables.filter(({ number }) => published[number]);

test('eight of the nine tables are printed in the publication', () => {
  expect(xinjiang2021.tables.length).toBe(9);
  expect(printedTables.length).toBe(8);
});

test.each(printedTables.map((table) => [table.number, table] as const))(
  '%s: every caption of ours occurs in the publication, and every caption there in ours',
  (number, table) => {
    const { rows, title } = published[number]!;
    expect(fold(table.title)).toBe(fold(title));
    const there = new Set(rows.flat().map(fold));
    const ours = declared(table);
    expect([...ours].filter((caption) => !there.has(caption))).toEqual([]);
    // Left over there: figures, codes, the unit, names of codes in use.
    const bodyRows = rows.slice(table.header.length);
    const body = new Set(
      bodyRows
        .filter((row) => /^\d*$/.test(row[0]!) && !row.some((cell) => ours.has(fold(cell))))
        .flatMap((row) => row.map(fold)),
    );
    const left = [...there].filter(
      (cell) => cell !== '' && !/^-?\d+(\.\d+)?$/.test(cell) && !ours.has(cell) && !body.has(cell),
    );
    expect(left).toEqual([]);
  },
);

test('each column of amounts is printed under its own caption', () => {
  for (const table of xinjiang2021.tables) {
    const columns = table.blocks.flatMap(({ columns: amounts }) =>
      amounts.map(({ caption }) => fold(caption)),
    );
    const header = table.header.map((row) => row.map(fold));
    expect(columns.filter((caption) => !header.some((row) => row.includes(caption)))).toEqual([]);
  }
});
