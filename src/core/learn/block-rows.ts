import type { Classification } from '../classification/classification';
import { levelOf, schemeOf, type Scheme } from '../classification/code';
import { foldCaption, foldText, isTotalCaption } from '../recognise/caption';
import { holdsMoney } from '../recognise/cell-money';
import { readCode, wholeCodes } from '../recognise/code-cells';
import type { Header } from '../recognise/header';
import { classOfName } from '../recognise/read-row';
import { quoteValue, valueAt, cellAt, type SheetSnapshot } from '../workbook/snapshot';
import type { BlockColumns } from './block-columns';
import type { CodeLayout, LearnedBlock, LearnedRow, LearnedRows } from './learned';
import { listedRows } from './listed-rows';
import { roleOfWords } from './role-words';

export interface BodyOfSheet {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  /** Rows below the header that hold something and are no remarks. */
  readonly rows: readonly number[];
  /** The title as it is compared. */
  readonly words: string;
  readonly classification: Classification;
}

/** 无, 合计: words of a table, shorter than any unit’s name. */
const SHORT_WORD = 3;

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
    return isTotalCaption(joined) ? joined : (texts[0] ?? '');
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
    const coded = filled.filter((row) => readCode(sheet, row, codes) !== null && !totals.includes(row));
    const whole = wholeCodes(coded.map((row) => readCode(sheet, row, codes)));
    const listed = listedRows(
      filled.filter((row) => !totals.includes(row) && !coded.includes(row) && row !== above),
      captionOf,
    ).filter(({ meaning }) => meaning.kind === 'of-lines');
    return {
      ...none,
      rows: scheme === 'government-economic' ? 'unknown' : treeRows(scheme, columns, body),
      codeLayout: codeLayout(columns, body, coded),
      listed,
      unitRow: above ?? null,
      total: totals.at(-1) ?? null,
      economic:
        alone || scheme !== 'economic'
          ? null
          : [...new Set(whole.flatMap((code) => (code !== null && levelOf(code) === 'class' ? [code] : [])))],
    };
  }
  const total = totals.at(-1) ?? null;
  // 本年收入合计 above 收入总计 is a row of its own.
  const own = filled.filter((row) => row !== total);
  const named = own.filter((row) => isClass(captionOf(row), body.classification));
  const listed = listedRows(
    own.filter((row) => !named.includes(row)),
    captionOf,
  );
  if (columns.project !== null && columns.name === null) {
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

/** Names of a classification without its codes, below 科目名称. */
function treeByNames({ name }: BlockColumns, { header, words }: BodyOfSheet): LearnedRows | null {
  const [caption = ''] = header.paths[(name ?? 1) - 1]?.texts.slice(-1) ?? [];
  if (/三公|收支/.test(words) || !/科目|分类/.test(caption)) {
    return null;
  }
  return /经济/.test(caption) || (!/功能/.test(caption) && /基本支出|经济/.test(words))
    ? 'economic-tree'
    : 'functional-tree';
}

function isTotalAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isTotalCaption(foldText(quoteValue(valueAt(sheet, row, column))));
}

/** By the codes that stand there, else by what the captions or the title call them. */
function schemeOfBlock(columns: BlockColumns, body: BodyOfSheet, filled: readonly number[]): Scheme | null {
  const { sheet, header, words } = body;
  const whole = wholeCodes(filled.map((row) => readCode(sheet, row, columns.codes)));
  const counts = new Map<Scheme, number>();
  for (const code of whole) {
    const scheme = code === null ? null : schemeOf(code);
    if (scheme !== null) {
      counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most) {
    return most[0];
  }
  const captions = [...columns.codes, columns.name]
    .flatMap((at) => (at === null ? [] : (header.paths[at - 1]?.texts ?? [])))
    .join(' ');
  if (/政府(?:预算)?(?:支出)?经济/.test(captions + words)) {
    return 'government-economic';
  }
  if (/经济/.test(captions) || (!/功能/.test(captions) && /经济/.test(words))) {
    return 'economic';
  }
  if (/功能/.test(captions)) {
    return 'functional';
  }
  return columns.codes.length === 2 || /基本支出/.test(words) ? 'economic' : 'functional';
}

function treeRows(scheme: Scheme, columns: BlockColumns, { words }: BodyOfSheet): LearnedRows {
  if (scheme === 'economic') {
    return 'economic-tree';
  }
  return columns.project !== null && (/项目/.test(words) || words === '') ? 'projects' : 'functional-tree';
}

function codeLayout(
  columns: BlockColumns,
  { sheet, header }: BodyOfSheet,
  coded: readonly number[],
): CodeLayout {
  if (columns.codes.length === 1) {
    return 'joined';
  }
  const [first, second] = columns.codes;
  const deeper = coded.filter((row) => valueAt(sheet, row, second!) !== null);
  if (deeper.length > 0) {
    const repeats = deeper.filter((row) => valueAt(sheet, row, first!) !== null);
    return repeats.length * 2 > deeper.length && !isStepped(columns, sheet, coded) ? 'repeated' : 'stepped';
  }
  // A 款 of the economic classification has its 类 beside it everywhere.
  if (columns.codes.length === 2) {
    return 'repeated';
  }
  // Forms that number their columns with ** are those that print a code once.
  return [...header.rows].some((row) => row.includes('**')) ? 'stepped' : 'repeated';
}

/** A 款 row without its 类, where the 项 below have it. */
function isStepped({ codes }: BlockColumns, sheet: SheetSnapshot, coded: readonly number[]): boolean {
  const [first, second, third] = codes;
  const sections = coded.filter(
    (row) =>
      valueAt(sheet, row, second!) !== null && (third === undefined || valueAt(sheet, row, third) === null),
  );
  return sections.some((row) => valueAt(sheet, row, first!) === null);
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
