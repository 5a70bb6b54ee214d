const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { basename, extname, join, resolve, sep } = require('node:path');
const { setTimeout } = require('node:timers/promises');
const { pipeline } = require('node:stream');
const { WITHOUT_OFFICE } = require('./pages');
const { SOLVER, SOLVER_POLICY, securityHeaders } = require('./policy');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** The file below the folder that a request asks for; null if there is none, or if it lies elsewhere. */
function fileFor(/** @type {string} */ folder, /** @type {string} */ requestUrl) {
  let path;
  try {
    path = decodeURIComponent(new URL(requestUrl, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) {
    return null;
  }
  const file = resolve(join(folder, path.endsWith('/') ? `${path}workbench.html` : path));
  const inside = file.startsWith(resolve(folder) + sep);
  return inside ? file : null;
}

/**
 * Trouble with a file → the status of the answer; all else is 500.
 * @type {Readonly<Record<string, number>>}
 */
const STATUS = {
  ENOENT: 404,
  ENOTDIR: 404,
  ENAMETOOLONG: 404,
  EACCES: 403,
  EPERM: 403,
  // Too many files are open: later it may go.
  EMFILE: 503,
  ENFILE: 503,
};

/**
 * Opens a file, and gives it with its size. What is open stays readable while a build puts another folder in the place of
 * this one; in the moment between the two there is no file, so one that is missing is looked for again.
 * @param {string} file
 * @param {string} folder
 */
async function opened(file, folder) {
  for (let tries = 0; ; tries += 1) {
    const wasThere = fs.existsSync(folder);
    try {
      const handle = await fs.promises.open(file);
      const stat = await handle.stat();
      if (stat.isFile()) {
        return { handle, size: stat.size };
      }
      await handle.close();
      throw Object.assign(new Error('no file'), { code: 'ENOENT' });
    } catch (error) {
      if (error.code !== 'ENOENT' || tries === TRIES || (wasThere && fs.existsSync(folder))) {
        throw error;
      }
      await setTimeout(PAUSE);
    }
  }
}

/** How often, and after how many milliseconds, a folder that is gone is looked for again. */
const TRIES = 10;
const PAUSE = 100;

/** How long a file may be kept: chunks are named after their content, all else is asked for anew. */
function caching(/** @type {string} */ file) {
  return file.includes(`${sep}chunks${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves the files of a folder and nothing else, https if a certificate is given. A folder is its workbench.
 * @param {string} folder
 * @param {{ officeJs?: string, certificate?: { cert: string, key: string } | null }} options
 */
function createServer(folder, { officeJs = 'cdn', certificate = null } = {}) {
  const answer = async (
    /** @type {http.IncomingMessage} */ request,
    /** @type {http.ServerResponse} */ response,
  ) => {
    const file = fileFor(folder, request.url ?? '/');
    const grid = file !== null && WITHOUT_OFFICE.includes(basename(file));
    const headers = securityHeaders(officeJs, grid);
    if (file !== null && basename(file) === SOLVER) {
      headers['Content-Security-Policy'] = SOLVER_POLICY;
    }
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    let there;
    try {
      there = file === null ? null : await opened(file, folder);
    } catch (error) {
      refuse(response, STATUS[error.code] ?? 500);
      return;
    }
    if (file === null || there === null) {
      refuse(response, 404);
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': there.size,
      'Cache-Control': caching(file),
    });
    if (request.method === 'HEAD') {
      response.end();
      await there.handle.close();
    } else {
      // A disk that fails in the middle, or a browser that goes away, ends this answer and nothing else.
      pipeline(there.handle.createReadStream(), response, () => undefined);
    }
  };
  return certificate
    ? https.createServer(
        { cert: fs.readFileSync(certificate.cert), key: fs.readFileSync(certificate.key) },
        answer,
      )
    : http.createServer(answer);
}

function refuse(/** @type {http.ServerResponse} */ response, /** @type {number} */ status) {
  const headers = { 'Content-Type': TYPES['.txt'], ...(status === 503 && { 'Retry-After': '1' }) };
  response.writeHead(status, headers).end(`${status}\n`);
}

module.exports = { createServer };
