import { nameOf, type Budget } from '../budget/budget';
import type { LineItem } from '../budget/line-item';
import { ancestorsOf, codeParts, compareCodes, levelOf, parentOf } from '../classification/code';
import { foldName } from '../classification/names';
import type { RowRole } from './filled';
import { NOTHING, type Selection } from './selection';
import type { BlockRows, Form } from './table';

/** A body row before its amounts: which lines it takes, and the key under which their amounts are gathered. */
export interface RowPlan {
  readonly key: string;
  readonly role: RowRole;
  readonly captions: readonly string[];
  readonly selection: Selection;
}

/** Columns of a block before its amounts. */
export const CAPTION_COLUMNS: Readonly<
  Record<BlockRows['by'], { readonly captions: number; readonly codes: number }>
> = {
  listed: { captions: 1, codes: 0 },
  classes: { captions: 1, codes: 0 },
  'functional-tree': { captions: 4, codes: 3 },
  'economic-tree': { captions: 3, codes: 2 },
  projects: { captions: 5, codes: 3 },
  single: { captions: 0, codes: 0 },
};

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
  const keys = new Set([...leaves].flatMap((leaf) => [...keysAbove(rows.by, leaf), leaf]));
  // The order of codes is that of their letters, which a list of texts is sorted by anyway.
  const sorted = [...keys].sort();
  switch (rows.by) {
    case 'listed':
      return rows.rows.map(({ role, caption, selection }) => ({
        key: role,
        role: 'listed',
        captions: [caption],
        selection: selection ?? NOTHING,
      }));
    case 'classes':
      return classRows(sorted, budget, form);
    case 'functional-tree':
      return sorted.map((code) => {
        const role = levelOf(code) ?? 'item';
        return {
          key: code,
          role,
          captions: [...printedCode(code), printedName(budget, code, sharedNames)],
          selection: { functional: [code] },
        };
      });
    case 'economic-tree':
      return sorted.map((code) => ({
        key: code,
        role: levelOf(code) ?? 'section',
        captions: [code.slice(0, 3), code.slice(3), nameOf(budget, code)],
        selection: { economic: [code] },
      }));
    case 'projects':
      return sorted.map((key) => {
        const [code = '', project = ''] = key.split(SEPARATOR);
        return {
          key,
          role: 'project',
          captions: [...codeParts(code), printedName(budget, code, sharedNames), project],
          selection: { functional: [code], project },
        };
      });
    case 'single':
      return sorted.map(() => ({ key: 'single', role: 'single', captions: [], selection: {} }));
  }
}

/** Every 类 of the form; a 类 in use that the form does not print gets a row too, for no money may vanish. */
function classRows(used: readonly string[], budget: Budget, form: Form): RowPlan[] {
  const captions = new Map(form.classes.map(({ code, caption }) => [code, caption]));
  const codes = [...new Set([...captions.keys(), ...used])].sort(compareCodes);
  return codes.map((code) => ({
    key: code,
    role: 'class',
    captions: [`${code} ${captions.get(code) ?? nameOf(budget, code)}`],
    selection: { functional: [code] },
  }));
}

/** A 类 row prints its 类 only, a 款 row its 款 only, a 项 row all three. */
function printedCode(code: string): string[] {
  const parts = codeParts(code);
  switch (parts.length) {
    case 1:
      return [parts[0]!, '', ''];
    case 2:
      return ['', parts[1]!, ''];
    default:
      return parts;
  }
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
