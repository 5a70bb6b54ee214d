import type { Classification } from '../../classification/classification';
import { foldName } from '../../classification/names';
import { levelOf } from '../../classification/code';
import { SEPARATOR } from '../../disclosure/rows';
import type { Block, Form } from '../../disclosure/table';
import { readPrintedFigure } from '../../money/printed-figure';
import { cellAt, quoteValue, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { foldCaption, isTotalCaption, nearlySame, withoutOrdinal } from './caption';
import { readCode, wholeCodes, type PrintedCode } from './code-cells';
import { isNumberRow, rowTexts, type Header } from './header';
import type { BlockPlace } from './places';
import type { BodyRow, ReadBlock, Stranger } from './recognised';

export interface BodyPlace {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  /** Rows of the body: below the header to the end of the table, remarks and repeated headers left out. */
  readonly rows: readonly number[];
  readonly form: Form;
  readonly classification: Classification;
}

/** Rows of the body, and remarks below it. */
export function bodyRows(
  sheet: SheetSnapshot,
  header: Header,
  end: number,
): { rows: number[]; remarks: { row: number; column: number; text: string }[] } {
  const rows: number[] = [];
  const remarks: { row: number; column: number; text: string }[] = [];
  const captions = new Set(header.paths.flat());
  for (let row = header.bottom + 1; row <= Math.min(end, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    if (cells.every((cell) => cell === null || cell.value === null)) {
      continue;
    }
    const column = cells.findIndex((cell) => cell !== null && cell.value !== null) + 1;
    const text = quoteValue(valueAt(sheet, row, column));
    if (/^(?:备注|注|说明|附注)\d*\s*[:：、.．]/.test(text)) {
      remarks.push({ row, column, text });
      continue;
    }
    const filled = rowTexts(sheet, row).filter((caption) => caption !== '');
    const repeated = filled.length > 1 && filled.every((caption) => captions.has(caption));
    if (!repeated && !isNumberRow(filled)) {
      rows.push(row);
    }
  }
  return { rows, remarks };
}

/** The rows of one block of a table. */
export function readBlock(block: Block, place: BlockPlace, body: BodyPlace): ReadBlock {
  const amounts = place.columns.filter((column) => column !== null);
  const hasFigure = (row: number): boolean =>
    amounts.some((column) => {
      const { state } = readPrintedFigure(cellAt(body.sheet, row, column));
      return state !== 'blank';
    });
  const rows: BodyRow[] = [];
  const strangers: Stranger[] = place.strangers.map((column) => ({
    kind: 'column',
    at: { row: body.header.bottom, column },
    caption: body.header.paths[column - 1]?.at(-1) ?? '',
    money: body.rows.some((row) => readPrintedFigure(cellAt(body.sheet, row, column)).state === 'figure'),
  }));
  let unitRow: BodyRow | null = null;
  let total: BodyRow | null = null;
  const printed = body.rows.map((row) => readCode(body.sheet, row, place.codes));
  const codes = wholeCodes(printed);
  for (const [at, row] of body.rows.entries()) {
    const read = readRow(block, place, body, row, printed[at] ?? null, codes[at] ?? null);
    const money = hasFigure(row);
    if (read === 'blank') {
      if (money && block.rows.by !== 'single') {
        strangers.push({ kind: 'row', at: { row, column: amounts[0]! }, caption: '', money });
      }
    } else if (read.role === 'total') {
      total = read;
    } else if (read.role === 'unit') {
      if (unitRow === null && rows.length === 0 && money) {
        unitRow = read;
      } else if (money || block.rows.by === 'listed' || block.rows.by === 'classes') {
        strangers.push({ kind: 'row', at: read.nameCell ?? { row, column: 1 }, caption: read.name, money });
      }
    } else if (read.role !== 'single' || (money && rows.length === 0)) {
      rows.push(read);
    } else if (money) {
      strangers.push({ kind: 'row', at: { row, column: amounts[0]! }, caption: '', money });
    }
  }
  return { declaration: block, columns: place.columns, rows, unitRow, total, strangers };
}

function readRow(
  block: Block,
  place: BlockPlace,
  { sheet, form, classification }: BodyPlace,
  row: number,
  printed: PrintedCode | null,
  whole: string | null,
): BodyRow | 'blank' {
  const textOf = (column: number | null): string =>
    column === null ? '' : quoteValue(valueAt(sheet, row, column));
  const captions = [...place.codes, place.name, place.project].map(textOf);
  const column = [...place.codes, place.name, place.project][captions.findIndex((text) => text !== '')];
  const base: BodyRow = {
    row,
    role: 'unit',
    key: 'unit',
    code: null,
    malformed: null,
    name: textOf(place.name),
    project: textOf(place.project),
    codeCells: [],
    nameCell: place.name === null ? null : { row, column: place.name },
    shortDigits: [],
  };
  if (block.rows.by === 'single') {
    return { ...base, role: 'single', key: 'single' };
  }
  if (column === undefined || column === null) {
    return 'blank';
  }
  const folded = captions.map(foldCaption).filter((text) => text !== '');
  if (folded.length === 1 && (isTotalCaption(folded[0]!) || folded[0] === foldCaption(block.total ?? '-'))) {
    return { ...base, role: 'total', key: 'total', nameCell: { row, column } };
  }
  if (block.rows.by === 'listed') {
    const caption = folded[0] ?? '';
    for (const same of [(a: string, b: string) => a === b, nearlySame]) {
      const known = block.rows.rows.find((listed) =>
        [listed.caption, ...(listed.aliases ?? [])].some((word) => same(foldCaption(word), caption)),
      );
      if (known) {
        return { ...base, role: 'listed', key: known.role };
      }
    }
    return base;
  }
  if (block.rows.by === 'classes') {
    return classRow(base, form, classification);
  }
  // 无 in an empty table is a word, not a code that went wrong.
  if (!printed || (printed.malformed !== null && !/\d/.test(printed.malformed))) {
    return base;
  }
  const name = base.name === '' ? printed.name : base.name;
  const level = whole === null ? null : levelOf(whole);
  const role = block.rows.by === 'projects' ? 'project' : (level ?? 'item');
  return {
    ...base,
    role,
    key: block.rows.by === 'projects' ? `${whole ?? ''}${SEPARATOR}${foldName(base.project)}` : (whole ?? ''),
    code: whole,
    malformed: whole === null ? (printed.malformed ?? captions.join(' ').trim()) : null,
    name,
    codeCells: printed.cells,
    shortDigits: printed.shortDigits,
  };
}

const classNames = new WeakMap<Classification, ReadonlyMap<string, string>>();

/** 类 by every name it ever had, and by the form's captions. */
function classByName(form: Form, classification: Classification, name: string): string | null {
  const own = form.classes.find(({ caption }) => foldCaption(caption) === name);
  if (own) {
    return own.code;
  }
  let known = classNames.get(classification);
  if (!known) {
    known = new Map(
      [...classification.entries]
        .filter(([code]) => code.length === 3 && code.startsWith('2'))
        .flatMap(([code, entries]) => entries.map((entry) => [foldCaption(entry.name), code] as const)),
    );
    classNames.set(classification, known);
  }
  return known.get(name) ?? null;
}

/** `201 一般公共服务支出`, or the name alone with an ordinal. */
function classRow(base: BodyRow, form: Form, classification: Classification): BodyRow {
  const [, digits = '', rest = base.name] =
    /^(\d{3})\s*(\D.*)$/.exec(base.name.normalize('NFKC').trim()) ?? [];
  const code = digits === '' ? classByName(form, classification, foldCaption(base.name)) : digits;
  if (code === null) {
    return base;
  }
  return {
    ...base,
    role: 'class',
    key: code,
    code,
    name: digits === '' ? withoutOrdinal(base.name) : rest,
    codeCells: digits === '' || !base.nameCell ? [] : [base.nameCell],
  };
}
