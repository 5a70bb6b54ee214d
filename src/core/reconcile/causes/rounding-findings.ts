import type { Book, BookBlock, BookRow } from '../book/book';
import { figureText, type Figure } from '../book/figure';
import type { CellWrite, Finding } from '../findings/finding';
import { finding, referenceOf, references } from '../statements/describe';
import type { LinesProof } from '../statements/lines-proof';
import { allBlocks, everyRow } from '../statements/relations';

interface Found {
  readonly figure: Figure;
  readonly wanted: string;
}

/**
 * Figures that are not as the lines alone would round them, told once: a table that was balanced is a tail, tables that are
 * partly balanced and partly rounded figure by figure one error.
 */
export function roundingFindings(book: Book, proof: LinesProof): Finding[] {
  const balanced = new Map<BookBlock['table'], Found[]>();
  const ordinary: Found[] = [];
  for (const block of allBlocks(book)) {
    for (const row of everyRow(block)) {
      for (const [at, figure] of row.figures.entries()) {
        const how = figure ? proof.howRounded(block, row, at) : 'right';
        if (how === 'balanced') {
          balanced.set(block.table, [...(balanced.get(block.table) ?? []), foundAt(proof, block, row, at)]);
        } else if (how === 'ordinary') {
          ordinary.push(foundAt(proof, block, row, at));
        }
      }
    }
  }
  return [...[...balanced.values()].map(tailOf), ...(ordinary.length > 0 ? [mixed(ordinary)] : [])];
}

function foundAt(proof: LinesProof, block: BookBlock, row: BookRow, at: number): Found {
  return { figure: row.figures[at]!, wanted: proof.expectedText(block, row, at) ?? '' };
}

function tailOf(found: readonly Found[]): Finding {
  const [{ figure, wanted }] = found as readonly [Found, ...Found[]];
  return finding('R213', 'tail', referenceOf(figure), 'balanced-table', {
    stated: figureText(figure),
    unit: figure.table.unit,
    related: references(found.slice(1).map((one) => one.figure)),
    values: { count: String(found.length), ordinary: wanted },
    proved: true,
  });
}

function mixed(found: readonly Found[]): Finding {
  const [{ figure, wanted }] = found as readonly [Found, ...Found[]];
  return finding('R213', 'error', referenceOf(figure), 'mixed-rounding', {
    stated: figureText(figure),
    expected: wanted,
    fix: found.flatMap((one): CellWrite[] =>
      one.figure.cell ? [{ ...referenceOf(one.figure), value: Number(one.wanted) }] : [],
    ),
    unit: figure.table.unit,
    related: references(found.slice(1).map((one) => one.figure)),
    values: { count: String(found.length) },
    proved: true,
  });
}
