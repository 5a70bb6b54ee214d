const { connect } = require('node:net');

const HERE = '127.0.0.1';

/**
 * Listens on this machine alone. Resolves to whether it does: not if another program has the port.
 * @param {import('node:net').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.off('listening', succeed);
      if (['EADDRINUSE', 'EACCES'].includes(error.code ?? '')) {
        resolve(false);
      } else {
        reject(error);
      }
    };
    const succeed = () => {
      server.off('error', fail);
      resolve(true);
    };
    server.once('error', fail).once('listening', succeed).listen(port, HERE);
  });
}

/**
 * Whether another program answers at the other address that browsers try for `localhost`.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isTakenElsewhere(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '::1', port });
    const end = (/** @type {boolean} */ taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .setTimeout(300, () => end(false));
  });
}

/**
 * Has the server listen on the first of these ports that is free. Resolves to it, or to null if none is.
 * @param {import('node:net').Server} server
 * @param {readonly number[]} ports
 */
async function listenOnFirst(server, ports) {
  for (const port of ports) {
    if (!(await isTakenElsewhere(port)) && (await listens(server, port))) {
      return port;
    }
  }
  return null;
}

module.exports = { listenOnFirst };
