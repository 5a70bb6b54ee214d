import { cellAddress } from '../../workbook/address';
import type { Book } from '../book/book';
import { figureCaption } from '../book/captions';
import { figureText, ticksText, type Figure } from '../book/figure';
import type { Finding } from '../findings/finding';
import { finding, layOutCheck, referenceOf, references } from '../statements/describe';
import { boundsOf } from './bounds';
import { partOf, type JointSystem } from './system';
import type { FoundConflict, Together } from './together';

/** Cells that a sentence names, and statements that are laid out below it. */
const MOST_CELLS = 8;
const MOST_CHECKS = 12;

/** What there is to say of figures that can't all be right, and of those of which it is not known. */
export function togetherFindings({ conflicts, open }: Together, book: Book): Finding[] {
  return [
    ...conflicts.map((conflict) => impossible(conflict, book)),
    ...open.map((system) => undecided(system, book)),
  ];
}

/** Figures of a conflict that have a cell, the one to point at first: what is stated and is part of nothing else. */
function inOrder({ system, rows, cells }: FoundConflict): readonly Figure[] {
  const parts = new Set(rows.flatMap(({ check }) => check.parts));
  const stated = new Set(rows.map(({ check }) => check.stated));
  const rank = (figure: Figure): number => (stated.has(figure) ? (parts.has(figure) ? 1 : 0) : 2);
  return cells
    .map((at) => system.figures[at]!)
    .filter(({ cell }) => cell !== null)
    .sort((a, b) => rank(a) - rank(b));
}

function impossible(conflict: FoundConflict, book: Book): Finding {
  const { rows } = conflict;
  const figures = inOrder(conflict);
  const first = figures[0] ?? rows[0]!.check.stated;
  const others = figures.slice(1);
  return finding('R214', 'error', referenceOf(first), 'figures-impossible', {
    stated: figureText(first),
    unit: first.table.unit,
    related: references(others),
    values: {
      caption: figureCaption(first),
      count: String(others.length),
      cells: nameCells(others, first),
      more: String(Math.max(0, others.length - MOST_CELLS)),
      ...rangeOf(first, conflict, book),
    },
    checks: rows.slice(0, MOST_CHECKS).map(({ check }) => layOutCheck(check, book)),
  });
}

/** What a figure could be by all others, where that is known. */
function rangeOf(figure: Figure, { system, rows, cells }: FoundConflict, book: Book): Record<string, string> {
  const at = system.figures.indexOf(figure);
  const { lower, upper } = boundsOf(partOf(system, rows, new Set(cells.filter((cell) => cell !== at))));
  const [low, high] = [lower[at]!, upper[at]!];
  const text = (offset: number): string =>
    ticksText(figure.value + offset, figure.table, book.scale, figure.decimals);
  return Number.isFinite(low) &&
    Number.isFinite(high) &&
    (low > system.upper[at]! || high < system.lower[at]!)
    ? { low: text(low), high: text(high) }
    : {};
}

/** Cells by sheet, the sheet of the first figure unsaid. */
function nameCells(figures: readonly Figure[], { table }: Figure): string {
  return figures
    .slice(0, MOST_CELLS)
    .map((figure) => {
      const at = cellAddress(figure.cell!.row, figure.cell!.column);
      return figure.table === table ? at : `${figure.table.sheet.name}!${at}`;
    })
    .join(',');
}

function undecided({ rows }: JointSystem, book: Book): Finding {
  const first = rows.find(({ low, high }) => low > 0 || high < 0) ?? rows[0]!;
  const { stated } = first.check;
  return finding('R214', 'unchecked', referenceOf(stated), 'figures-undecided', {
    stated: figureText(stated),
    unit: stated.table.unit,
    values: { count: String(rows.length), caption: figureCaption(stated) },
    checks: [layOutCheck(first.check, book)],
  });
}
