import { guardPackage, isMarkup, type PackageKind, type PackageLimits } from '../open-xml/guard';
import type { ZipEntry } from '../open-xml/zip-entries';

/** Sizes beyond which a workbook is refused before it is parsed. */
export interface WorkbookLimits extends PackageLimits {
  readonly rows: number;
  readonly cells: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 4000,
  unpacked: 400_000_000,
  markup: 150_000_000,
  rows: 200_000,
  cells: 1_000_000,
};

export const WORKBOOK_PROBLEMS: PackageKind['problems'] = {
  other: 'not-a-workbook',
  encrypted: 'encrypted-workbook',
  damaged: 'damaged-workbook',
  large: 'too-large',
  old: (holds) => (holds('WordDocument') ? 'text-document' : 'legacy-workbook'),
};

/** Looks at a workbook's package before the parser does, and counts its cells. Returns its parts, packed. */
export function guardWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): readonly ZipEntry[] {
  let cells = 0;
  let rows = 0;
  return guardPackage(bytes, file, {
    // The relations of the package say where its document is, if it is not where Excel puts it.
    parts: /^(?:xl\/workbook\.xml|_rels\/\.rels)$/i,
    limits,
    isTooMuch: (part, piece) => {
      // A sheet's part may lie anywhere; the chain of calculation lists cells that stand in sheets.
      if (isMarkup(part) && !/calcChain\.xml$/i.test(part)) {
        const counted = countTags(piece);
        cells += counted.cells;
        rows += counted.rows;
      }
      return cells > limits.cells || rows > limits.rows;
    },
    problems: WORKBOOK_PROBLEMS,
  });
}

const LESS = 0x3c;
const COLON = 0x3a;

/** Occurrences of `<c>` and `<row>`, also with a prefix; one cut in two between pieces does not matter to a limit. */
function countTags(piece: Uint8Array): { cells: number; rows: number } {
  let cells = 0;
  let rows = 0;
  for (let at = piece.indexOf(LESS); at >= 0; at = piece.indexOf(LESS, at + 1)) {
    let start = at + 1;
    let end = start;
    while (isLetter(piece[end]) || piece[end] === COLON) {
      start = piece[end] === COLON ? end + 1 : start;
      end += 1;
    }
    if (end - start === 1 && piece[start] === 0x63) {
      cells += 1;
    } else if (
      end - start === 3 &&
      piece[start] === 0x72 &&
      piece[start + 1] === 0x6f &&
      piece[end - 1] === 0x77
    ) {
      rows += 1;
    }
  }
  return { cells, rows };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}
