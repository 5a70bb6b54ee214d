const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { CDN, contentSecurityPolicy } = require('./policy.cjs');

const FOLDER = join(__dirname, '../../taskpane/pages');

/** The pages of the add-in, by the file they are shipped as. */
const PAGES = ['taskpane.html', 'unsupported.html', 'help.html', 'help.en-US.html'];

/** Scripts of the pane in the order they run; what stands before office.js must be plain ES5. */
const BEFORE_OFFICE = ['es5-check.js'];
const AFTER_OFFICE = ['classification.js', 'functions.js', 'taskpane.js'];

/** Files that pages refer to and that are shipped as they are. */
const PLAIN_FILES = ['es5-check.js', 'unsupported.js', 'pages.css'];

function officeJsUrl(officeJs) {
  return officeJs === 'self' ? 'office-js/office.js' : `${CDN}/lib/1/hosted/office.js`;
}

/**
 * A page as it is shipped: its policy and scripts put where the source has %policy% and %scripts%. `scripts` are the names
 * of the scripts after office.js that were built.
 */
function page(name, { officeJs = 'cdn', scripts = AFTER_OFFICE } = {}) {
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const tag = (src, how = '') => `<script${how} src="${src}"></script>`;
  const tags = [
    ...BEFORE_OFFICE.map((src) => tag(src)),
    tag(officeJsUrl(officeJs)),
    ...scripts.map((src) => tag(src, ' defer')),
  ];
  return source
    .replace('%policy%', contentSecurityPolicy(officeJs))
    .replace('%office%', officeJsUrl(officeJs))
    .replace('%scripts%', tags.join('\n    '));
}

module.exports = { AFTER_OFFICE, FOLDER, PAGES, PLAIN_FILES, page };
