// The command line: builds it if its sources have changed, then runs it in this same process.
const { cliBundle, ensureCliBuilt } = require('./build');

let ready = false;
try {
  ensureCliBuilt();
  ready = true;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
if (ready) {
  process.argv[1] = cliBundle;
  require(cliBundle);
}
