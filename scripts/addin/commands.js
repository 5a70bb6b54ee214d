// What ribbon, cell menu and help are made of: the list of commands, which imports nothing but types, and its words.
// @ts-expect-error It has no types, and gives nothing.
require('sucrase/register/ts');
const { CELL_MENU, COMMANDS, RIBBON } = require('../../src/commands/commands');
const { COMMAND_WORDS } = require('../../src/words/commands');
const { RIBBON_WORDS } = require('../../src/words/ribbon');

/** @typedef {{ zh: string, en: string }} InBoth A text in Chinese and in English. */
/** @typedef {import('../../src/commands/commands').CommandId} CommandId */
/** @typedef {import('../../src/commands/commands').Offered} Offered */

/**
 * Words by the names that the manifest's source has for its languages.
 * @param {(language: 'zh-CN' | 'en-US') => string} words
 * @returns {InBoth}
 */
const inBoth = (words) => ({ zh: words('zh-CN'), en: words('en-US') });
const labelOf = (/** @type {CommandId} */ id) => inBoth((language) => COMMAND_WORDS[language][id].label);

/** `showsPane` is a command that shows the pane as it is; all others the add-in carries out, with the pane in sight. */
const offered = (/** @type {Offered} */ id) => ({
  id,
  showsPane: COMMANDS[id].does === 'pane',
  label: labelOf(id),
  tip: inBoth((language) => RIBBON_WORDS[language].tips[id]),
});

module.exports = {
  GROUPS: RIBBON.map(({ commands, ...group }) => ({
    ...group,
    label: inBoth((language) => RIBBON_WORDS[language].groups[group.id]),
    commands: commands.map(offered),
  })),
  CELL_MENU: CELL_MENU.map(offered),
  labelOf,
};
