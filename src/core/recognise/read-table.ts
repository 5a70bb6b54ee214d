import { namesOfScheme, type Classification } from '../classification/classification';
import { schemeOf, type Scheme } from '../classification/code';
import { bareName } from '../classification/names';
import type { Block, Form } from '../disclosure/table';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot';
import { readBlock } from './body';
import { bodyRows } from './body-rows';
import { isEmptyOrZero } from './cell-money';
import type { Located } from './locate';
import type { ReadBlock, ReadTable } from './recognised';
import { statedUnit } from './unit';

const SCHEME: Readonly<Record<Block['rows']['by'], Scheme | null>> = {
  listed: null,
  classes: null,
  single: null,
  'functional-tree': 'functional',
  projects: 'functional',
  'economic-tree': 'economic',
};

/**
 * The rows of a table that was found. Null if its codes are of another classification: 支出 by economic code has the
 * columns of 支出 by function.
 */
export function readLocated(located: Located, form: Form, classification: Classification): ReadTable | null {
  const { declaration, segment, header, places } = located;
  const { sheet, title, top } = segment;
  const { unit, at } = statedUnit(sheet, top, header.bottom);
  const { rows, remarks, again } = bodyRows(segment, header, places);
  const body = { sheet, header, rows, form, classification };
  const blocks = declaration.blocks.map((block, at) => readBlock(block, places[at]!, body));
  if (blocks.some((block) => isOfOtherScheme(block, classification))) {
    return null;
  }
  return {
    declaration,
    sheet,
    title,
    unit,
    unitAt: [...at, ...again.flatMap((row) => statedUnit(sheet, row, row).at)],
    headerEnd: header.bottom,
    blocks,
    remarks: remarks.map(({ row, column, text }) => ({ at: { row, column }, text })),
    empty: blocks.every((block) => isEmptyBlock(block, sheet)),
  };
}

/** By most of its codes. One that is wrong in its first digit says nothing where its name is one of this classification. */
function isOfOtherScheme({ declaration, rows }: ReadBlock, classification: Classification): boolean {
  const scheme = SCHEME[declaration.rows.by];
  if (scheme === null) {
    return false;
  }
  const coded = rows.filter(({ code }) => code !== null);
  const names = namesOfScheme(classification, scheme);
  const others = coded.filter(
    ({ code, name }) => ![scheme, null].includes(schemeOf(code!)) && !names.has(bareName(name)),
  );
  return others.length * 2 > coded.length;
}

/** Whether no figure but zero stands in the block, unknown rows and columns included. */
export function isEmptyBlock(
  { rows, total, unitRow, columns, strangers }: ReadBlock,
  sheet: SheetSnapshot,
): boolean {
  const all = [...(total ? [total] : []), ...(unitRow ? [unitRow] : []), ...rows];
  return (
    !strangers.some(({ money }) => money) &&
    all.every(({ row }) =>
      columns.every((column) => column === null || isEmptyOrZero(cellAt(sheet, row, column))),
    )
  );
}
