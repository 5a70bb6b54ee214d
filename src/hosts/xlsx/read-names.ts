import { taggedSheets } from '../sheets/tags';
import type { GeneratedSheet } from '../../core/index';
import type { WorkbookPackage } from './package';
import { reachesOut } from './reaches-out';
import { attribute, element, elements, flag } from '../open-xml/xml';

/** A name of the workbook, or of one sheet (counted from 0). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | null;
  readonly hidden: boolean;
}

export interface NamesRead {
  /** Names that people gave. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly tags: readonly GeneratedSheet[];
  /** What Excel keeps as a name of a sheet: `_xlnm.Print_Area`. */
  readonly ofSheet: (sheet: number, name: string) => string | null;
  /** Whether a name was left out that stands for something in another workbook. */
  readonly external: boolean;
}

export function readNames(file: WorkbookPackage): NamesRead {
  const all = [...elements(element(file.workbook, 'definedNames'), 'definedName')].map((one): DefinedName => {
    const sheet = attribute(one, 'localSheetId');
    return {
      name: attribute(one, 'name'),
      refersTo: one.text.trim(),
      sheet: sheet === '' ? null : Number(sheet),
      hidden: flag(one, 'hidden'),
    };
  });
  const own = all.filter(({ name }) => !name.startsWith('_xl'));
  // A copied sheet has names of its own, our tags among them: they stand for the copy and not for the table.
  const tags = taggedSheets(
    own
      .filter(({ sheet }) => sheet === null)
      .map(({ name, refersTo }) => ({ name, formula: `=${refersTo}` })),
  );
  const tagged = new Set(tags.map(({ id }) => id));
  const names = new Map<string, { name: string; refersTo: string }>();
  let external = false;
  // A name of one sheet alone becomes one of the workbook, unless that has it already.
  for (const { name, refersTo } of [...own].sort(
    (a, b) => Number(a.sheet !== null) - Number(b.sheet !== null),
  )) {
    const isTag = /^BudgetDisclosure\./i.test(name);
    if (isTag || refersTo === '' || names.has(name.toLowerCase())) {
      continue;
    }
    if (reachesOut(refersTo)) {
      external = true;
      continue;
    }
    names.set(name.toLowerCase(), { name, refersTo });
  }
  const ofSheets = new Map<string, string>();
  for (const { sheet, name, refersTo } of all) {
    const key = `${String(sheet)} ${name}`;
    ofSheets.set(key, ofSheets.get(key) ?? refersTo);
  }
  return {
    names: [...names.values()],
    tags: tags.filter(({ id }) => tagged.delete(id)),
    ofSheet: (sheet, name) => ofSheets.get(`${String(sheet)} ${name}`) ?? null,
    external,
  };
}
