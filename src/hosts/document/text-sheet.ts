import type { SheetSnapshot } from '../../core/index';

/** The sheet that the text of a document becomes. */
const TEXT_SHEET = '正文';

/** Paragraphs that are not blank, the first in A1: the address tells which it is. */
export function textSheet(paragraphs: readonly string[]): SheetSnapshot {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  return {
    name: TEXT_SHEET,
    hidden: false,
    rows: texts.map((value) => [{ value }]),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    prose: true,
  };
}
