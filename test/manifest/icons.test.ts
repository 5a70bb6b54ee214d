import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestXml } from '../../scripts/addin/manifest';
import { ICON_SIZES } from '../../scripts/addin/manifest-resources';

const assets = join(__dirname, '../../assets');
const drawings = readdirSync(assets)
  .filter((name) => name.endsWith('.svg'))
  .map((name) => name.replace('.svg', ''));

/** Width, height and kind of colour from the head of a PNG. */
function readPng(file: string): { width: number; height: number; colours: number } | null {
  const bytes = readFileSync(file);
  return bytes.toString('latin1', 1, 4) === 'PNG' && bytes.toString('latin1', 12, 16) === 'IHDR'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours: bytes[25]! }
    : null;
}

describe('assets', () => {
  it.each(drawings)('has %s in every size, see-through (npm run generate:icons)', (name) => {
    const found = ICON_SIZES.map((size) => readPng(join(assets, `${name}-${size}.png`)));
    expect(found).toEqual(ICON_SIZES.map((size) => ({ width: size, height: size, colours: 6 })));
  });

  it('has each icon of the manifest, and no other', () => {
    const asked = [...manifestXml().matchAll(/assets\/([\w.-]+\.png)/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !existsSync(join(assets, name)))).toEqual([]);
    const icons = new Set(asked.map((name) => name.replace(/-\d+\.png$/, '')));
    expect([...icons].sort()).toEqual([...drawings].sort());
    expect(readdirSync(assets).filter((name) => name.endsWith('.png'))).toHaveLength(
      drawings.length * ICON_SIZES.length,
    );
  });

  it.each(drawings)('draws %s with nothing but shapes', (name) => {
    expect(readFileSync(join(assets, `${name}.svg`), 'utf8')).not.toMatch(
      /<(script|image|style|text)|href|url\(/,
    );
  });
});
