import type { CellImage, SheetImage, WorkbookImage, KeptState } from '../../core/index';
import { clearDefaults } from './awaiting-calculation';
import { clearMerged } from './clear-merged';
import { themeColors } from './colors';
import { droppedKinds, type DroppedKind } from './dropped';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './guard';
import { readKept } from './kept-part';
import { ImageCells, looksAlone } from './image-cells';
import { openGuarded } from './open-guarded';
import { readSummaryAbove } from './outline';
import type { WorkbookPackage } from './package';
import { readKeywords } from './read-keywords';
import { LooksRead } from './read-looks';
import { readNames } from './read-names';
import { readPrint } from './read-print';
import { readChoices, readColumns, readMerges, readNotes, readTables, readView } from './read-sheet';
import { readWorksheet, type SharedParts } from './worksheet';

export type { DroppedKind } from './dropped';

/** A grid in a page holds less than a list that is only read. */
const IMAGE_LIMITS: WorkbookLimits = { ...WORKBOOK_LIMITS, unpacked: 200_000_000, cells: 500_000 };

export interface ImageRead {
  readonly image: WorkbookImage;
  readonly kept: KeptState | null;
  /** What the file holds beside: it is not in the image. */
  readonly dropped: readonly DroppedKind[];
}

/** An .xlsx with its looks, and what this program kept in it. */
export async function readImage(bytes: Uint8Array, name: string): Promise<ImageRead> {
  return Promise.resolve().then(() => openGuarded(bytes, name, IMAGE_LIMITS, imageOf));
}

function imageOf(file: WorkbookPackage, shared: SharedParts): ImageRead {
  const looks = new LooksRead(shared.styles, themeColors(file.tree(file.target('theme'))));
  const names = readNames(file);
  const read = file.sheets.map((part) => {
    const cells = new ImageCells(looks);
    return { part, cells, sheet: readWorksheet(part, shared, cells.cellOf) };
  });
  // Without values they are calculated by the program that shows them.
  clearDefaults<CellImage>(
    file,
    read.map(({ sheet }) => sheet),
    (cell) => ({ ...cell, value: null }),
  );
  const dropped = droppedKinds(
    file,
    read.map(({ sheet }) => sheet),
  );
  if (names.external) {
    dropped.add('external-links');
  }
  const sheets = read.map(({ part, cells, sheet }, at): SheetImage => {
    const { rows, rowHeights, rowLevels, hiddenRows, width, root } = sheet;
    while (rows.at(-1)?.length === 0) {
      rows.pop();
    }
    const { merges, left: mergesLeft } = readMerges(root);
    const { choices, left: validationsLeft } = readChoices(sheet);
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
      ...readColumns(root, width),
      rowHeights,
      rowLevels,
      summaryAbove: readSummaryAbove(root),
      hiddenRows,
      ...readView(root),
      notes: readNotes(part, file),
      choices,
      print: readPrint(root, at, names),
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
      sheets.map(({ name }) => name),
    ),
    dropped: [...dropped].sort(),
  };
}
