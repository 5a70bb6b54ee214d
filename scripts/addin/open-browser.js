const { spawn } = require('node:child_process');

/**
 * The command that shows an address in the user's browser; null where there is no screen, or where nobody looks at it.
 * @param {string} address
 * @param {{ platform: string, env: Record<string, string | undefined> }} machine
 * @returns {{ command: string, args: string[] } | null}
 */
function openingCommand(address, { platform, env }) {
  if (env.CI || env.NO_OPEN) {
    return null;
  }
  if (platform === 'win32') {
    // `start` takes its first words in quotes for a title.
    return { command: 'cmd.exe', args: ['/d', '/s', '/c', `start "" "${address}"`] };
  }
  if (platform === 'darwin') {
    return { command: 'open', args: [address] };
  }
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [address] } : null;
}

/** Shows an address in the user's browser, where that is possible; the address is printed in any case. */
function openBrowser(/** @type {string} */ address, machine = process) {
  const opening = openingCommand(address, machine);
  if (opening) {
    const { command, args } = opening;
    spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
      .on('error', () => undefined)
      .unref();
  }
}

module.exports = { openBrowser, openingCommand };
