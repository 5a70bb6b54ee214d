import { importsOf, packageOf, resolveImport, UNKNOWN_MODULE, type SourceFile } from './source-file';

/** The folders of src/core: each may import from itself and from those before it. */
export const CORE_ORDER = [
  'workbook',
  'money',
  'classification',
  'budget',
  'disclosure',
  'sheet',
  'recognise',
  'change',
  'text',
  'reconcile',
  'narrative',
  'messages',
  'report',
];

/** The same inside the check: what was found, the tables, what must hold of them, rules, causes, the report of all. */
export const CHECK_ORDER = ['findings', 'book', 'statements', 'rules', 'causes', 'review'];

const CORE_INDEX = 'src/core/index.ts';
/** Whatever ends in /index is its folder. */
const CORE_DOORS = ['src/core', 'src/core/report'];
const NETWORK_MODULES = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'undici',
  'ws',
  'axios',
  'node-fetch',
];

interface Import {
  readonly from: string;
  readonly name: string;
  /** Path without ending for a relative import, else null. */
  readonly target: string | null;
}

/** What a file imports that it may not, one sentence each. */
export function importProblems(file: SourceFile): string[] {
  return importsOf(file).flatMap((name) => {
    if (name === UNKNOWN_MODULE) {
      return [`${file.path} loads a module whose name is computed; write the name as a literal`];
    }
    const one = { from: file.path, name, target: resolveImport(file.path, name) };
    const rules = [
      corePackages,
      coreOrder,
      checkOrder,
      coreDoor,
      packageOwners,
      functionsOnly,
      noWayBack,
      paneWithoutHost,
      sessionUnseen,
      noNetworkModules,
    ];
    return rules
      .flatMap((rule) => rule(one) ?? [])
      .map((reason) => `${file.path} imports '${name}': ${reason}`);
  });
}

function inside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** src/core imports nothing from outside but decimal.js, and that only in money. */
function corePackages({ from, name, target }: Import): string | null {
  if (!inside(from, 'src/core')) {
    return null;
  }
  if (target !== null) {
    return inside(target, 'src/core') ? null : 'src/core imports nothing from outside src/core';
  }
  if (name !== 'decimal.js') {
    return 'the only package that src/core imports is decimal.js';
  }
  return inside(from, 'src/core/money') ? null : 'decimal.js is imported only in src/core/money';
}

function coreOrder({ from, target }: Import): string | null {
  if (!inside(from, 'src/core') || target === null || !inside(target, 'src/core') || from === CORE_INDEX) {
    return null;
  }
  const importing = from.split('/')[2]!;
  const imported = target.split('/')[2];
  const place = CORE_ORDER.indexOf(importing);
  if (place < 0) {
    return `src/core/${importing} is not in the order of the folders of src/core`;
  }
  if (imported === undefined) {
    return 'the folders of src/core do not import its index';
  }
  const allowed = CORE_ORDER.slice(0, place + 1);
  return allowed.includes(imported) ? null : `${importing} may import only from ${allowed.join(', ')}`;
}

function checkOrder({ from, target }: Import): string | null {
  const check = 'src/core/reconcile';
  if (!inside(from, check) || target === null || !inside(target, check)) {
    return null;
  }
  const place = CHECK_ORDER.indexOf(from.split('/')[3]!);
  const allowed = CHECK_ORDER.slice(0, place + 1);
  return allowed.includes(target.split('/')[3]!)
    ? null
    : `${from.split('/').slice(0, 4).join('/')} may import of the check only from ${allowed.join(', ')}`;
}

/** Core is one thing to those outside: its index, and what writes reports. Tests may look inside. */
function coreDoor({ from, target }: Import): string | null {
  if (inside(from, 'src/core') || inside(from, 'test') || target === null || !inside(target, 'src/core')) {
    return null;
  }
  return CORE_DOORS.includes(target)
    ? null
    : 'outside src/core only src/core/index and its report/index are imported';
}

function packageOwners({ from, name, target }: Import): string | null {
  if (target !== null || inside(from, 'test')) {
    return null;
  }
  if (packageOf(name) === 'fflate' && !inside(from, 'src/hosts/xlsx')) {
    return 'fflate is imported only in src/hosts/xlsx';
  }
  if (packageOf(name) === 'saxes' && from !== 'src/hosts/xlsx/xml-reader.ts') {
    return 'saxes is imported only in src/hosts/xlsx/xml-reader.ts';
  }
  if (packageOf(name) === 'papaparse' && from !== 'src/hosts/csv.ts') {
    return 'papaparse is imported only in src/hosts/csv.ts';
  }
  return null;
}

function functionsOnly({ from, target }: Import): string | null {
  if (
    !inside(from, 'functions') ||
    target === 'src/core' ||
    (target !== null && inside(target, 'functions'))
  ) {
    return null;
  }
  return 'functions imports only itself and src/core/index';
}

function noWayBack({ from, target }: Import): string | null {
  if (!inside(from, 'src') || target === null) {
    return null;
  }
  const folder = ['functions', 'taskpane', 'workbench'].find((name) => inside(target, name));
  return folder === undefined ? null : `src imports nothing from ${folder}`;
}

const SEEN = ['taskpane/components', 'taskpane/texts', 'taskpane/App', 'taskpane/mount'];
/** What the pane knows of hosts: what they can be asked, and what can go wrong. */
const KNOWN_OF_HOSTS = ['src/hosts/host', 'src/hosts/file-problem'];

/** What is seen works with any host, for it knows none. */
function paneWithoutHost({ from, target }: Import): string | null {
  const seen = SEEN.some((part) => inside(from.replace(/\.tsx?$/, ''), part));
  return seen && target !== null && inside(target, 'src/hosts') && !KNOWN_OF_HOSTS.includes(target)
    ? 'what is seen of the pane imports no host'
    : null;
}

/** React is the pane's, and even there the session does without it. */
function sessionUnseen({ from, name, target }: Import): string | null {
  if (inside(from, 'src/session') && target !== null && SEEN.some((part) => inside(target, part))) {
    return 'the session knows nothing of what is seen';
  }
  const drawn = target === null && /^(react|react-dom|@fluentui\/.*)$/.test(packageOf(name));
  const mayDraw = inside(from, 'test') || inside(from, 'taskpane') || inside(from, 'workbench');
  return drawn && !mayDraw ? 'react and Fluent are imported only by what is seen of the pane' : null;
}

function noNetworkModules({ from, name, target }: Import): string | null {
  const found = target === null && NETWORK_MODULES.includes(packageOf(name).replace(/^node:/, ''));
  return found && inside(from, 'src') ? 'src does not use the network' : null;
}
