/**
 * Formula cells that no program has ever calculated: they hold no value, which is not the same as a blank. ExcelJS
 * reports both alike, so the sheet's XML is asked. `<c r="A2"><f>1+1</f></c>`: a formula and nothing behind it, or, as
 * openpyxl writes it, an empty `<v/>`. In a cell of text (`t="str"`) that is the empty text, which was calculated.
 */
export function withoutValue(xml: string): ReadonlySet<string> {
  const cells = new Set<string>();
  const pattern =
    /<c\s([^>]*?\br="([A-Z]+[0-9]+)"[^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*(<v\s*\/>\s*|<v>\s*<\/v>\s*)?<\/c>/g;
  if (xml.includes('<f')) {
    for (const [, attributes = '', address = '', empty] of xml.matchAll(pattern)) {
      if (empty === undefined || !/\bt="(?!n")/.test(attributes)) {
        cells.add(address);
      }
    }
  }
  return cells;
}
