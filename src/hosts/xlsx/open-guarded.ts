import { FileProblem } from '../file-problem';
import { readGuarded } from '../open-xml/guard';
import { guardWorkbook, WORKBOOK_PROBLEMS, type WorkbookLimits } from './guard';
import { openPackage, type WorkbookPackage } from './package';
import { readStyles } from './read-styles';
import { readSharedTexts, type WrittenText } from './shared-texts';
import type { SharedParts } from './worksheet';

/**
 * A workbook that was looked at before it was opened, read by `read`. Whatever goes wrong is the file's trouble; a
 * workbook without a sheet is not an empty one, for no program makes such.
 */
export function openGuarded<Result>(
  bytes: Uint8Array,
  name: string,
  limits: WorkbookLimits,
  read: (file: WorkbookPackage, shared: SharedParts) => Result,
): Result {
  const entries = guardWorkbook(bytes, name, limits);
  return readGuarded(name, WORKBOOK_PROBLEMS, () => {
    const file = openPackage(entries);
    if (!file) {
      const isText = entries.some((entry) => entry.name === 'word/document.xml');
      throw new FileProblem(isText ? 'text-document' : 'not-a-workbook', name);
    }
    if (file.sheets.length === 0) {
      throw new FileProblem('damaged-workbook', name);
    }
    return read(file, {
      texts: sharedTexts(file),
      styles: readStyles(file.tree(file.target('styles'))),
      date1904: file.date1904,
      left: { cells: limits.cells, rows: limits.rows },
      file: name,
    });
  });
}

/** A workbook may have none; one that names a part that is gone has lost its texts. */
function sharedTexts(file: WorkbookPackage): readonly WrittenText[] {
  const place = file.target('sharedStrings');
  if (place === '') {
    return [];
  }
  const part = file.part(place);
  if (!part) {
    throw new Error('the texts of the cells are gone');
  }
  return readSharedTexts(part);
}
