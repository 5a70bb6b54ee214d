const { createReadStream, existsSync, readFileSync, statSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { basename, extname, join, resolve, sep } = require('node:path');
const { WITHOUT_OFFICE } = require('./pages.cjs');
const { securityHeaders } = require('./policy.cjs');

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
function fileFor(folder, requestUrl) {
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
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** How long a file may be kept: chunks are named after their content, all else is asked for anew. */
function caching(file) {
  return file.includes(`${sep}chunks${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Serves the files of a folder and nothing else, https if a certificate is given. A folder is its workbench. */
function createServer(folder, { officeJs = 'cdn', certificate = null } = {}) {
  const answer = (request, response) => {
    const file = fileFor(folder, request.url);
    const grid = file !== null && WITHOUT_OFFICE.includes(basename(file));
    const headers = securityHeaders(officeJs, grid);
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (file === null) {
      response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('404\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': caching(file),
    });
    if (request.method === 'HEAD') {
      response.end();
    } else {
      createReadStream(file).pipe(response);
    }
  };
  return certificate
    ? https.createServer({ cert: readFileSync(certificate.cert), key: readFileSync(certificate.key) }, answer)
    : http.createServer(answer);
}

module.exports = { createServer };
