import type { BodyRow } from '../../../recognise/recognised';
import { cellAddress } from '../../../workbook/address';
import type { Book, BookBlock } from '../../book/book';
import { finding } from '../../statements/describe';
import type { CellReference, Finding } from '../../findings/finding';
import { allBlocks } from '../../statements/relations';

/** So many rows that count up are no accident. */
const FEWEST = 3;

/** Rows of a block whose code column holds serial numbers (1, 2, 3 …) in place of codes; empty if it holds codes. */
function serialRows({ rows }: BookBlock): readonly BodyRow[] {
  const malformed = rows.flatMap(({ body }) => (body?.malformed ? [body] : []));
  const printed = rows.filter(({ body }) => body !== null).length;
  const counted = malformed.filter(({ malformed: text }, at) => {
    const before = malformed[at - 1]?.malformed ?? null;
    const after = malformed[at + 1]?.malformed ?? null;
    return follows(before, text) || follows(text, after);
  });
  return counted.length >= FEWEST && counted.length * 2 > printed ? counted : [];
}

function follows(before: string | null, after: string | null): boolean {
  const [first, next] = [before, after].map((text) =>
    /^\d{1,4}[.、]?$/.test(text ?? '') ? parseInt(text!) : NaN,
  );
  return next === first! + 1;
}

const known = new WeakMap<Book, ReadonlySet<BodyRow>>();

/** Whether a row is one of those: it is told once, for all of them. */
export function isSerial(book: Book, row: BodyRow): boolean {
  let rows = known.get(book);
  if (!rows) {
    rows = new Set(allBlocks(book).flatMap(serialRows));
    known.set(book, rows);
  }
  return rows.has(row);
}

/** One message for all rows of a block whose codes are serial numbers. */
export function codesSerial(block: BookBlock): Finding[] {
  const [first, ...others] = serialRows(block);
  const sheet = block.table.read.sheet.name;
  const at = ({ malformedAt: cell }: BodyRow): CellReference => ({
    sheet,
    cell: cell ? cellAddress(cell.row, cell.column) : '',
  });
  return first
    ? [
        finding('R301', 'error', at(first), 'codes-serial', {
          stated: first.malformed,
          related: others.map(at),
          values: { count: String(others.length + 1) },
        }),
      ]
    : [];
}
