const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const http = require('node:http');
const https = require('node:https');
const { extname, join, normalize, sep } = require('node:path');
const { securityHeaders } = require('./policy.cjs');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server of the files of one folder, and of nothing else. With `tls` (key and certificate) it speaks https. */
function addinServer({ folder, officeJs = 'cdn', tls = null }) {
  const headers = securityHeaders(officeJs);
  const listener = (request, response) => {
    answer(folder, headers, request, response).catch(() => {
      if (!response.headersSent) {
        response.writeHead(500, headers);
      }
      response.end();
    });
  };
  return tls ? https.createServer(tls, listener) : http.createServer(listener);
}

async function answer(folder, headers, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileOf(folder, request.url);
  const found = file && (await stat(file).catch(() => null));
  if (!found?.isFile()) {
    response.writeHead(404, { ...headers, 'Content-Type': TYPES['.txt'] }).end('404\n');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // Names of chunks change with their content; all else is asked for anew, so that an update is seen at once.
    'Cache-Control': file.includes(`${sep}chunks${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file that an address names; null if it lies outside the folder or is not an address at all. */
function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.'));
  if (!path.startsWith('/') || path.includes('\0') || hidden) {
    return null;
  }
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}

module.exports = { addinServer };
