const { existsSync } = require('node:fs');
const path = require('node:path');
const { shared } = require('./scripts/webpack/shared.cjs');

/** The targets, each in a file of its own; they are named, and `--config-name` picks one. */
module.exports = ['cli', 'pane', 'functions']
  .map((name) => path.join(__dirname, 'scripts/webpack', `${name}.cjs`))
  .filter((file) => existsSync(file))
  .map((file) => require(file)(shared));
