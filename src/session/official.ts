import {
  bundledClassification,
  readOfficialTable,
  withOfficial,
  type Classification,
  type OfficialTable,
  type WorkbookSnapshot,
} from '../core/index';
import type { OfficialState } from './state/session-state';

/** The official classification of a year, as the user loaded it. */
export interface Official {
  readonly file: string;
  readonly year: number;
  /** Codes with their names. */
  readonly entries: readonly (readonly [code: string, name: string])[];
}

/** Most characters that are kept in a workbook; a year's classification has a third of them. */
const MOST = 200_000;

/** The bundled classification, with the official one laid over it. */
export function classificationOf(official: Official | null): Classification {
  const bundled = bundledClassification();
  return official
    ? withOfficial(
        bundled,
        official.year,
        official.entries.map(([code, name]) => ({ code, name })),
      )
    : bundled;
}

/** What a file holds of a year's classification, and codes that it names twice; null if it holds none. */
export function readOfficial(
  workbook: WorkbookSnapshot,
  file: string,
  year: number,
): { readonly official: Official; readonly conflicts: OfficialTable['conflicts'] } | null {
  const table = readOfficialTable(workbook);
  if (!table || table.entries.length === 0) {
    return null;
  }
  const entries = table.entries.map(({ code, name }) => [code, name] as const);
  return { official: { file, year, entries }, conflicts: table.conflicts };
}

/** Whether it is small enough to be kept in the workbook. */
export function fitsWorkbook(official: Official): boolean {
  return JSON.stringify(official).length <= MOST;
}

export function officialState(official: Official | null): OfficialState | null {
  return (
    official && {
      file: official.file,
      year: official.year,
      codes: official.entries.length,
      kept: fitsWorkbook(official),
    }
  );
}
