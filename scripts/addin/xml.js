// XML written from plain values, indented by two.

function escape(/** @type {string | number} */ text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Lines of an element whose children are elements.
 * @param {string} name
 * @param {Readonly<Record<string, string | number>>} attributes
 * @param {readonly (readonly string[])[]} children
 */
function element(name, attributes = {}, children = []) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0
    ? [`${start}/>`]
    : [`${start}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`];
}

function textElement(/** @type {string} */ name, /** @type {string} */ text) {
  return [`<${name}>${escape(text)}</${name}>`];
}

function xmlDocument(/** @type {readonly string[]} */ root) {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ''].join('\n');
}

module.exports = { element, escape, textElement, xmlDocument };
