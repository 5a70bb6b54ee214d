import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CELL_MENU, GROUPS } from '../../scripts/addin/commands.cjs';
import { ICON_SIZES } from '../../scripts/addin/manifest.cjs';
import { readXml } from './read-xml';

const assets = join(__dirname, '../../assets');
const files = readdirSync(assets);
const drawings = files.filter((name) => name.endsWith('.svg')).map((name) => name.replace('.svg', ''));

/** Width and height from the header of a PNG. */
function sizeOf(name: string): readonly number[] {
  const bytes = readFileSync(join(assets, name));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the icons', () => {
  it('are drawn for the logo and every command', () => {
    const commands = [...GROUPS.flatMap((group) => group.commands), ...CELL_MENU].map(({ id }) => id);
    expect(drawings.sort()).toEqual(['logo', ...commands].sort());
  });

  it('are there in every size, each as large as its name says: npm run generate:icons', () => {
    const wanted = drawings.flatMap((name) =>
      ICON_SIZES.map((size) => ({ name: `${name}-${size}.png`, size })),
    );
    expect(files.filter((name) => name.endsWith('.png')).sort()).toEqual(
      wanted.map(({ name }) => name).sort(),
    );
    for (const { name, size } of wanted) {
      expect({ name, size: sizeOf(name) }).toEqual({ name, size: [size, size] });
    }
  });

  it.each(drawings)('%s is a square drawing that needs nothing else', (name) => {
    const text = readFileSync(join(assets, `${name}.svg`), 'utf8');
    expect(readXml(text).attributes['viewBox']).toBe('0 0 16 16');
    expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /http|href|url\(|<script|<image/,
    );
  });
});
