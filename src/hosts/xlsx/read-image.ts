import { FileProblem } from '../file-problem';
import type { KeptState, SheetImage, WorkbookImage } from '../sheets/workbook-image';
import { themeColors } from './colors';
import { droppedKinds, type DroppedKind } from './dropped';
import type { WorkbookLimits } from './guard';
import { readKept } from './kept-part';
import { ImageCells, looksAlone } from './image-cells';
import type { LoadedSheet } from './load-cells';
import { openGuarded } from './open-guarded';
import type { WorkbookPackage } from './package';
import { readKeywords } from './read-keywords';
import { LooksRead } from './read-looks';
import { readNames } from './read-names';
import { readPrint } from './read-print';
import { clearMerged, readRows } from './read-rows';
import { readChoices, readColumns, readMerges, readNotes, readTables, readView } from './read-sheet';

export type { DroppedKind } from './dropped';

/** A grid in a page holds less than a list that is only read. */
export const IMAGE_LIMITS: WorkbookLimits = { entries: 4000, unpacked: 200_000_000, cells: 500_000 };

export interface ImageRead {
  readonly image: WorkbookImage;
  readonly kept: KeptState | null;
  /** What the file holds beside: it is not in the image. */
  readonly dropped: readonly DroppedKind[];
}

/** An .xlsx with its looks, and what this program kept in it. */
export async function readImage(bytes: Uint8Array, name: string): Promise<ImageRead> {
  return openGuarded(bytes, name, IMAGE_LIMITS, (file, loaded) => imageOf(file, loaded, name));
}

function imageOf(file: WorkbookPackage, loaded: readonly LoadedSheet[], name: string): ImageRead {
  const target = (kind: string): string => file.relations.find((one) => one.kind === kind)?.target ?? '';
  const looks = new LooksRead(file.text(target('styles')), themeColors(file.text(target('theme'))));
  const names = readNames(file);
  const dropped = droppedKinds(file);
  if (names.external) {
    dropped.add('external-links');
  }
  const sheets = file.sheets.map((part, at): SheetImage => {
    const cells = new ImageCells(looks);
    const read = readRows(loaded[at]!, part, file.date1904, cells.cellOf);
    if (!read) {
      throw new FileProblem('too-large', name);
    }
    const { rows, rowHeights, hiddenRows, width } = read;
    while (rows.at(-1)?.length === 0) {
      rows.pop();
    }
    const { merges, left: mergesLeft } = readMerges(part);
    const { choices, left: validationsLeft } = readChoices(part);
    const seen: readonly (readonly [DroppedKind, boolean])[] = [
      ['merges', mergesLeft],
      ['validations', validationsLeft],
      ['external-links', cells.external],
      ['rich-text', cells.richText],
    ];
    seen.filter(([, is]) => is).forEach(([kind]) => dropped.add(kind));
    merges.forEach((merge) => {
      clearMerged(rows, merge, looksAlone);
    });
    return {
      name: part.name,
      hidden: part.hidden,
      rows,
      merges,
      ...readColumns(part, width),
      rowHeights,
      hiddenRows,
      ...readView(part),
      notes: readNotes(part, file),
      choices,
      print: readPrint(part, at, names),
    };
  });
  return {
    image: {
      sheets,
      looks: looks.looks,
      names: names.names,
      tables: file.sheets.flatMap((part) => readTables(part, file)),
      keywords: readKeywords(file),
    },
    kept: readKept(
      file,
      names.tags,
      sheets.map((sheet) => sheet.name),
    ),
    dropped: [...dropped].sort(),
  };
}
