import { parseAddress, type Grade } from '../../core/index';
import type { Mark, Unmarked } from '../host';
import { MARK_LOOKS } from '../sheets/mark-looks';
import { rectangles } from '../sheets/rectangles';
import { markFormula, type MarkFormat, type PresentMarks } from './find-marks';
import { addressesOf } from './formats';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Formats that go and marks that come, so that these marks and no others are there; what stays is not touched. */
export interface MarkChanges {
  readonly stale: readonly MarkFormat[];
  readonly missing: readonly Mark[];
}

/** What changes, and the sheets that can't be given what is wanted. Sheets that have gone need nothing. */
export interface MarkPlan extends MarkChanges {
  readonly unmarked: readonly Unmarked[];
}

export function planMarks(present: PresentMarks, wanted: readonly Mark[]): MarkPlan {
  const { formats, locked, unreadable } = present;
  // A sheet's marks are set anew together: which of two formats is the first then stays as it was.
  const is = bySheet(formats.flatMap(({ marks }) => marks));
  const shall = bySheet(wanted);
  const differs = (sheet: string): boolean => is.get(sheet) !== shall.get(sheet);
  const open = ({ sheet }: { readonly sheet: string }): boolean =>
    present.sheets.includes(sheet) && !locked.includes(sheet) && !unreadable.includes(sheet);
  return {
    stale: formats.filter((one) => open(one) && (one.marks.length === 0 || differs(one.sheet))),
    missing: wanted.filter((one) => open(one) && differs(one.sheet)),
    unmarked: [
      ...locked.filter(differs).map((sheet) => ({ sheet, why: 'protected' as const })),
      ...unreadable
        .filter((sheet) => shall.has(sheet) && !locked.includes(sheet))
        .map((sheet) => ({ sheet, why: 'unreadable' as const })),
    ],
  };
}

/** The marks of each sheet as one text. */
function bySheet(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const sheets = new Map<string, string[]>();
  marks.forEach(({ sheet, grade, cell }) =>
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), `${grade} ${cell}`]),
  );
  return new Map([...sheets].map(([sheet, cells]) => [sheet, cells.sort().join()]));
}

export function changeMarks(context: Excel.RequestContext, { stale, missing }: MarkChanges): void {
  // The last first: where the id of a format is its place, those before it keep theirs.
  for (const { sheet, id } of [...stale].reverse()) {
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
  addMarks(context, missing);
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
  custom.rule.formula = markFormula(grade);
}
