import fc from 'fast-check';
import { cellAddress, rangeAddress } from '../../../../src/core/workbook/address';
import type { CellImage, SheetImage } from '../../../../src/core/workbook/image';
import { editPackage, readImage, writeImage } from '../../../../src/hosts/xlsx';
import { imageOf } from '../../plain-image';

const NAMES = ['表 一', '二'] as const;
const ROWS = 12;

/** A row that is known again wherever it goes. */
interface Line {
  readonly height: number | null;
  value: number | null;
  formula: readonly Token[] | null;
}

/** What a formula names: the rows from one to another of a sheet. They go, and others come between them. */
interface Token {
  readonly sheet: number;
  readonly isNamed: boolean;
  readonly isRange: boolean;
  readonly rows: Set<Line>;
}

interface Model {
  readonly sheets: Line[][];
  readonly areas: readonly Token[];
}

type Edit =
  | {
      readonly kind: 'insert';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
      readonly like: number | null;
    }
  | { readonly kind: 'remove'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'set'; readonly sheet: number; readonly at: number; readonly value: number };

const sheetAt = fc.nat({ max: NAMES.length - 1 });
const rowAt = fc.integer({ min: 1, max: ROWS });
const token = fc.record({
  sheet: sheetAt,
  isNamed: fc.boolean(),
  from: rowAt,
  to: rowAt,
  isRange: fc.boolean(),
});
const line = fc.record({
  value: fc.option(fc.integer({ min: 1, max: 999 })),
  tokens: fc.option(fc.array(token, { minLength: 1, maxLength: 3 })),
});
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    sheet: sheetAt,
    at: rowAt,
    count: fc.integer({ min: 1, max: 3 }),
    like: fc.option(rowAt),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    sheet: sheetAt,
    at: rowAt,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    sheet: sheetAt,
    at: rowAt,
    value: fc.integer({ min: 1000 }),
  }),
);
const workbook = fc.record({
  lines: fc.array(fc.array(line, { minLength: ROWS, maxLength: ROWS }), { minLength: 2, maxLength: 2 }),
  areas: fc.array(token, { minLength: 4, maxLength: 4 }),
  edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
});

type Made = typeof workbook extends fc.Arbitrary<infer Value> ? Value : never;

function modelOf({ lines, areas }: Pick<Made, 'lines' | 'areas'>): Model {
  const sheets = lines.map((rows) =>
    rows.map(({ value }, at): Line => ({ height: 20 + at, value, formula: null })),
  );
  const meant = (own: number, { sheet, isNamed, from, to, isRange }: Made['areas'][number]): Token => {
    const on = isNamed ? sheet : own;
    const [top, bottom] = isRange ? [Math.min(from, to), Math.max(from, to)] : [from, from];
    return { sheet: on, isNamed, isRange, rows: new Set(sheets[on]!.slice(top - 1, bottom)) };
  };
  lines.forEach((rows, own) => {
    rows.forEach(({ tokens }, at) => {
      sheets[own]![at]!.formula = tokens?.map((one) => meant(own, one)) ?? null;
    });
  });
  return { sheets, areas: areas.map((one) => meant(0, { ...one, isNamed: true, isRange: true })) };
}

/** Rows of a token now; null if all of them went. */
function rowsOf({ sheets }: Model, { sheet, rows }: Token): { top: number; bottom: number } | null {
  const places = sheets[sheet]!.flatMap((one, at) => (rows.has(one) ? [at + 1] : []));
  return places.length === 0 ? null : { top: places[0]!, bottom: places.at(-1)! };
}

function written(model: Model, token: Token, own: number | null): string {
  const now = rowsOf(model, token);
  const name = token.isNamed || own === null ? `'${NAMES[token.sheet]!}'!` : '';
  const range = now && { ...now, left: 1, right: 1 };
  const cells = range === null ? '#REF!' : rangeAddress(range);
  const whole =
    token.isRange && range ? `${cellAddress(range.top, 1)}:${cellAddress(range.bottom, 1)}` : cells;
  return name + whole;
}

function formulaOf(model: Model, own: number, tokens: readonly Token[]): string {
  return tokens.map((one) => `SUM(${written(model, one, own)})`).join('+');
}

function rowsImage(model: Model, own: number): (CellImage | null)[][] {
  return model.sheets[own]!.map(({ value, formula }) => [
    value === null ? null : { value, formula: null, fills: null, look: null },
    formula && { value: 1, formula: formulaOf(model, own, formula), fills: null, look: null },
  ]);
}

function tokensOf({ sheets, areas }: Model): Token[] {
  return [...sheets.flat().flatMap(({ formula }) => formula ?? []), ...areas];
}

function apply(model: Model, one: Edit): void {
  const rows = model.sheets[one.sheet]!;
  if (one.kind === 'set') {
    while (rows.length < one.at) {
      rows.push({ height: null, value: null, formula: null });
    }
    rows[one.at - 1]!.value = one.value;
    return;
  }
  if (one.kind === 'remove') {
    rows.splice(one.at - 1, one.count);
    return;
  }
  while (rows.length < one.at - 1) {
    rows.push({ height: null, value: null, formula: null });
  }
  const height = one.like === null ? null : (rows[one.like - 1]?.height ?? null);
  const made = Array.from({ length: one.count }, (): Line => ({ height, value: null, formula: null }));
  for (const { sheet, rows: meant } of tokensOf(model)) {
    const [before, after] = [rows[one.at - 2], rows[one.at - 1]];
    if (sheet === one.sheet && before && after && meant.has(before) && meant.has(after)) {
      made.forEach((row) => meant.add(row));
    }
  }
  rows.splice(one.at - 1, 0, ...made);
}

/** Values and formulas as they are read, blanks at the ends left out. */
function plain(rows: SheetImage['rows']): unknown[] {
  const cells = rows.map((row) => [0, 1].map((at) => row[at]?.formula ?? row[at]?.value ?? null));
  while (cells.at(-1)?.every((one) => one === null)) {
    cells.pop();
  }
  return cells;
}

function trimmed(heights: readonly (number | null)[]): (number | null)[] {
  const left = [...heights];
  while (left.length > 0 && (left.at(-1) ?? null) === null) {
    left.pop();
  }
  return left.map((one) => one ?? null);
}

test('after rows came and went the reader sees what was left, and formulas name the same cells', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async ({ lines, areas, edits }) => {
      const model = modelOf({ lines, areas });
      const [merge, print, first, second] = model.areas;
      const sheetImages = NAMES.map((name, at): Partial<SheetImage> => {
        const range = (token: Token): { top: number; bottom: number } | null =>
          token.sheet === at ? rowsOf(model, token) : null;
        const [merged, printed] = [range(merge!), range(print!)];
        return {
          name,
          rows: rowsImage(model, at),
          rowHeights: model.sheets[at]!.map(({ height }) => height),
          merges: merged ? [{ ...merged, left: 4, right: 5 }] : [],
          print: printed && {
            orientation: 'landscape',
            area: { ...printed, left: 1, right: 5 },
            repeatRows: null,
            fit: null,
            footer: null,
          },
        };
      });
      const names = [first!, second!].map((token, at) => ({
        name: `名${String(at)}`,
        refersTo: written(model, token, null),
      }));
      const bytes = await writeImage({ ...imageOf(...sheetImages), names }, null, 'formulas');
      const file = editPackage(bytes, 'a.xlsx');
      for (const one of edits) {
        const sheet = file.sheet(NAMES[one.sheet]!);
        apply(model, one);
        if (one.kind === 'insert') {
          sheet.insertRows(one.at, one.count, one.like);
        } else if (one.kind === 'remove') {
          sheet.removeRows(one.at, one.count);
        } else {
          sheet.set(cellAddress(one.at, 1), { value: one.value });
        }
      }
      const { image } = await readImage(await file.bytes(), 'a.xlsx');
      image.sheets.forEach((sheet, at) => {
        expect(plain(sheet.rows)).toEqual(plain(rowsImage(model, at)));
        expect(trimmed(sheet.rowHeights)).toEqual(trimmed(model.sheets[at]!.map(({ height }) => height)));
        const merged = merge!.sheet === at ? rowsOf(model, merge!) : null;
        // A row like the merged one is merged like it, which the model of rows does not know.
        expect(sheet.merges[0] ?? null).toEqual(merged && { ...merged, left: 4, right: 5 });
        const printed = print!.sheet === at ? rowsOf(model, print!) : null;
        expect(sheet.print?.area ?? null).toEqual(printed && { ...printed, left: 1, right: 5 });
      });
      expect(image.names).toEqual(
        [first!, second!].map((token, at) => ({
          name: `名${String(at)}`,
          refersTo: written(model, token, null),
        })),
      );
    }),
    { numRuns: 100 },
  );
});
