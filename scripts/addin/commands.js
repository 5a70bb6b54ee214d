// What ribbon, cell menu and help are made of, from the list of commands, which imports nothing but types.
// @ts-expect-error It has no types, and gives nothing.
require('sucrase/register/ts');
const { CELL_MENU, COMMANDS, RIBBON } = require('../../src/commands/commands');

/** @typedef {{ zh: string, en: string }} InBoth A text in Chinese and in English. */
/** @typedef {import('../../src/commands/commands').CommandId} CommandId */
/** @typedef {import('../../src/commands/command').Words} Words */

/**
 * Words by the names that the manifest's source has for its languages.
 * @param {Words} words
 * @returns {InBoth}
 */
const inBoth = (words) => ({ zh: words['zh-CN'], en: words['en-US'] });
const labelOf = (/** @type {CommandId} */ id) => inBoth(COMMANDS[id].label);

/**
 * `showsPane` is a command that shows the pane as it is; all others the add-in carries out, with the pane in sight.
 * @param {import('../../src/commands/command').Tips<CommandId>} tips
 */
const offered = (tips) =>
  /** @type {[CommandId, Words][]} */ (Object.entries(tips)).map(([id, tip]) => ({
    id,
    showsPane: COMMANDS[id].does === 'pane',
    label: labelOf(id),
    tip: inBoth(tip),
  }));

module.exports = {
  GROUPS: RIBBON.map(({ tips, label, ...group }) => ({
    ...group,
    label: inBoth(label),
    commands: offered(tips),
  })),
  CELL_MENU: offered(CELL_MENU),
  labelOf,
};
