// Draws assets/*.svg as PNG in the sizes that Office asks for, with the Chromium that the tests use (or CHROMIUM=path).
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('playwright-core');
const { ICON_SIZES } = require('./addin/manifest-resources');
const { root } = require('./environment');

const assets = join(root, 'assets');
const drawings = readdirSync(assets).filter((name) => name.endsWith('.svg'));

async function draw() {
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
}

void draw();
