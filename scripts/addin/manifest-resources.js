const { element } = require('./xml');

/** @typedef {import('./commands').InBoth} InBoth */

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** What an entry of each list is called. */
const KINDS = { Images: 'bt:Image', Urls: 'bt:Url', ShortStrings: 'bt:String', LongStrings: 'bt:String' };

/** @typedef {Map<string, string[]>} Entries */

/** What elements refer to by `resid`; each is declared once, when first asked for. */
class Resources {
  constructor(/** @type {string} */ baseUrl) {
    this.baseUrl = baseUrl;
    /** @type {Record<'Images' | 'Urls' | 'ShortStrings' | 'LongStrings', Entries>} */
    this.lists = { Images: new Map(), Urls: new Map(), ShortStrings: new Map(), LongStrings: new Map() };
  }

  short(/** @type {string} */ id, /** @type {InBoth} */ { zh, en }) {
    return this.add('ShortStrings', id, zh, en);
  }

  long(/** @type {string} */ id, /** @type {InBoth} */ { zh, en }) {
    return this.add('LongStrings', id, zh, en);
  }

  url(/** @type {string} */ id, /** @type {string} */ zh, en = zh) {
    return this.add('Urls', id, this.baseUrl + zh, this.baseUrl + en);
  }

  icon(/** @type {string} */ name) {
    const image = (/** @type {number} */ size) => {
      const url = `${this.baseUrl}assets/${name}-${size}.png`;
      return element('bt:Image', { size, resid: this.add('Images', `${name}.${size}`, url, url) });
    };
    return element('Icon', {}, ICON_SIZES.map(image));
  }

  /**
   * @param {keyof Resources['lists']} list
   * @param {string} id
   * @param {string} zh
   * @param {string} en
   */
  add(list, id, zh, en) {
    this.lists[list].set(id, element(KINDS[list], { id, DefaultValue: zh }, override('bt:Override', zh, en)));
    return id;
  }

  element() {
    const lists = Object.entries(this.lists);
    return element(
      'Resources',
      {},
      lists.map(([name, entries]) => element(`bt:${name}`, {}, [...entries.values()])),
    );
  }
}

/**
 * What the default value is in English, where that is something else.
 * @param {string} name
 * @param {string} zh
 * @param {string} en
 */
function override(name, zh, en) {
  return zh === en ? [] : [element(name, { Locale: 'en-US', Value: en })];
}

module.exports = { ICON_SIZES, override, Resources };
