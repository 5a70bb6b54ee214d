import { attributeIn, withAttribute } from '../../../src/hosts/open-xml/tag-text';

describe('an attribute of a tag', () => {
  it.each([
    ['<c r="A1" s="3"/>', 's', '3'],
    ["<c r = 'A1'\ts\n=\n'a&amp;\"b'>", 's', 'a&"b'],
    ['<row spans="1:3" s="2">', 's', '2'],
    ['<c note="s=\'9\'" s="2">', 's', '2'],
    ['<c x:s="1"/>', 's', null],
    ['<c x:s="1"/>', 'x:s', '1'],
    ['<c s/>', 's', null],
    ['<s/>', 's', null],
    ['<c s=""/>', 's', ''],
    ['<?xml version="1.0" encoding="GBK"?>', 'encoding', 'GBK'],
  ])('of %s, %s, is found as it is written', (tag, name, value) => {
    expect(attributeIn(tag, name)).toBe(value);
  });

  it.each([
    ['<c r="A1" s="3"/>', '4', '<c r="A1" s="4"/>'],
    ['<c r="A1" s="3"/>', null, '<c r="A1"/>'],
    ['<c r="A1" />', '4', '<c r="A1" s="4"/>'],
    ['<c r="A1">', '4', '<c r="A1" s="4">'],
    ['<c spans="s"  >', null, '<c spans="s"  >'],
  ])('of %s becomes %s', (tag, value, now) => {
    expect(withAttribute(tag, 's', value)).toBe(now);
  });
});
