import { APPROPRIATION_SOURCES, FUNDING_SOURCES } from '../budget/line-item';
import { ABROAD, RECEPTION, VEHICLE_PURCHASE, VEHICLE_RUNNING, VEHICLES } from '../disclosure/forms/shared-parts';
import type { Selection } from '../disclosure/selection';
import type { ColumnRole } from './learned';

const SELECTIONS: Readonly<Partial<Record<ColumnRole, Selection>>> = {
  total: {},
  appropriation: { sources: APPROPRIATION_SOURCES },
  basic: { kinds: ['personnel', 'operating'] },
  personnel: { kinds: ['personnel'] },
  operating: { kinds: ['operating'] },
  project: { kinds: ['project'] },
  abroad: { economic: ABROAD },
  vehicles: { economic: VEHICLES },
  'vehicle-purchase': { economic: VEHICLE_PURCHASE },
  'vehicle-running': { economic: VEHICLE_RUNNING },
  reception: { economic: RECEPTION },
  'income-this-year': {},
  'spending-this-year': {},
};

/** Lines that a quantity adds up; null for one that no line holds. */
export function selectionOfRole(role: ColumnRole): Selection | null {
  const source = FUNDING_SOURCES.find((one) => one === role);
  if (source) {
    return { sources: [source] };
  }
  return role.startsWith('economic-') ? { economic: [role.slice('economic-'.length)] } : (SELECTIONS[role] ?? null);
}
