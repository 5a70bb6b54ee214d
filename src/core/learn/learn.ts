import type { Classification } from '../classification/classification';
import { bodyRows, isRemarkLine } from '../recognise/body-rows';
import type { Header } from '../recognise/header';
import { isRest } from '../recognise/joined';
import type { BlockPlace } from '../recognise/places';
import { findSegments, namedSegment, type Segment } from '../recognise/segments';
import { statedUnit } from '../recognise/unit';
import { isTextInput } from '../sheet/text-sheets';
import { rememberingOf } from '../workbook/remembering';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { blockColumns, type BlockColumns } from './block-columns';
import { blockRows } from './block-rows';
import { columnMeanings } from './column-meaning';
import { partsOfSheet } from './side-by-side';
import { headerOf } from './learned-header';
import type { LearnedForm, LearnedTable } from './learned';
import { subjectOf } from './subject-of-title';

/**
 * The form that a workbook shows: an empty template, or what was published. Tables are found by their structure (title,
 * unit of money, header, code columns, body, total, remark), and each caption gets its meaning with how sure it is. What
 * nobody can know is left unknown, to be asked for.
 */
export function learnForm(workbook: WorkbookSnapshot, classification: Classification): LearnedForm {
  const tables = workbook.sheets
    .filter((sheet) => !sheet.prose && !isTextInput(sheet))
    .flatMap((sheet) => learnSheet(sheet, classification));
  return { tables };
}

function learnSheet(sheet: SheetSnapshot, classification: Classification): readonly LearnedTable[] {
  const known = learnedOn(sheet);
  let tables = known.get(classification);
  if (tables === undefined) {
    tables = partsOfSheet(sheet)
      .flatMap(segmentsOf)
      .map((segment) => learnTable(segment, classification))
      .filter((table) => table !== null);
    known.set(classification, tables);
  }
  return tables;
}

const learnedOn = rememberingOf((_: SheetSnapshot) => new Map<Classification, readonly LearnedTable[]>());

function segmentsOf(sheet: SheetSnapshot): Segment[] {
  const titled = findSegments(sheet, (words) => subjectOf(words) !== null);
  return titled.length > 0 ? titled : [namedSegment(sheet)];
}

function learnTable(segment: Segment, classification: Classification): LearnedTable | null {
  const header = headerOf(segment);
  if (!header) {
    return null;
  }
  const { sheet, title, words, top } = segment;
  const blocks = blockColumns(header, sheet).map((block) => withProject(block, words, header));
  if (blocks.length === 0) {
    return null;
  }
  const read = bodyRows(segment, header, blocks.map(placeOf));
  // A long name of a unit right below the header is no remark, though it stands alone.
  const isUnit = ({ row, text }: (typeof read.remarks)[number]): boolean =>
    row === header.bottom + 1 && !isRemarkLine(text) && !/[。；，,;:：]/.test(text);
  const remarks = read.remarks.filter((remark) => !isUnit(remark));
  const rows = [...read.remarks.filter(isUnit).map(({ row }) => row), ...read.rows];
  const named = subjectOf(words) ?? (title ? subjectOf(sheet.name) : null);
  const first = header.bottom + 1;
  const lastRow = Math.max(...rows, (remarks[0]?.row ?? first + 1) - 1, first);
  const body = { sheet, header, rows, words, classification };
  return {
    sheet: sheet.name,
    id: named?.id ?? null,
    scope: named?.scope ?? {},
    title,
    words,
    moneyUnit: statedUnit(sheet, top, header.bottom).unit,
    header: { top: header.top, bottom: header.bottom },
    body: { first, last: lastRow },
    again: read.again,
    remarks: remarks.map(({ row, column, text }) => ({ at: { row, column }, text })),
    blocks: blocks.map((block) => {
      const columns = columnMeanings(block.amounts, header.paths, words);
      const { rows: by, ...others } = blockRows(block, body, blocks.length === 1);
      return {
        // 支出类别（资金使用单位）: rows that words tell, whatever these are, are not one row of figures.
        rows: by === 'single' && columns[0]?.meaning.kind === 'other' ? 'unknown' : by,
        ...others,
        codes: block.codes,
        beside: block.beside,
        name: block.name,
        project: block.project,
        columns,
      };
    }),
    hidden: sheet.hidden,
    rest: isRest(segment),
  };
}

/** 单位名称（项目） in a table of projects, or 项目 alone: its names are those of projects. */
function withProject(block: BlockColumns, words: string, { paths }: Header): BlockColumns {
  const { name, project, codes } = block;
  const caption = name === null ? '' : (paths[name - 1]?.texts.at(-1) ?? '');
  return project === null &&
    /项目支出/.test(words) &&
    (codes.length > 0 ? /项目/ : /^项目(?:支出)?(?:名称)?$/).test(caption)
    ? { ...block, name: null, project: name }
    : block;
}

function placeOf({ codes, name, project, amounts }: BlockColumns): BlockPlace {
  return { codes, name, project, columns: amounts, strangers: [], span: [1, Infinity] };
}
