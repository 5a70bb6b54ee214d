// Draws assets/*.svg as PNG in the sizes that Office asks for, with the Chromium that the tests use (or CHROMIUM=path).
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './environment.mjs';

const { ICON_SIZES } = createRequire(import.meta.url)('./addin/manifest-resources.cjs');
const assets = join(root, 'assets');
const drawings = readdirSync(assets).filter((name) => name.endsWith('.svg'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const drawing of drawings) {
    const text = readFileSync(join(assets, drawing), 'utf8');
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${text}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(assets, drawing.replace('.svg', `-${size}.png`)), png);
    }
  }
} finally {
  await browser.close();
}
console.log(`${drawings.length} x ${ICON_SIZES.length} -> assets`);
