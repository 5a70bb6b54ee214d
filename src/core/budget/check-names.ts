import { codesInYear, findEntry, type Classification } from '../classification/classification';
import { ancestorsOf, parentOf, parseCode, type Scheme } from '../classification/code';
import { foldName, sameName } from '../classification/names';
import { quoteValue } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import { fieldCell, type RawRow } from './raw-row';

export interface NameCheck {
  /** Names that the list gives for codes which the classification lacks. */
  readonly ownNames: ReadonlyMap<string, string>;
  readonly findings: readonly InputFinding[];
}

/** Names in the list against the classification of the year, one remark per code. */
export function checkNames(
  rows: readonly RawRow[],
  heading: ListHeading,
  classification: Classification,
  year: number,
): NameCheck {
  const ownNames = new Map<string, string>();
  const unlisted = new Map<string, InputFinding>();
  const findings: InputFinding[] = [];
  const reported = new Set<string>();
  for (const scheme of ['functional', 'economic'] as const) {
    const nameField = scheme === 'functional' ? 'functionalName' : 'economicName';
    const owners = new Map<string, string[]>();
    for (const entry of codesInYear(classification, scheme, year)) {
      const key = foldName(entry.name);
      owners.set(key, [...(owners.get(key) ?? []), entry.code]);
    }
    for (const raw of rows) {
      const code = parseCode(quoteValue(raw.values[scheme]));
      if (code === null) {
        continue;
      }
      const given = quoteValue(raw.values[nameField]);
      const entry = findEntry(classification, code, year);
      if (!entry) {
        if (given !== '' && !ownNames.has(code)) {
          ownNames.set(code, given);
        }
        if (!unlisted.has(code)) {
          const at = { sheet: heading.sheet.name, cell: fieldCell(heading, scheme, raw.row) };
          unlisted.set(code, inputFinding(`${scheme}-code-unlisted`, at, code, { year: String(year) }));
        }
        continue;
      }
      const section = sectionName(classification, scheme, code, year);
      const others = (owners.get(foldName(given)) ?? []).filter((owner) => owner !== code);
      const key = `${code} ${given}`;
      if (given !== '' && others.length > 0 && !sameName(given, entry.name, section) && !reported.has(key)) {
        reported.add(key);
        findings.push(
          inputFinding(
            'name-of-another-code',
            { sheet: heading.sheet.name, cell: fieldCell(heading, nameField, raw.row) },
            given,
            {
              code,
              name: entry.name,
              other: others.slice(0, 3).join('、'),
            },
          ),
        );
      }
    }
  }
  const nameless = new Map<string, InputFinding>();
  for (const [code, finding] of unlisted) {
    for (const needed of [...ancestorsOf(code), code]) {
      if (!findEntry(classification, needed, year) && !ownNames.has(needed) && !nameless.has(needed)) {
        nameless.set(needed, inputFinding('name-missing', finding, needed, { code: needed }));
      }
    }
  }
  return { ownNames, findings: [...unlisted.values(), ...nameless.values(), ...findings] };
}

function sectionName(
  classification: Classification,
  scheme: Scheme,
  code: string,
  year: number,
): string | null {
  const parent = parentOf(code);
  return scheme === 'functional' && parent !== null
    ? (findEntry(classification, parent, year)?.name ?? null)
    : null;
}
