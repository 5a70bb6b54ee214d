import { everyElement, readXml } from './read-xml';

describe('the reader of XML that looks at the manifest', () => {
  it('reads elements, attributes and text', () => {
    const root = readXml('<?xml version="1.0"?>\n<a><b c="1 &lt; 2"/><d>x &amp; y</d></a>\n');
    expect(everyElement(root).map(({ name }) => name)).toEqual(['a', 'b', 'd']);
    expect(root.children[0]!.attributes).toEqual({ c: '1 < 2' });
    expect(root.children[1]!.text).toBe('x & y');
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>x & y</a>',
    '<a b=1/>',
    'x',
    '',
  ])('refuses %s', (xml) => {
    expect(() => readXml(xml)).toThrow();
  });
});
