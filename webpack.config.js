/**
 * One object a target, each in its file; they are named, and `--config-name` picks one.
 * @type {import('webpack').Configuration[]}
 */
module.exports = [
  require('./scripts/webpack/cli'),
  require('./scripts/webpack/functions'),
  require('./scripts/webpack/pane'),
  require('./scripts/webpack/solver'),
];
