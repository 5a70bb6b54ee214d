import { type WorkbookPlan, withAmounts, withAmountsShown, restyled } from '../src/core/index';
import { FileProblem } from '../src/hosts/file-problem';
import { fromImage, type GridData, type GridHost } from '../src/hosts/grid';
import { refuseUnkept } from '../src/hosts/sheets/unkept-cells';
import { imageOfSnapshot } from '../src/hosts/sheets/snapshot-image';
import { readWorkbookBytes, refuseOtherKinds } from '../src/hosts/workbook-bytes';
import type { DroppedKind } from '../src/hosts/xlsx';
import type { SaveStyle } from '../src/words/subjects/workbench';

/** A file as the grid takes it. */
export interface OpenedFile {
  readonly name: string;
  readonly data: GridData;
  /** Kinds of things that the grid does not show and that a file saved from it will not hold. */
  readonly dropped: readonly DroppedKind[];
}

const XLSX_ENDINGS = /\.xls[xm]$/i;

/** Reads a workbook or a list. Throws a FileProblem. */
export async function readFile(file: File): Promise<OpenedFile> {
  const name = file.name.replace(/\.[^.]*$/, '');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, or kept back by the system, between the choice and the reading.
    throw new FileProblem('not-readable', file.name);
  }
  refuseOtherKinds(bytes, file.name);
  const year = new Date().getFullYear();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && !XLSX_ENDINGS.test(file.name)) {
    const list = await readWorkbookBytes(bytes, file.name);
    const image = withAmounts(imageOfSnapshot(list), list, year);
    return { name, data: fromImage(image, null, name), dropped: [] };
  }
  const { readImage } = await import('../src/hosts/xlsx');
  const { image, kept, dropped } = await readImage(bytes, file.name);
  return { name, data: fromImage(withAmountsShown(image, year), kept, name), dropped };
}

export const SAVE_STYLES: readonly SaveStyle[] = ['formulas', 'native', 'functions', 'values'];

/**
 * The open workbook as the bytes of an .xlsx; null if its tables can't have another style, as they don't have the rows of
 * `plan`, which is what would be generated now. A cell that no workbook can hold is refused, by its place.
 */
export async function writeFile(
  host: GridHost,
  style: SaveStyle,
  plan: WorkbookPlan | null,
): Promise<Uint8Array | null> {
  const { writeImage } = await import('../src/hosts/xlsx');
  const { image, kept } = await host.image();
  refuseUnkept(image);
  if (style === 'formulas' || style === 'values') {
    return writeImage(image, kept, style);
  }
  const other = plan ? restyled(image, kept, plan, style) : image;
  return other && writeImage(other, kept, 'formulas');
}
