/**
 * The text of a disclosure, and all of it as a document: a door of its own beside the core's index, so that a page loads it when a text is first asked
 * for.
 */
export type {
  DisclosureDocument,
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentTable,
} from './document';
export { documentOf, type DocumentParts } from './document-of';
export { goalsOf, readPerformance, type PerformanceProject, type PerformanceReading } from './performance';
export { performanceSheet, type PerformanceEntry } from './performance-sheet';
export {
  hasNarrative,
  hasTextInput,
  readTextInput,
  textOf,
  textToPublish,
  withText,
  type DisclosureText,
  type TextInput,
} from './text-of';
