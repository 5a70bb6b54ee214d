import type { Classification } from '../../../classification/classification';
import { schemeOf } from '../../../classification/code';
import { finding } from '../../statements/describe';
import type { Finding } from '../../findings/finding';

/** A code that the classification of the year lacks, where it stands first. */
export interface Unlisted {
  readonly place: { readonly sheet: string; readonly cell: string | null };
  readonly code: string;
  readonly name: string;
}

/** From so many on, codes that the bundled classification lacks have one cause: the official one was not loaded. */
const MANY = 6;
const QUOTED = 20;

/** Errors where the official table of the year was loaded, else hints. */
export function unlistedFindings(
  codes: readonly Unlisted[],
  { official }: Classification,
  year: number,
): Finding[] {
  const isOfficial = ({ code }: Unlisted): boolean =>
    official.some((table) => table.year === year && table.scheme === schemeOf(code));
  return [
    ...codes.filter(isOfficial).map((one) => unlistedFinding(one, 'error', year)),
    ...unlistedHints(
      codes.filter((one) => !isOfficial(one)),
      year,
    ),
  ];
}

function unlistedHints(codes: readonly Unlisted[], year: number): Finding[] {
  const [first, ...rest] = codes;
  if (!first || codes.length < MANY) {
    return codes.map((one) => unlistedFinding(one, 'hint', year));
  }
  return [
    finding('R301', 'hint', first.place, 'codes-unlisted', {
      stated: quoted(codes.map(({ code }) => code)),
      values: { year: String(year), count: String(codes.length) },
      related: rest.flatMap(({ place: { sheet, cell } }) => (cell === null ? [] : [{ sheet, cell }])),
    }),
  ];
}

function quoted(codes: readonly string[]): string {
  return codes.slice(0, QUOTED).join('、') + (codes.length > QUOTED ? '……' : '');
}

function unlistedFinding({ place, code, name }: Unlisted, grade: Finding['grade'], year: number): Finding {
  const called = name === '' ? '' : ` ${name}`;
  return finding('R301', grade, place, 'code-unlisted', {
    stated: code,
    values: { year: String(year), name: called },
  });
}
