/**
 * The address that pages will be served from: https, as Office asks for, and a slash at its end. Null if what is given is
 * not such an address.
 * @param {string} given
 * @returns {string | null}
 */
function baseUrl(given) {
  if (!URL.canParse(given)) {
    return null;
  }
  const url = new URL(given);
  return url.protocol === 'https:' && url.search === '' && url.hash === ''
    ? url.href.replace(/\/*$/, '/')
    : null;
}

/** Whether an address leads every reader to the machine he sits at. */
function isThisMachine(/** @type {string} */ address) {
  const { hostname } = new URL(address);
  return (
    /(^|\.)localhost\.?$/.test(hostname) ||
    /^127(\.\d+){3}$/.test(hostname) ||
    ['[::1]', '[::]', '0.0.0.0'].includes(hostname)
  );
}

module.exports = { baseUrl, isThisMachine };
