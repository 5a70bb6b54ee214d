// Turns data/classification/*.csv into the compact module that the core bundles (codes and names; the evidence of
// each entry stays in the csv). `--check` fails if the module is not what the csv give.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Papa = require('papaparse');

/** @typedef {Record<'code' | 'name' | 'since' | 'until' | 'confidence' | 'fund' | 'seen_years' | 'note', string>} Row */

const root = join(__dirname, '..');
const target = join(root, 'src/core/classification/data/bundled.ts');
/** @type {Readonly<Record<string, string>>} */
const LETTER = { seen: 's', 'partly-seen': 'p', recalled: 'r', uncertain: 'u' };

const lines = [];
for (const file of ['functional', 'department_economic', 'government_economic']) {
  const text = readFileSync(join(root, 'data/classification', `${file}.csv`), 'utf8');
  /** @type {{ data: Row[] }} */
  const { data } = Papa.parse(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
  for (const row of data) {
    const letter = LETTER[row.confidence];
    if (!/^\d{3}(\d{2}){0,2}$/.test(row.code) || !row.name || !letter || !/^\d{4}$/.test(row.since)) {
      throw new Error(`${file}.csv: bad row ${JSON.stringify(row)}`);
    }
    lines.push(
      [row.code, row.name, row.since, row.until, letter, row.fund ?? '', ...seenOnlyIn(row)].join('|'),
    );
  }
}

/**
 * The year of a name that was seen in one year alone and whose years in force are uncertain.
 * @param {Row} row
 */
function seenOnlyIn({ confidence, seen_years: years, note }) {
  return confidence === 'seen' && /^\d{4}$/.test(years) && /year boundary uncertain/.test(note ?? '')
    ? [years]
    : [];
}

const source = [
  '// Made by scripts/generate-classification.js from data/classification/*.csv. Do not edit.',
  '// code|name|since|until|confidence (s seen, p partly-seen, r recalled, u uncertain)|budget|only year it was seen in, if',
  '// its years in force are uncertain',
  'export const BUNDLED = `' + lines.join('\n') + '`;',
  '',
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8').replace(/\r\n/g, '\n') !== source) {
    console.error('src/core/classification/data/bundled.ts is stale: npm run generate:classification');
    process.exit(1);
  }
} else {
  writeFileSync(target, source);
  console.log(`${lines.length} entries`);
}
