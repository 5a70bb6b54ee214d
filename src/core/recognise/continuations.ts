import { FORMS } from '../disclosure/forms/forms';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { isRest, joinSheets, numberOfSheet, type Continuation, type Joined } from './joined';
import { locate } from './locate';
import type { BlockPlace } from './places';
import type { Segment } from './segments';
import { speaksOfTable, tablesOn } from './tables-on-sheet';
import { saysTable } from './title';

/** Joins the tables that go on on other sheets, each to the part it goes on from. */
export function joinContinuations(workbook: WorkbookSnapshot): Joined {
  const parts = workbook.sheets.filter(({ hidden }) => !hidden).flatMap(tablesOn);
  const rests = parts.filter(isRest);
  const firsts = parts.filter((part) => speaksOfTable(part.words) && !rests.includes(part));
  return joinSheets(
    workbook,
    rests.flatMap((rest): Continuation[] => {
      const place = parts.indexOf(rest);
      const fitting = firsts.filter(
        (first) => first.sheet !== rest.sheet && goesOn(first, rest) && sameColumns(first, rest),
      );
      const before = fitting.filter((first) => parts.indexOf(first) < place).at(-1);
      const from = before ?? (fitting.length === 1 ? fitting[0] : undefined);
      return from ? [{ from, rest }] : [];
    }),
  );
}

/** Whether both have one title; a rest without a title, whether their sheets have one number. */
function goesOn(first: Segment, rest: Segment): boolean {
  return rest.words === first.words || (rest.title === null && hasNumberOf(first, rest));
}

function hasNumberOf(first: Segment, rest: Segment): boolean {
  const number = numberOfSheet(rest.sheet);
  return number !== null && number === numberOfSheet(first.sheet);
}

/** Whether both print their columns at the same places; a rest without a header goes by that of the first part. */
function sameColumns(first: Segment, rest: Segment): boolean {
  const tables = FORMS.flatMap((form) => form.tables).filter((table) => saysTable(table, first.words));
  return (
    String(first.sheet.hiddenColumns) === String(rest.sheet.hiddenColumns) &&
    tables.every((table) => {
      const [one, other] = [locate(table, first), locate(table, rest)];
      const both = one && other && 'places' in one && 'places' in other;
      return !both || columnsOf(one.places) === columnsOf(other.places);
    })
  );
}

function columnsOf(places: readonly BlockPlace[]): string {
  return JSON.stringify(places.map(({ codes, name, project, columns }) => [codes, name, project, columns]));
}
