const { cpSync, mkdirSync, readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** What Excel asks for of Microsoft's library: not its debug files, and not the parts of other programs. */
const WANTED = [
  /^office\.js$/,
  /^excel[a-z0-9.-]*\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^custom-functions-runtime\.js$/,
  /^es6-promise\.js$/,
  /^(telemetry|ariatelemetry|webauth)\/[^/]+\.js$/,
  /^[a-z]{2,3}(-[a-z0-9]+)+\/office_strings\.js$/,
  /^agaveerrorux\//,
];

/** Copies the library from the installed package, with its licence. */
function copyOfficeJs(/** @type {string} */ folder) {
  const home = dirname(require.resolve('@microsoft/office-js/package.json'));
  const dist = join(home, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files) {
    if (!/\.debug\.js$/.test(file) && WANTED.some((pattern) => pattern.test(file))) {
      // The library asks for this folder by another spelling than it is packed in.
      const to = join(folder, file.replace(/^agaveerrorux\//, 'AgaveErrorUX/'));
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(dist, file), to);
    }
  }
  cpSync(join(home, 'LICENSE.md'), join(folder, 'LICENSE.md'));
}

module.exports = { copyOfficeJs };
