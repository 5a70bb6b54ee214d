import { ownerAbove } from '../../recognise/title';
import { foldText } from '../../recognise/caption';
import type { Narrative, Paragraph } from '../../text/narrative';
import { isOrganisation, readSubject, unitInFront } from '../../text/subject';
import { cellAddress } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Spoken } from './spoken';

/** A name of a unit, as it is compared, where the disclosure's own belongs. */
export interface NamedUnit {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  /** Where it stands in a paragraph; null for the line above a table. */
  readonly at: { readonly paragraph: Paragraph; readonly from: number; readonly to: number } | null;
}

/** Names above tables that make one the disclosure's own; headings, where there are no tables. */
const ENOUGH = { tables: 2, headings: 3 };
/** Units that are spoken of and are none of their own: 下属各单位. */
const OTHERS =
  /^(?:本|我|各|全|其|该|市|区|县|省)(?:级|直)?|下属|所属|本级|机关$|(?:事业|行政|参公)单位|部门$|单位$|中:|[,:。]/;
const HEADINGS = [/关于(.{4,}?)20\d\d年/, /^(?:第.+?部分)?(.{4,}?)20\d\d年度?(?:部门|单位)预算/];
const PLACE = /[省市区县乡镇州盟旗]$/;
const SHORTEST = 4;

/** Units above the tables. */
export function unitsOfTables(workbook: WorkbookSnapshot, sheets: ReadonlySet<string>): NamedUnit[] {
  return workbook.sheets.flatMap((sheet): NamedUnit[] => {
    const found = sheets.has(sheet.name) && !sheet.hidden ? ownerAbove(sheet) : null;
    const cell = found ? cellAddress(found.row, found.column) : '';
    return found ? [{ name: bareUnit(found.name), sheet: sheet.name, cell, at: null }] : [];
  });
}

/** Units that headings of the text name: 关于某某局2024年…. */
function unitsOfHeadings({ paragraphs }: Narrative): NamedUnit[] {
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph.folded;
    const name = paragraph.isHeading ? HEADINGS.map((one) => one.exec(text)?.[1]).find(Boolean) : undefined;
    return name === undefined ? [] : unitAt(paragraph, name, text.indexOf(name));
  });
}

/** Units whose totals the text gives at the beginning of a paragraph, where it gives no such total of its own unit. */
function unitsOfTotals(spoken: readonly Spoken[], own: string): NamedUnit[] {
  const named = spoken.map((one) => ({ one, name: unitInFront(one.term.words) ?? '' }));
  const totals = named.flatMap(({ one, name }) => {
    const subject = readSubject(one.term.words.replace(name, ''), []);
    const isTotal = subject !== null && subject.kind === null && subject.path.length === 0;
    return isTotal ? [{ one, name, of: [subject.source, subject.side, subject.publicItem].join(' ') }] : [];
  });
  return totals.flatMap(({ one: { paragraph, term }, name, of }) => {
    const isFirst = /^(?:20\d\d年(?:度|初)?,?)?$/.test(paragraph.folded.text.slice(0, term.from));
    const isStrange = name !== '' && term.parent === null && isFirst && !isOne(bareUnit(name), own);
    const ofOwn = totals.some((other) => other.of === of && isOne(bareUnit(other.name), own));
    return isStrange && !ofOwn ? unitAt(paragraph, name, paragraph.folded.text.indexOf(name, term.from)) : [];
  });
}

function unitAt(paragraph: Paragraph, name: string, from: number): NamedUnit[] {
  const bare = bareUnit(name);
  const { sheet, cell } = paragraph;
  const at = { paragraph, from, to: from + name.length };
  return isUnit(bare) ? [{ name: bare, sheet, cell, at }] : [];
}

function isUnit(name: string): boolean {
  return name.length >= SHORTEST && isOrganisation(name) && !OTHERS.test(name) && !PLACE.test(name);
}

/** A unit by the name that is compared: without brackets behind it. */
function bareUnit(name: string): string {
  return foldText(name).replace(/\((?:部门|单位|本级|汇总)\)$|(?:部门)?本级$/, '');
}

/** Whether two names can be of one unit: one is the other, a part of it, or short for it. */
function isOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}

/** The name that most tables state, or most headings where none does; null in doubt, or where several units are disclosed. */
function ownName(tables: readonly NamedUnit[], headings: readonly NamedUnit[]): string | null {
  const stated = tables.length > 0 ? tables : headings;
  const enough = tables.length > 0 ? ENOUGH.tables : ENOUGH.headings;
  const counts = new Map<string, number>();
  stated.forEach(({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= enough && (second?.[1] ?? 0) < ENOUGH.tables ? first[0] : null;
}

/** Names of other units where the disclosure's own belongs, each with all its places. */
export interface UnitNames {
  readonly own: string | null;
  /** How often a name was compared, by sheet. */
  readonly compared: readonly NamedUnit[];
  readonly strange: readonly (readonly NamedUnit[])[];
}

/** What names units: the lines above the tables, the headings of a text and its terms. */
interface Naming {
  readonly narrative: Narrative;
  readonly spoken: readonly Spoken[];
  readonly tableUnits: readonly NamedUnit[];
}

export function unitNames({ narrative, spoken, tableUnits }: Naming): UnitNames {
  const headings = unitsOfHeadings(narrative);
  const own = ownName(tableUnits, headings);
  if (own === null) {
    return { own, compared: [], strange: [] };
  }
  const inText = groups([...headings, ...unitsOfTotals(spoken, own)], own);
  return {
    own,
    compared: [...tableUnits, ...headings],
    // A text that speaks of several units is that of a department.
    strange: [...groups(tableUnits, own), ...(inText.length > 1 ? [] : inText)],
  };
}

function groups(units: readonly NamedUnit[], own: string): NamedUnit[][] {
  const found: NamedUnit[][] = [];
  for (const unit of units.filter(({ name }) => !isOne(name, own))) {
    const known = found.find(([first]) => isOne(first!.name, unit.name));
    if (known) {
      known.push(unit);
    } else {
      found.push([unit]);
    }
  }
  return found;
}
