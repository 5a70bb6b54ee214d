import { nameOf, type Budget } from '../budget/budget';
import type { LineItem } from '../budget/line-item';
import { ancestorsOf, codeParts, compareCodes, levelOf, parentOf } from '../classification/code';
import { foldName } from '../classification/names';
import type { RowRole } from './filled';
import { NOTHING, type Selection } from './selection';
import type { BlockRows, ClassCaption, CodeLayout, Form, ListedRow } from './table';

/** A body row before its amounts: which lines it takes, and the key under which their amounts are gathered. */
export interface RowPlan {
  readonly key: string;
  readonly role: RowRole;
  readonly captions: readonly string[];
  readonly selection: Selection;
}

/** Columns of a block before its amounts. */
export function captionColumns(rows: BlockRows): { readonly captions: number; readonly codes: number } {
  const joined = 'codes' in rows && rows.codes === 'joined';
  switch (rows.by) {
    case 'listed':
    case 'classes':
      return { captions: 1, codes: 0 };
    case 'functional-tree':
      return joined ? { captions: 2, codes: 1 } : { captions: 4, codes: 3 };
    case 'economic-tree':
      return joined ? { captions: 2, codes: 1 } : { captions: 3, codes: 2 };
    case 'projects':
      return joined ? { captions: 3, codes: 1 } : { captions: 5, codes: 3 };
    case 'single':
      return { captions: 0, codes: 0 };
  }
}

/** Between the code and the project in the key of a project's row. */
export const SEPARATOR = '\u0000';

/** Key of the deepest row a line counts in; listed rows are not keyed, their selections decide. */
export function leafKey(by: BlockRows['by'], line: LineItem): string {
  switch (by) {
    case 'classes':
      return line.functional.slice(0, 3);
    case 'functional-tree':
      return line.functional;
    case 'economic-tree':
      return line.economic;
    case 'projects':
      return line.functional + SEPARATOR + line.project;
    case 'listed':
      return '';
    case 'single':
      return 'single';
  }
}

/** Keys of the rows above a deepest row, which count its amounts too. */
export function keysAbove(by: BlockRows['by'], key: string): readonly string[] {
  return by === 'functional-tree' || by === 'economic-tree' ? ancestorsOf(key) : [];
}

/** Body rows of a block, for the keys of the lines in its scope that have money this year. */
export function planRows(
  rows: BlockRows,
  lineKeys: readonly string[],
  budget: Budget,
  form: Form,
  sharedNames: ReadonlySet<string>,
): RowPlan[] {
  const leaves = new Set(lineKeys);
  const keys = new Set(leaves);
  for (const leaf of leaves) {
    for (const above of keysAbove(rows.by, leaf)) {
      keys.add(above);
    }
  }
  // The order of codes is that of their letters, which a list of texts is sorted by anyway.
  const sorted = [...keys].sort();
  switch (rows.by) {
    case 'listed':
      return rows.rows.map(listedRow);
    case 'classes':
      return [
        ...(rows.before ?? []).map(listedRow),
        ...classRows(rows, sorted, budget, form),
        ...(rows.after ?? []).map(listedRow),
      ];
    case 'functional-tree':
      return sorted.map((code) => {
        const role = levelOf(code) ?? 'item';
        return {
          key: code,
          role,
          captions: [...printedCode(code, rows.codes, 3), printedName(budget, code, sharedNames)],
          selection: { functional: [code] },
        };
      });
    case 'economic-tree':
      return sorted.map((code) => ({
        key: code,
        role: levelOf(code) ?? 'section',
        captions: [...printedCode(code, rows.codes ?? 'repeated', 2), nameOf(budget, code)],
        selection: { economic: [code] },
      }));
    case 'projects':
      return sorted.map((key) => {
        const [code = '', project = ''] = key.split(SEPARATOR);
        return {
          key,
          role: 'project',
          // All that it has: no row of its 类 stands above it.
          captions: [
            ...printedCode(code, rows.codes === 'joined' ? 'joined' : 'repeated', 3),
            printedName(budget, code, sharedNames),
            project,
          ],
          selection: { functional: [code], project },
        };
      });
    case 'single':
      return sorted.map(() => ({ key: 'single', role: 'single', captions: [], selection: {} }));
  }
}

function listedRow({ role, caption, selection }: ListedRow): RowPlan {
  return { key: role, role: 'listed', captions: [caption], selection: selection ?? NOTHING };
}

/** Every 类 of the form; a 类 in use that the form does not print gets a row too, for no money may vanish. */
function classRows(
  { captions: style, unused }: Extract<BlockRows, { readonly by: 'classes' }>,
  used: readonly string[],
  budget: Budget,
  form: Form,
): RowPlan[] {
  const captions = new Map(form.classes.map(({ code, caption }) => [code, caption]));
  const printed = unused === 'left-out' ? [] : captions.keys();
  const codes = [...new Set([...printed, ...used])].sort(compareCodes);
  return codes.map((code, at) => ({
    key: code,
    role: 'class',
    captions: [classCaption(style, code, captions.get(code) ?? nameOf(budget, code), at + 1)],
    selection: { functional: [code] },
  }));
}

function classCaption(style: ClassCaption | undefined, code: string, name: string, at: number): string {
  switch (style) {
    case 'name':
      return name;
    case 'numbered':
      return `${inWords(at)}、${name}`;
    case 'bracketed':
      return `(${inWords(at)})${name}`;
    default:
      return `${code} ${name}`;
  }
}

/** The name in a caption of a 类, without the code or number before it. */
export function className(caption: string): string {
  return caption.replace(/^(?:\d{3}\s+|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/, '');
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十, 十二, 二十三. */
export function inWords(number: number): string {
  const tens = Math.floor(number / 10);
  return tens === 0 ? DIGITS[number]! : `${tens === 1 ? '' : DIGITS[tens]!}十${DIGITS[number % 10]!}`;
}

/** Stepped: a 类 row prints its 类 only, a 款 row its 款 only, a 项 row all three. */
function printedCode(code: string, layout: CodeLayout | undefined, columns: number): string[] {
  if (layout === 'joined') {
    return [code];
  }
  const parts = codeParts(code);
  const whole = layout === 'repeated' || parts.length > 2;
  const shown: string[] = [];
  for (let level = 0; level < columns; level += 1) {
    shown.push(whole || level === parts.length - 1 ? (parts[level] ?? '') : '');
  }
  return shown;
}

/** A 项 whose name stands under several 款 is followed by its 款: 行政运行（城乡社区管理事务）. */
function printedName(budget: Budget, code: string, sharedNames: ReadonlySet<string>): string {
  const name = nameOf(budget, code);
  const parent = parentOf(code);
  if (levelOf(code) !== 'item' || parent === null || !sharedNames.has(name)) {
    return name;
  }
  const section = nameOf(budget, parent);
  return section === '' || foldName(section) === foldName(name) ? name : `${name}（${section}）`;
}
