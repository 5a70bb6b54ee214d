import type { Classification } from '../classification/classification';
import { levelOf, type Scheme } from '../classification/code';
import { foldCaption, foldText, isTotalCaption } from '../recognise/caption';
import { holdsMoney } from '../recognise/cell-money';
import { readCode, wholeCodes } from '../recognise/code-cells';
import { totalBeside } from '../recognise/places';
import { classOfName } from '../recognise/class-row';
import { quoteValue, valueAt, cellAt, type SheetSnapshot } from '../workbook/snapshot';
import type { BlockColumns } from './block-columns';
import type { BodyOfSheet } from './body-of-sheet';
import type { LearnedBlock, LearnedRow, LearnedRows } from './learned';
import { codeLayout, schemeOfBlock, treeByNames } from './code-rows';
import { listedRows } from './listed-rows';
import { roleOfWords } from './role-words';

/** 无, 合计: words of a table, shorter than any unit’s name. */
const SHORT_WORD = 3;
const MORE = /会议费|培训费/;

type Rows = Pick<LearnedBlock, 'rows' | 'codeLayout' | 'listed' | 'unitRow' | 'total' | 'economic'>;

/** What the rows of a block are, by the captions and codes that stand there, and by those of its header. */
export function blockRows(columns: BlockColumns, body: BodyOfSheet, alone: boolean): Rows {
  const { sheet, rows } = body;
  const none: Rows = {
    rows: 'unknown',
    codeLayout: 'stepped',
    listed: [],
    unitRow: null,
    total: null,
    economic: null,
  };
  const captions = [...new Set([...columns.codes, columns.name, columns.project])].filter(
    (at) => at !== null,
  );
  if (captions.length === 0 || captions.every((at) => at === columns.unit)) {
    const total =
      columns.unit === null ? undefined : rows.find((row) => isTotalAt(sheet, row, columns.unit!));
    return { ...none, rows: 'single', total: total ?? null };
  }
  const captionOf = (row: number): string => {
    const texts = captions.map((at) => quoteValue(valueAt(sheet, row, at))).filter((text) => text !== '');
    const joined = foldText(texts.join(''));
    const isBeside = texts.length === 0 && totalBeside(sheet, row, captions, body.header) !== null;
    return isBeside ? '合计' : isTotalCaption(joined) ? joined : (texts[0] ?? '');
  };
  const filled = rows.filter((row) => captionOf(row) !== '');
  const totals = filled.filter((row) => isTotalCaption(foldText(captionOf(row))));
  const codes = columns.codes.length > 0 ? columns.codes : [];
  const scheme = schemeOfBlock(columns, body, filled);
  if (codes.length > 0 && scheme !== null) {
    const first = filled.find(
      (row) => !totals.includes(row) && readCode(sheet, row, codes)?.malformed === null,
    );
    const above = filled.find((row) => row < (first ?? Infinity) && isUnitRow(sheet, row, columns));
    const ofCodes = filled.filter((row) => readCode(sheet, row, codes) !== null && !totals.includes(row));
    const whole = wholeCodes(ofCodes.map((row) => readCode(sheet, row, codes)));
    const listed = listedRows(
      filled.filter((row) => !totals.includes(row) && !ofCodes.includes(row) && row !== above),
      captionOf,
    ).filter(({ meaning }) => meaning.kind === 'of-lines');
    const coded = whole.filter((code) => code !== null);
    // What a code is divided into by another classification beside it stands in rows that are no tree.
    const isDivided = columns.beside.length > 0 && new Set(coded).size < coded.length;
    return {
      ...none,
      rows: isDivided ? 'unknown' : treeRows(scheme, columns, body),
      codeLayout: codeLayout(columns, body, ofCodes),
      listed,
      unitRow: above ?? null,
      total: totals.at(-1) ?? null,
      economic:
        alone || scheme !== 'economic'
          ? null
          : [...new Set(coded.filter((code) => levelOf(code) === 'class'))],
    };
  }
  // 合计 of “三公”, 会议费 and 培训费 together is none of “三公”.
  const isMore = body.words.includes('三公') && filled.some((row) => MORE.test(captionOf(row)));
  const total = isMore ? null : (totals.at(-1) ?? null);
  // 本年收入合计 above 收入总计 is a row of its own.
  const own = filled.filter((row) => row !== total);
  const named = own.filter((row) => isClass(captionOf(row), body.classification));
  const listed = listedRows(
    own.filter((row) => !named.includes(row)),
    captionOf,
    body.words,
  );
  if (columns.project !== null && (columns.name === null || /项目支出/.test(body.words))) {
    return { ...none, rows: /项目/.test(body.words) ? 'projects' : 'unknown', total };
  }
  const byName = alone && columns.codes.length === 0 ? treeByNames(columns, body) : null;
  if (byName !== null) {
    return { ...none, rows: byName, listed: [], total };
  }
  const known = listed.filter(({ meaning }) => meaning.kind === 'of-lines').length;
  if (named.length > 0 && named.length >= known) {
    return { ...none, rows: 'classes', listed, total };
  }
  return { ...none, rows: rowsWithoutCodes(listed, columns, body, known), listed, total };
}

function rowsWithoutCodes(
  listed: readonly LearnedRow[],
  columns: BlockColumns,
  { header }: BodyOfSheet,
  known: number,
): LearnedRows {
  if (known > 0 && known * 2 >= listed.length) {
    return 'listed';
  }
  const path = header.paths[(columns.name ?? 1) - 1]?.texts ?? [];
  const says = (word: RegExp): boolean => path.some((text) => word.test(text));
  return listed.length === 0 && (says(/支出/) || says(/功能分类/)) && !says(/收入/) ? 'classes' : 'unknown';
}

function isTotalAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isTotalCaption(foldText(quoteValue(valueAt(sheet, row, column))));
}

function treeRows(scheme: Scheme, columns: BlockColumns, { words }: BodyOfSheet): LearnedRows {
  if (scheme === 'government-economic') {
    return 'government-tree';
  }
  if (scheme === 'economic') {
    return 'economic-tree';
  }
  return columns.project !== null && (/项目/.test(words) || words === '') ? 'projects' : 'functional-tree';
}

/** A name without a code above all codes, with or without figures: that of the unit. */
function isUnitRow(sheet: SheetSnapshot, row: number, columns: BlockColumns): boolean {
  const name = columns.name === null ? '' : quoteValue(valueAt(sheet, row, columns.name));
  const coded = columns.codes.some(
    (column) => column !== columns.name && valueAt(sheet, row, column) !== null,
  );
  return hasMoney(sheet, row, columns) || (!coded && name.length > SHORT_WORD);
}

function hasMoney(sheet: SheetSnapshot, row: number, { amounts }: BlockColumns): boolean {
  return amounts.some((column) => holdsMoney(cellAt(sheet, row, column)));
}

/** 国有资本经营预算 and 其他收入 are income, though a 类 has almost that name. */
function isClass(caption: string, classification: Classification): boolean {
  const folded = foldCaption(caption);
  const role = roleOfWords(folded);
  const isIncome =
    /(?:收入|拨款)$/.test(folded) || (role?.confidence === 1 && !role.role.startsWith('economic-'));
  return !isIncome && classOfName(classification, caption) !== null;
}
