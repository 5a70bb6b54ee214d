import type { MoneyUnit } from '../money/amount';
import { cellAddress } from '../workbook/address';
import type { ListHeading } from './headings';
import { statedUnit } from './stated-unit';
import { inputFinding, type InputFinding } from './input-finding';
import { MONEY_UNITS } from './words';
import type { LineField } from './heading-words';

export type UnitReading =
  { readonly units: Readonly<Record<'current' | 'prior', MoneyUnit>> } | { readonly finding: InputFinding };

/**
 * The unit of each amount column: its heading, else the unit line above the list, else what the user said. Whoever
 * speaks must agree; a factor of 10,000 is never guessed.
 */
export function readMoneyUnit(heading: ListHeading, told: MoneyUnit | null): UnitReading {
  const sheet = heading.sheet.name;
  const line = statedUnit(heading.sheet, heading.row);
  const units: Record<'current' | 'prior', MoneyUnit> = { current: '元', prior: '元' };
  for (const field of ['current', 'prior'] as const) {
    const column = heading.columns[field]?.[0];
    if (column === undefined) {
      continue;
    }
    const cell = cellAddress(heading.row, column);
    const said = [
      { unit: heading.units[field], cell },
      { unit: line?.unit, cell: line ? cellAddress(line.row, line.column) : cell },
      { unit: told ?? undefined, cell },
    ].filter((source): source is { unit: string; cell: string } => source.unit !== undefined);
    const first = said[0];
    if (!first) {
      return { finding: inputFinding('no-money-unit', { sheet, cell }, captionOf(heading, field)) };
    }
    const other = said.find((source) => source.unit !== first.unit);
    if (other) {
      return {
        finding: inputFinding('money-unit-conflict', { sheet, cell: first.cell }, first.unit, {
          other: other.unit,
        }),
      };
    }
    const unit = MONEY_UNITS.find((known) => known === first.unit);
    if (!unit) {
      return { finding: inputFinding('money-unit-unsupported', { sheet, cell: first.cell }, first.unit) };
    }
    units[field] = unit;
  }
  return { units };
}

function captionOf(heading: ListHeading, field: LineField): string {
  const column = heading.columns[field]?.[0] ?? 1;
  const value = heading.sheet.rows[heading.row - 1]?.[column - 1]?.value;
  return typeof value === 'string' ? value : '';
}
