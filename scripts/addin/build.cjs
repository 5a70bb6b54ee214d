const {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { basename, join } = require('node:path');
const { manifestXml } = require('./manifest.cjs');
const { AFTER_OFFICE, FOLDER, PAGES, PLAIN_FILES, page } = require('./pages.cjs');

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const officeJsFolder = join(root, 'node_modules/@microsoft/office-js/dist');

/** Of Microsoft's library: not its debug copies, and not the parts for other programs than Excel. */
const NOT_NEEDED =
  /\.debug\.js$|\.d\.ts$|\.map$|-vsdoc\.js$|^(access|onenote|outlook|powerpoint|project|visio|word)/i;

/**
 * Makes dist/addin: everything a web server needs for the add-in at this address. With `officeJs: 'self'` a copy of
 * Microsoft's library is put beside the pages, else they load it from Microsoft.
 */
async function buildAddin({ baseUrl, officeJs, compile }) {
  mkdirSync(dist, { recursive: true });
  // In a folder of its own until it is whole.
  const made = mkdtempSync(join(dist, '.addin-'));
  try {
    await compile(made);
    const scripts = AFTER_OFFICE.filter((name) => existsSync(join(made, name)));
    for (const name of PAGES) {
      writeFileSync(join(made, name), page(name, { officeJs, scripts }));
    }
    for (const name of PLAIN_FILES) {
      cpSync(join(FOLDER, name), join(made, name));
    }
    copyIcons(join(root, 'assets'), join(made, 'assets'));
    if (officeJs === 'self') {
      cpSync(officeJsFolder, join(made, 'office-js'), {
        recursive: true,
        filter: (source) => source === officeJsFolder || !NOT_NEEDED.test(basename(source)),
      });
    }
    writeFileSync(join(made, 'manifest.xml'), manifestXml(baseUrl));
    // A temporary folder is its owner’s alone; a web server runs as somebody else.
    chmodSync(made, 0o755);
    const target = join(dist, 'addin');
    rmSync(target, { recursive: true, force: true });
    renameSync(made, target);
    return target;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function copyIcons(from, to) {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => one.endsWith('.png'))) {
    cpSync(join(from, name), join(to, name));
  }
}

/** The address as the manifest needs it: https and a slash at its end. Throws with a sentence in both languages. */
function checkedBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `BASE_URL 必须是 https:// 开头的地址，如 https://server.example/budget/，现为“${text}”。\n` +
        `BASE_URL must be an https:// address such as https://server.example/budget/; it is “${text}”.`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}

module.exports = { buildAddin, checkedBaseUrl };
