/** One object a target, each in its file; they are named, and `--config-name` picks one. */
module.exports = [
  require('./scripts/webpack/cli.cjs'),
  require('./scripts/webpack/functions.cjs'),
  require('./scripts/webpack/pane.cjs'),
];
