import type { Classification } from '../classification/classification';
import { withNamedRows } from '../recognise/named-rows';
import type { ReadBlock, ReadTable, Recognition, RecognitionProblem } from '../recognise/recognised';
import { quoteValue } from '../workbook/snapshot';
import { isEmptyBlock } from '../recognise/read-table';

/** So many rows with money and no code are a tree of names. */
const ROWS_OF_NAMES = 3;

/**
 * What a form declares, without the tables that only their own captions tell: those that print names instead of codes,
 * which are read by their names, if at all, and “三公” beside 会议费, whose 合计 is that of both.
 */
export function withoutNames(recognition: Recognition): Recognition {
  const named = recognition.tables.filter(isOfNames);
  const others = recognition.tables.filter((table) => !named.includes(table) && !addsMore(table));
  return others.length === recognition.tables.length
    ? recognition
    : {
        ...recognition,
        tables: others,
        problems: [...recognition.problems, ...named.map(codesMissing)],
      };
}

/**
 * A table whose rows have the codes that their names have in a year; null where a row with money has none, or may have
 * several: then nothing says what adds up to what.
 */
export function namedTable(
  table: ReadTable,
  classification: Classification,
  year: number | null,
): ReadTable | null {
  if (!table.blocks.some((block) => isTree(block) && block.rows.length === 0)) {
    return table;
  }
  const named = year === null ? table : withNamedRows(table, classification, year);
  const isKnown = (block: ReadBlock): boolean =>
    !isTree(block) || block.rows.length > 0 || isEmptyBlock(block, table.sheet);
  const hasStranger = ({ strangers }: ReadBlock): boolean =>
    strangers.some(({ kind, money }) => kind === 'row' && money);
  return named.blocks.every((block) => isKnown(block) && !hasStranger(block)) ? named : null;
}

function addsMore({ declaration, sheet, title, headerEnd }: ReadTable): boolean {
  const head = sheet.rows.slice((title?.at.row ?? 1) - 1, headerEnd).flat();
  return (
    declaration.id === 'three-public' &&
    head.some((cell) => /会议费|培训费/.test(quoteValue(cell?.value ?? null)))
  );
}

function isOfNames({ blocks }: ReadTable): boolean {
  return blocks.some((block) => {
    const unknown = block.strangers.filter(({ kind, money }) => kind === 'row' && money);
    const hasCodes = isTree(block) || block.declaration.rows.by === 'projects';
    return hasCodes && block.rows.length === 0 && unknown.length >= ROWS_OF_NAMES;
  });
}

function isTree({ declaration }: ReadBlock): boolean {
  return /tree$/.test(declaration.rows.by);
}

function codesMissing({ declaration, sheet, title, headerEnd }: ReadTable): RecognitionProblem {
  return {
    kind: 'columns-missing',
    table: declaration,
    sheet: sheet.name,
    at: title?.at ?? { row: headerEnd, column: 1 },
    captions: declaration.header.flat().filter((text) => /编码/.test(text)),
  };
}
