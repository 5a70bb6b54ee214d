/**
 * The text of a disclosure, and all of it as a document: a door of its own beside the core's index, so that a page loads it
 * when a text is first asked for.
 */
export type {
  DisclosureDocument,
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentTable,
} from './document';
export type { PriorEntries } from '../sheet/prior-entries';
export { withTyped } from './entries-of-prior';
export { priorFigures } from '../disclosure/figure-source';
export { documentOfText, documentOfWorkbook } from './document-of-workbook';
export {
  baseThatDiffers,
  priorFromWorkbook,
  priorTotalsThatDiffer,
  type PriorReading,
} from './prior-workbook';
export {
  hasNarrative,
  readTextInput,
  textOf,
  textToPublish,
  toldOfInputs,
  withText,
  type DisclosureText,
  type TextInput,
} from './text-of';
