import type { WorkbookPackage } from './package';
import type { WorksheetRead } from './worksheet';
import { attribute, elements, hasElement } from '../open-xml/xml';

/** What a file holds and an image does not, so that a file saved from it is without. */
export type DroppedKind =
  | 'charts'
  | 'pictures'
  | 'conditional-formats'
  | 'macros'
  | 'external-links'
  | 'validations'
  | 'links'
  | 'rich-text'
  | 'merges'
  | 'pivot-tables'
  | 'protection'
  | 'headers'
  | 'filters'
  | 'outlines'
  | 'controls';

/** Kinds that are seen by the parts a package has and what its sheets say. */
export function droppedKinds(
  { names, otherSheets }: WorkbookPackage,
  sheets: readonly WorksheetRead<unknown>[],
): Set<DroppedKind> {
  const part = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const said = (name: string): boolean =>
    sheets.some(({ root, extensions }) => [root, extensions].some((one) => hasElement(one, name)));
  const outlined = sheets.some(({ root }) =>
    [...elements(root, 'col')].some((col) => Number(attribute(col, 'outlineLevel')) > 0),
  );
  const has: Readonly<Partial<Record<DroppedKind, boolean>>> = {
    charts: part(/(?:^|\/)xl\/charts\//) || otherSheets.includes('chartsheet'),
    pictures: part(/(?:^|\/)xl\/media\//),
    'conditional-formats': said('conditionalFormatting'),
    macros:
      part(/vbaProject/i) || otherSheets.some((kind) => kind.includes('acrosheet') || kind === 'dialogsheet'),
    'external-links': part(/(?:^|\/)xl\/externalLinks\//),
    links: said('hyperlink'),
    'pivot-tables': part(/(?:^|\/)xl\/pivotTables\//),
    protection: said('sheetProtection'),
    headers: sheets.some(({ root }) => [...elements(root, 'oddHeader')].some(({ text }) => text !== '')),
    filters: said('autoFilter'),
    outlines: outlined,
    controls: part(/(?:^|\/)xl\/(?:ctrlProps|activeX)\//),
  };
  return new Set((Object.keys(has) as DroppedKind[]).filter((kind) => has[kind]));
}
