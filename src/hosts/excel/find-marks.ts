import { rangeAddress, type Grade } from '../../core/index';
import type { Mark } from '../host';
import { rangesOf } from './read';
import { run } from './run';

/**
 * Findings are shown by conditional formats: they lie over the user's own fill, font and border and leave no trace.
 * The formula is always true, and says by its words whose format it is and of which grade.
 */
const SIGNATURE = /N\("BudgetDisclosure ([a-z]+)"\)/;

export function markFormula(grade: Grade): string {
  return `=N("BudgetDisclosure ${grade}")=0`;
}

/** A conditional format of ours. */
export interface MarkFormat {
  readonly sheet: string;
  readonly id: string;
  /** None for one that was broken off before it was finished. */
  readonly marks: readonly Mark[];
}

/** Our marks in the workbook, with what removes them. */
export interface PresentMarks {
  /** All sheets of the workbook. */
  readonly sheets: readonly string[];
  /** In the order of their sheets; on a sheet in the order in which Excel lists them. */
  readonly formats: readonly MarkFormat[];
  /** Protected sheets: their marks can't be changed. */
  readonly locked: readonly string[];
  /** Sheets whose formats Excel can't list: what stands there is not known. */
  readonly unreadable: readonly string[];
}

/** Sheets, with how many conditional formats each has. */
interface Counted {
  readonly name: string;
  readonly locked: boolean;
  readonly formats: number;
}

/**
 * Looks on all sheets that have conditional formats: the workbook may have been marked elsewhere. Excel fails at the
 * formats of a whole request where one sheet has two rules on one range that were made in its own dialog
 * (office-js#5222, #6827, #6835): then each sheet is asked by itself.
 */
export async function findMarks(): Promise<PresentMarks> {
  const sheets = await countFormats();
  const names = sheets.filter(({ formats }) => formats > 0).map(({ name }) => name);
  return {
    sheets: sheets.map(({ name }) => name),
    locked: sheets.filter(({ locked }) => locked).map(({ name }) => name),
    ...(await readFormats(names)),
  };
}

async function readFormats(names: readonly string[]): Promise<Pick<PresentMarks, 'formats' | 'unreadable'>> {
  try {
    return { formats: await formatsOn(names), unreadable: [] };
  } catch {
    const formats: MarkFormat[] = [];
    const unreadable: string[] = [];
    for (const name of names) {
      try {
        formats.push(...(await formatsOn([name])));
      } catch {
        unreadable.push(name);
      }
    }
    return { formats, unreadable };
  }
}

/** Counting works where listing fails; where it fails too, each sheet is taken to have some. */
async function countFormats(): Promise<readonly Counted[]> {
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    return worksheets.items.map(({ name, protection }) => ({ name, locked: protection.protected }));
  });
  try {
    return await run(async (context) => {
      const counts = sheets.map(({ name }) =>
        context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getCount(),
      );
      await context.sync();
      return sheets.map((sheet, at) => ({ ...sheet, formats: counts[at]!.value }));
    });
  } catch {
    return sheets.map((sheet) => ({ ...sheet, formats: 1 }));
  }
}

/** Our formats on these sheets. */
async function formatsOn(names: readonly string[]): Promise<readonly MarkFormat[]> {
  return run(async (context) => {
    const collections = names.map((name) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
      conditionalFormats.load('items/type,items/id');
      return { name, conditionalFormats };
    });
    await context.sync();
    const custom = collections.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.items
        .filter(({ type }) => type === 'Custom')
        .map((format) => {
          format.custom.rule.load('formula');
          const areas = format.getRanges();
          areas.load('address');
          return { name, format, areas };
        }),
    );
    await context.sync();
    return custom.flatMap(({ name: sheet, format: { id, custom: of }, areas }) => {
      const { formula } = of.rule;
      const grade = (SIGNATURE.exec(formula)?.[1] ?? null) as Grade | null;
      if (grade !== null) {
        const cells = rangesOf(areas.address).flatMap(cellsOf);
        return [{ sheet, id, marks: cells.map((cell) => ({ sheet, cell, grade })) }];
      }
      // One without a formula is ours, broken off before it got one: nobody else can make it.
      return formula === '' ? [{ sheet, id, marks: [] }] : [];
    });
  });
}

function cellsOf({ top, left, bottom, right }: ReturnType<typeof rangesOf>[number]): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      cells.push(rangeAddress({ top: row, left: column, bottom: row, right: column }));
    }
  }
  return cells;
}
