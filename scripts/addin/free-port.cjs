const { connect } = require('node:net');

const HERE = '127.0.0.1';

/** Listens on this machine alone. Resolves to whether it does: not if another program has the port. */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      server.off('listening', succeed);
      if (['EADDRINUSE', 'EACCES'].includes(error.code)) {
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

/** Whether another program answers at the other address that browsers try for `localhost`. */
function isTakenElsewhere(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '::1', port });
    const end = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .setTimeout(300, () => end(false));
  });
}

/** Has the server listen on the first of these ports that is free. Resolves to it, or to null if none is. */
async function listenOnFirst(server, ports) {
  for (const port of ports) {
    if (!(await isTakenElsewhere(port)) && (await listens(server, port))) {
      return port;
    }
  }
  return null;
}

module.exports = { listenOnFirst };
