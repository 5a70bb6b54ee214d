import type { Book } from '../book/book';
import { finding, referenceOf } from '../statements/describe';
import type { Figure } from '../book/figure';
import { figureText, printPlaces } from '../book/figure';
import type { CellWrite, Finding } from '../findings/finding';
import type { LinesProof } from '../statements/lines-proof';
import { allBlocks, everyRow } from '../statements/relations';

/** Most parts of its zeros that a document which prints blanks for them prints as 0.00 by a slip. */
const SLIPS = 0.1;

/** Figures of one row: 0.00 where the lines have nothing, and blanks where they have what rounds to 0.00. */
interface Row {
  readonly printed: readonly Figure[];
  readonly blank: readonly Figure[];
}

/**
 * 0.00 that stands where it does not belong, or is not there: a blank is nothing, 0.00 an amount that rounds to nothing.
 * No sum shows it, only the lines do. Told of documents that keep the two apart; many print 0.00 for both, and some in a
 * table that has no money at all.
 */
export function misplacedZeros(book: Book, proof: LinesProof): Finding[] {
  const rows: Row[] = [];
  let blanks = 0;
  const withMoney = new Set(
    allBlocks(book).flatMap((block) =>
      everyRow(block).some((row) => proof.wantsRow(block, row)) ? [block.table] : [],
    ),
  );
  for (const block of allBlocks(book).filter(({ table }) => withMoney.has(table))) {
    for (const row of everyRow(block).filter(({ body }) => body !== null)) {
      const found: { printed: Figure[]; blank: Figure[] } = { printed: [], blank: [] };
      for (const [at, figure] of row.figures.entries()) {
        if (!figure?.cell || figure.value !== 0) {
          continue;
        }
        const text = proof.expectedText(block, row, at);
        if (text === null || Number(text) !== 0) {
          continue;
        }
        const printed = figure.state === 'figure';
        if (printed === (text !== '')) {
          blanks += printed ? 0 : 1;
        } else if (figure.state !== 'problem') {
          found[printed ? 'printed' : 'blank'].push(figure);
        }
      }
      if (found.printed.length > 0 || found.blank.length > 0) {
        rows.push(found);
      }
    }
  }
  const count = (kind: keyof Row): number => rows.reduce((sum, row) => sum + row[kind].length, 0);
  const tellsPrinted = count('printed') <= blanks * SLIPS;
  // Alone, a blank may stand for what rounds to nothing.
  const tellsBlank = tellsPrinted && count('printed') > 0;
  return rows.flatMap(({ printed, blank }) => [
    ...(tellsPrinted && printed.length > 0 ? [ofPrinted(printed, blank)] : []),
    ...(tellsBlank && printed.length === 0 && blank.length > 0 ? [ofBlank(blank, book)] : []),
  ]);
}

const DECIMALS = 2;

function write(figure: Figure, value: '' | 0): CellWrite {
  return { ...referenceOf(figure), value };
}

/** 0.00 in the wrong column, or one too many. */
function ofPrinted(printed: readonly Figure[], blank: readonly Figure[]): Finding {
  const [first, ...others] = printed as readonly [Figure, ...Figure[]];
  const [to] = blank;
  return finding('R213', 'error', referenceOf(first), to ? 'figure-misplaced' : 'lines-differ', {
    stated: figureText(first),
    expected: '',
    fix: [...printed.map((one) => write(one, '')), ...blank.map((one) => write(one, 0))],
    unit: first.table.unit,
    related: [...others, ...blank].map(referenceOf),
    values: { exact: '0.00', broken: '0', ...(to && { other: referenceOf(to).cell }) },
    proved: true,
  });
}

/** 0.00 that is not printed. */
function ofBlank(blank: readonly Figure[], book: Book): Finding {
  const [first, ...others] = blank as readonly [Figure, ...Figure[]];
  return finding('R213', 'error', referenceOf(first), 'lines-zero-missing', {
    stated: '',
    expected: printPlaces(0, book.form.decimals || DECIMALS),
    fix: blank.map((one) => write(one, 0)),
    unit: first.table.unit,
    related: others.map(referenceOf),
    proved: true,
  });
}
