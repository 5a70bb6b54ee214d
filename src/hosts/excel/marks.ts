import type { Grade } from '../../core/index';
import type { Mark } from '../host';
import { MARK_LOOKS } from '../sheets/mark-looks';
import { rectangles } from '../sheets/rectangles';
import { parseAddress, rangeAddress } from '../../core/index';
import { addressesOf } from './formats';
import { rangesOf } from './read';

/**
 * Findings are shown by conditional formats: they lie over the user's own fill, font and border and leave no trace.
 * The formula is always true, and says by its words whose format it is and of which grade.
 */
const SIGNATURE = /N\("BudgetDisclosure ([a-z]+)"\)/;

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A conditional format of ours. */
interface MarkFormat {
  readonly sheet: string;
  readonly id: string;
}

/** Our marks in the workbook, with what removes them. */
export interface PresentMarks {
  readonly marks: readonly Mark[];
  readonly formats: readonly MarkFormat[];
  /** Marks of each format. */
  readonly groups: readonly (readonly Mark[])[];
  /** Protected sheets: their marks can't be changed. */
  readonly locked: readonly string[];
}

/** Looks on all sheets: the workbook may have been marked elsewhere. */
export async function findMarks(context: Excel.RequestContext): Promise<PresentMarks> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const collections = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type,items/id');
    return { name: sheet.name, conditionalFormats };
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
  const ours = custom.flatMap(({ name, format, areas }) => {
    const { formula } = format.custom.rule;
    const grade = (SIGNATURE.exec(formula)?.[1] ?? null) as Grade | null;
    // One without a formula is ours, broken off before it got one: nobody else can make it.
    return grade === null && formula !== '' ? [] : [{ sheet: name, format, areas, grade }];
  });
  const locked = worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  const groups = ours.map(({ sheet, areas, grade }) =>
    grade === null
      ? []
      : rangesOf(areas.address).flatMap((range) => cellsOf(range).map((cell) => ({ sheet, cell, grade }))),
  );
  return {
    formats: ours.map(({ sheet, format }) => ({ sheet, id: format.id })),
    groups,
    marks: groups.flat(),
    locked,
  };
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

function addMarks(context: Excel.RequestContext, marks: readonly Mark[]): void {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.grade} ${mark.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  // Excel puts a new format before those that are there.
  for (const group of [...groups.values()].reverse()) {
    const { sheet, grade } = group[0]!;
    const places = group.map(({ cell }) => parseAddress(cell)).filter((place) => place !== null);
    for (const address of addressesOf(rectangles(places))) {
      addFormat(context.workbook.worksheets.getItem(sheet).getRanges(address), grade);
    }
  }
}

function addFormat(areas: Excel.RangeAreas, grade: Grade): void {
  const look = MARK_LOOKS[grade];
  const { custom } = areas.conditionalFormats.add('Custom');
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
  custom.format.font.bold = look.bold;
  custom.format.font.italic = look.italic;
  custom.format.font.underline = look.underline ? 'Single' : 'None';
  for (const side of SIDES) {
    const border = custom.format.borders.getItem(side);
    border.style = look.border;
    border.color = look.font;
  }
  // Last: a format without a formula is known to be unfinished.
  custom.rule.formula = `=N("BudgetDisclosure ${grade}")=0`;
}

/** Formats that go and marks that come, so that these marks and no others are there; what stays is not touched. */
export interface MarkChanges {
  readonly stale: readonly MarkFormat[];
  readonly missing: readonly Mark[];
}

export function markChanges(present: PresentMarks, wanted: readonly Mark[]): MarkChanges {
  // A sheet's marks are set anew together: which of two formats is the first then stays as it was.
  const bySheet = (marks: readonly Mark[]): Map<string, string> => {
    const sheets = new Map<string, string[]>();
    marks.forEach(({ sheet, grade, cell }) =>
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), `${grade} ${cell}`]),
    );
    return new Map([...sheets].map(([sheet, cells]) => [sheet, cells.sort().join()]));
  };
  const is = bySheet(present.marks);
  const shall = bySheet(wanted);
  const differs = ({ sheet }: { readonly sheet: string }): boolean => is.get(sheet) !== shall.get(sheet);
  return {
    stale: present.formats.filter((format, at) => present.groups[at]!.length === 0 || differs(format)),
    missing: wanted.filter(differs),
  };
}

export function changeMarks(context: Excel.RequestContext, { stale, missing }: MarkChanges): void {
  for (const { sheet, id } of stale) {
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
  addMarks(context, missing);
}
