/** The text within the root element of a custom XML part, as Excel gives it back. */
export function textOfPart(xml: string, root: string): string {
  const start = xml.indexOf('>', xml.indexOf(`<${root}`)) + 1;
  return unescaped(xml.slice(start, xml.lastIndexOf(`</${root}>`)));
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(parseInt(hex ?? decimal!, hex === undefined ? 10 : 16))
        : (NAMED[name] ?? all),
  );
}
