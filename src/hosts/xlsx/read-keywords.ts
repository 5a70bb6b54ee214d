import type { WorkbookPackage } from './package';
import { unescapeXml } from './xml';

/** Keywords of a document's properties; '' if it has none. */
export function readKeywords(file: WorkbookPackage): string {
  const core = file.text('docProps/core.xml');
  return unescapeXml(/<(?:\w+:)?keywords(?:\s[^<>]*)?>([^<]*)</.exec(core)?.[1] ?? '');
}
