import type { WorkbookPackage } from './package';
import { element } from '../open-xml/xml';

/** Keywords of a document's properties; '' if it has none. */
export function readKeywords(file: WorkbookPackage): string {
  return element(file.tree('docProps/core.xml'), 'keywords').text;
}
