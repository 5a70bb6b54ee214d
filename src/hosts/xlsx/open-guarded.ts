import { FileProblem } from '../file-problem';
import { guardWorkbook, type WorkbookLimits } from './guard';
import { loadCells, type LoadedSheet } from './load-cells';
import { openPackage, type WorkbookPackage } from './package';

/**
 * A workbook that was looked at before it was opened, with its sheets' cells, read by `read`. Whatever goes wrong is
 * the file's trouble; a workbook without a sheet is not an empty one, for no program makes such.
 */
export async function openGuarded<Result>(
  bytes: Uint8Array,
  name: string,
  limits: WorkbookLimits,
  read: (file: WorkbookPackage, loaded: readonly LoadedSheet[]) => Result,
): Promise<Result> {
  guardWorkbook(bytes, name, limits);
  try {
    const file = openPackage(bytes);
    if (file.sheets.length === 0) {
      throw new FileProblem('damaged-workbook', name);
    }
    return read(file, await loadCells(file));
  } catch (error) {
    throw error instanceof FileProblem
      ? error
      : new FileProblem('damaged-workbook', name, error instanceof Error ? error.message : '');
  }
}
