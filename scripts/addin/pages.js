const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { CELL_MENU, GROUPS } = require('./commands');
const { fileIn, LANGUAGES } = require('../../src/words/language');
const { RIBBON_WORDS } = require('../../src/words/ribbon');
const { CDN, contentSecurityPolicy } = require('./policy');
const { escape } = require('./xml');

/** @typedef {import('./commands').Language} Language */
/** @typedef {{ name: string, optional?: boolean, repeating?: boolean }} Parameter */
/** @typedef {{ id: string, description?: string, parameters: readonly Parameter[] }} Described What the help tells of a function. */

const FOLDER = join(__dirname, '../../taskpane/pages');
const WORDS = join(__dirname, '../../src/words');

/** Pages that are written anew in each language, by the file they are shipped as. */
const WRITTEN = new Map(
  ['help', 'help-workbench'].flatMap((subject) =>
    LANGUAGES.map(
      (language) => /** @type {const} */ ([fileIn(language, subject, 'html'), { subject, language }]),
    ),
  ),
);

/** The pages of the add-in, by the file they are shipped as. */
const PAGES = ['taskpane.html', 'workbench.html', 'unsupported.html', ...WRITTEN.keys()];

/** Pictures of the documents that the help shows, too. */
const PICTURES = ['workbench.png', 'finding.png'];

/** Pages that do without Excel and its library. */
const WITHOUT_OFFICE = ['workbench.html'];

/** Scripts of the pane in the order they run; what stands before office.js must be plain ES5. */
const BEFORE_OFFICE = ['es5-check.js'];

/** Files that pages refer to and that are shipped as they are. */
const PLAIN_FILES = ['es5-check.js', 'unsupported.js', 'pages.css', 'workbench.css', 'print.css'];

function officeJsUrl(/** @type {string} */ officeJs) {
  return officeJs === 'self' ? 'office-js/office.js' : `${CDN}/lib/1/hosted/office.js`;
}

/** Ways to the same page in the other languages. */
function otherLanguages(/** @type {string} */ subject, /** @type {Language} */ language) {
  return LANGUAGES.filter((other) => other !== language)
    .map((other) => {
      const link = `<a href="${fileIn(other, subject, 'html')}">${escape(RIBBON_WORDS[other].language)}</a>`;
      return `<p lang="${other}">${link}</p>`;
    })
    .join('\n      ');
}

/** Rows of a table that say what each command does. */
function commandRows(/** @type {Language} */ language) {
  const commands = [...GROUPS.flatMap((group) => group.commands), ...CELL_MENU];
  const cells = (/** @type {(typeof commands)[number]} */ { label, tip }) =>
    `<tr><th scope="row">${escape(label[language])}</th><td>${escape(tip[language])}</td></tr>`;
  return commands.map(cells).join('\n          ');
}

/** Rows of a table that say how each function is called and what it does. */
function functionRows(/** @type {readonly Described[]} */ functions) {
  const call = (/** @type {Described} */ { id, parameters }) => {
    const names = parameters.map(({ name, optional, repeating }) =>
      repeating ? `${name}…` : optional ? `[${name}]` : name,
    );
    return `BUDGET.${id}(${names.join(', ')})`;
  };
  return functions
    .map(
      (one) =>
        `<tr><th scope="row"><code>${escape(call(one))}</code></th><td>${escape(one.description ?? '')}</td></tr>`,
    )
    .join('\n          ');
}

/**
 * A page that is written in each language, with what it tells of commands and functions.
 * @param {{ subject: string, language: Language }} page
 * @param {Readonly<Partial<Record<Language, readonly Described[]>>>} functions
 */
function inLanguage({ subject, language }, functions) {
  return readFileSync(join(WORDS, language, `${subject}.html`), 'utf8')
    .replace('%languages%', otherLanguages(subject, language))
    .replace('%commands%', () => commandRows(language))
    .replace('%functions%', () => functionRows(functions[language] ?? []));
}

/**
 * A page as it is shipped: its policy and scripts put where the source has %policy% and %scripts%. `scripts` are the names
 * of the scripts after office.js that were built, `later` those that they load when they are needed; `functions` what the
 * metadata tells of the functions, in each language.
 * @param {string} name
 * @param {{ officeJs?: string, scripts?: readonly string[], later?: readonly string[], functions?: Readonly<Partial<Record<Language, readonly Described[]>>> }} options
 */
function page(name, { officeJs = 'cdn', scripts = [], later = [], functions = {} } = {}) {
  const written = WRITTEN.get(name);
  const source = written ? inLanguage(written, functions) : readFileSync(join(FOLDER, name), 'utf8');
  const tag = (/** @type {string} */ src, how = '') => `<script${how} src="${src}"></script>`;
  const tags = [
    ...(WITHOUT_OFFICE.includes(name) ? [] : BEFORE_OFFICE.map((src) => tag(src))),
    ...(WITHOUT_OFFICE.includes(name) ? [] : [tag(officeJsUrl(officeJs))]),
    ...scripts.map((src) => tag(src, ' defer')),
  ];
  return source
    .replace(
      '%policy%',
      WITHOUT_OFFICE.includes(name) ? contentSecurityPolicy(null, true) : contentSecurityPolicy(officeJs),
    )
    .replace('%office%', officeJsUrl(officeJs))
    .replace('%later%', later.join(' '))
    .replace('%scripts%', tags.join('\n    '));
}

module.exports = { FOLDER, PAGES, PICTURES, PLAIN_FILES, WITHOUT_OFFICE, page };
