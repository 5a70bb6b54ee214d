// What ribbon, cell menu and help are made of: the list of commands, which imports nothing but types, and its words.
// @ts-expect-error It has no types, and gives nothing.
require('sucrase/register/ts');
const { CELL_MENU, COMMANDS, RIBBON } = require('../../src/commands/commands');
const { COMMAND_WORDS } = require('../../src/words/commands');
const { LANGUAGES } = require('../../src/words/language');
const { RIBBON_WORDS } = require('../../src/words/ribbon');

/** @typedef {import('../../src/words/language').Language} Language */
/** @typedef {import('../../src/words/language').InEach<string>} InEach A text in every language. */
/** @typedef {import('../../src/commands/commands').Offered} Offered */

/**
 * The same in every language.
 * @param {(language: Language) => string} words
 * @returns {InEach}
 */
const inEach = (words) =>
  /** @type {InEach} */ (Object.fromEntries(LANGUAGES.map((language) => [language, words(language)])));

/** `showsPane` is a command that shows the pane as it is; all others the add-in carries out, with the pane in sight. */
const offered = (/** @type {Offered} */ id) => ({
  id,
  showsPane: COMMANDS[id].does === 'pane',
  label: inEach((language) => COMMAND_WORDS[language][id].label),
  tip: inEach((language) => RIBBON_WORDS[language].tips[id]),
});

module.exports = {
  GROUPS: RIBBON.map(({ commands, ...group }) => ({
    ...group,
    label: inEach((language) => RIBBON_WORDS[language].groups[group.id]),
    commands: commands.map(offered),
  })),
  CELL_MENU: CELL_MENU.map(offered),
  inEach,
};
