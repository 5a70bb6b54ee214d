/** XML written from plain values, indented by two. */

function escape(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Lines of an element whose children are elements. */
function element(name, attributes = {}, children = []) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0
    ? [`${start}/>`]
    : [`${start}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`];
}

function textElement(name, text) {
  return [`<${name}>${escape(text)}</${name}>`];
}

function xmlDocument(root) {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ''].join('\n');
}

module.exports = { element, escape, textElement, xmlDocument };
