import type { WorkbookPackage } from './package';

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
export function droppedKinds({ names, sheets, otherSheets }: WorkbookPackage): Set<DroppedKind> {
  const part = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const said = (pattern: RegExp): boolean =>
    sheets.some(({ head, tail, extensions }) => [head, tail, extensions].some((xml) => pattern.test(xml)));
  const has: Readonly<Partial<Record<DroppedKind, boolean>>> = {
    charts: part(/(?:^|\/)xl\/charts\//) || otherSheets.includes('chartsheet'),
    pictures: part(/(?:^|\/)xl\/media\//),
    'conditional-formats': said(/<(?:\w+:)?conditionalFormatting[\s>]/),
    macros:
      part(/vbaProject/i) || otherSheets.some((kind) => kind.includes('acrosheet') || kind === 'dialogsheet'),
    'external-links': part(/(?:^|\/)xl\/externalLinks\//),
    links: said(/<hyperlink[\s>]/),
    'pivot-tables': part(/(?:^|\/)xl\/pivotTables\//),
    protection: said(/<sheetProtection[\s>]/),
    headers: said(/<oddHeader>[^<]/),
    filters: said(/<autoFilter[\s>]/),
    outlines:
      said(/<col\s[^<>]*outlineLevel="[1-9]/) ||
      sheets.some(({ cells }) => /<row\s[^<>]*outlineLevel="[1-9]/.test(cells)),
    controls: part(/(?:^|\/)xl\/(?:ctrlProps|activeX)\//),
  };
  return new Set((Object.keys(has) as DroppedKind[]).filter((kind) => has[kind]));
}
