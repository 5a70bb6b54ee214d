import type { CellReference, Finding } from '../../src/core/index';
import type { Entry } from './finding-filter';

/** Cells of an entry that say the same: one for most, several for a tail. */
export function ownPlaces({ shown, cells }: Entry): CellReference[] {
  const { sheet } = shown.finding;
  return sheet === null ? [] : cells.map((cell) => ({ sheet, cell }));
}

/** Cells that a finding is about beside its own, as far as no sum that is laid out names them. */
export function otherPlaces(entry: Entry): CellReference[] {
  const { checks, related } = entry.shown.finding;
  const known = new Set([...ownPlaces(entry), ...checks.flatMap(operandsOf)].map(nameOf));
  return related.filter((at) => {
    const name = nameOf(at);
    const fresh = at.cell !== '' && !known.has(name);
    known.add(name);
    return fresh;
  });
}

function operandsOf({ stated, parts }: Finding['checks'][number]): readonly CellReference[] {
  return [stated, ...parts];
}

function nameOf({ sheet, cell }: CellReference): string {
  return `${sheet}!${cell}`;
}
