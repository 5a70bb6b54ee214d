import type { Classification } from '../../classification/classification';
import { FORMS } from '../../disclosure/forms/forms';
import type { Form, TableDeclaration } from '../../disclosure/table';
import { readPrintedFigure } from '../../money/printed-figure';
import type { MoneyUnit } from '../../money/amount';
import { cellAt, quoteValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { bodyRows, readBlock } from './body';
import { findHeader } from './header';
import { placeBlocks } from './places';
import type { ReadTable, Recognition, RecognitionProblem } from './recognised';
import { findSegments, type Segment } from './segments';

/**
 * Which sheet is which table, by titles and captions. The form is the one that explains most of the workbook. What
 * looks like a table and cannot be read is a problem with its reason; nothing is guessed.
 */
export function recognise(workbook: WorkbookSnapshot, classification: Classification): Recognition {
  const segments = workbook.sheets.flatMap(findSegments);
  let best: { recognition: Recognition; score: number } | null = null;
  for (const form of FORMS) {
    const recognition = recogniseForm(form, segments, classification);
    const score = recognition.tables.reduce((sum, table) => sum + quality(table), 0);
    if (score > 0 && (best === null || score > best.score)) {
      best = { recognition, score };
    }
  }
  return best?.recognition ?? { form: null, tables: [], problems: [] };
}

/** Columns found; a table whose captions all fit says more for its form than two that fit in part. */
function quality(table: ReadTable): number {
  const columns = table.blocks.flatMap(({ columns }) => columns);
  const rows = table.blocks.flatMap((block) => block.strangers).length;
  return columns.filter((column) => column !== null).length / columns.length + 1 / (1 + rows);
}

function recogniseForm(
  form: Form,
  segments: readonly Segment[],
  classification: Classification,
): Recognition {
  const tables: ReadTable[] = [];
  const problems: RecognitionProblem[] = [];
  for (const declaration of form.tables) {
    const found = segments
      .filter((segment) => matches(declaration, segment.words))
      .map((segment) => readTable(declaration, segment, form, classification))
      .filter((read) => read !== null);
    const whole = found.filter((read) => 'blocks' in read);
    const visible = whole.filter(({ sheet }) => !sheet.hidden);
    const chosen = visible.length > 0 ? visible : whole;
    if (chosen.length > 1) {
      problems.push({ kind: 'several', table: declaration, sheets: chosen.map(({ sheet }) => sheet.name) });
    } else if (chosen[0]) {
      tables.push(chosen[0]);
    } else {
      problems.push(...found.filter((read) => 'kind' in read));
    }
  }
  return { form, tables, problems };
}

function matches({ titleWords }: TableDeclaration, title: string): boolean {
  return (
    titleWords.has.every((word) => title.includes(word)) &&
    !titleWords.lacks.some((word) => title.includes(word))
  );
}

function readTable(
  declaration: TableDeclaration,
  segment: Segment,
  form: Form,
  classification: Classification,
): ReadTable | RecognitionProblem | null {
  const { sheet } = segment;
  const header = findHeader(sheet, segment.from, segment.end, declaration);
  if (!header) {
    return null;
  }
  const places = placeBlocks(declaration, header);
  const wanted = declaration.blocks.flatMap((block, at) =>
    block.columns.map((column, index) => ({ column, place: places[at]?.columns[index] ?? null })),
  );
  const missing = wanted.filter(({ column, place }) => place === null && column.optional !== true);
  const captionless = declaration.blocks.some(
    ({ rows }, at) => rows.by !== 'single' && places[at]?.name === null && places[at].codes.length === 0,
  );
  if (captionless || missing.length * 2 > wanted.length) {
    // A list of contents has a table's title too; only a sheet with some of its captions claims to be the table.
    return missing.length < wanted.length
      ? {
          kind: 'columns-missing',
          table: declaration,
          sheet: sheet.name,
          at: segment.title?.at ?? { row: header.top, column: 1 },
          captions: missing.map(({ column }) => column.caption),
        }
      : null;
  }
  const { rows, remarks } = bodyRows(sheet, header, segment.end);
  const body = { sheet, header, rows, form, classification };
  const blocks = declaration.blocks.map((block, at) => readBlock(block, places[at]!, body));
  return {
    declaration,
    sheet,
    title: segment.title,
    unit: statedUnit(sheet, segment.top, header.bottom),
    headerEnd: header.bottom,
    blocks,
    remarks: remarks.map(({ row, column, text }) => ({ at: { row, column }, text })),
    empty: blocks.every((block) =>
      [...block.rows, ...(block.total ? [block.total] : []), ...(block.unitRow ? [block.unitRow] : [])].every(
        ({ row }) =>
          block.columns.every((column) => {
            const figure = column === null ? null : readPrintedFigure(cellAt(sheet, row, column));
            return (
              figure === null ||
              figure.state === 'blank' ||
              (figure.state === 'figure' && figure.places === 0)
            );
          }),
      ),
    ),
  };
}

/** 单位：万元 above the body or in the header. Null if nothing says it, or a unit that is neither 元 nor 万元. */
function statedUnit(sheet: SheetSnapshot, top: number, bottom: number): MoneyUnit | null {
  const found = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of sheet.rows[row - 1] ?? []) {
      const text = typeof cell?.value === 'string' ? quoteValue(cell.value).normalize('NFKC') : '';
      const match =
        /单\s*位\s*[:：]?\s*(?:人民币)?\s*([百千万亿]*元)/.exec(text) ??
        /[(]\s*([百千万亿]*元)\s*[)]/.exec(text);
      if (match) {
        found.add(match[1]!);
      }
    }
  }
  const [unit] = found;
  return found.size === 1 && (unit === '元' || unit === '万元') ? unit : null;
}
