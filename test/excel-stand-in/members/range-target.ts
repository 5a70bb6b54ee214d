import { isOnSheet, type Area } from '../model/address';
import type { Sheet } from '../model/types';
import { HostError, invalidArgument } from '../processor/host-error';
import { hostObject, targetOf, type HostObject } from '../processor/object-type';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';

/** A range moves with the cells it stands for, so its area can change. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  areas: Area[];
}

export function range(sheet: Sheet, area: Area): HostObject {
  if (!isOnSheet(area)) {
    throw invalidArgument('outside the sheet');
  }
  return hostObject(rangeType, { sheet, area });
}

export function rangeOrNull(sheet: Sheet, area: Area | null): HostObject | null {
  return area && range(sheet, area);
}

export function areasOrNull(sheet: Sheet, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : hostObject(rangeAreasType, { sheet, areas: [...areas] });
}

/** The object, or the error of the method without OrNullObject. */
export function orNotFound(object: HostObject | null): HostObject {
  if (!object) {
    throw new HostError('ItemNotFound');
  }
  return object;
}

export const rangeTarget = (value: unknown): RangeTarget | null => targetOf(rangeType, value);
export const areasTarget = (value: unknown): AreasTarget | null => targetOf(rangeAreasType, value);
