const { LANGUAGES } = require('../../src/words/language');
const { inEach } = require('./commands');
const { element } = require('./xml');

/** @typedef {import('./commands').InEach} InEach */
/** @typedef {import('./commands').Language} Language */

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

  short(/** @type {string} */ id, /** @type {InEach} */ texts) {
    return this.add('ShortStrings', id, texts);
  }

  long(/** @type {string} */ id, /** @type {InEach} */ texts) {
    return this.add('LongStrings', id, texts);
  }

  /**
   * A file beside the manifest, by its name in each language.
   * @param {string} id
   * @param {(language: Language) => string} name
   */
  url(id, name) {
    return this.add(
      'Urls',
      id,
      inEach((language) => this.baseUrl + name(language)),
    );
  }

  icon(/** @type {string} */ name) {
    const image = (/** @type {number} */ size) => {
      const url = `${this.baseUrl}assets/${name}-${size}.png`;
      const resid = this.add(
        'Images',
        `${name}.${size}`,
        inEach(() => url),
      );
      return element('bt:Image', { size, resid });
    };
    return element('Icon', {}, ICON_SIZES.map(image));
  }

  /**
   * @param {keyof Resources['lists']} list
   * @param {string} id
   * @param {InEach} texts
   */
  add(list, id, texts) {
    this.lists[list].set(id, localised(KINDS[list], { id }, 'bt:Override', texts));
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
 * An element with its value in the first language, and what that is in others, where it is something else.
 * @param {string} name
 * @param {Readonly<Record<string, string>>} attributes
 * @param {string} override
 * @param {InEach} texts
 */
function localised(name, attributes, override, texts) {
  const [first, ...others] = LANGUAGES;
  const overrides = others
    .filter((language) => texts[language] !== texts[first])
    .map((Locale) => element(override, { Locale, Value: texts[Locale] }));
  return element(name, { ...attributes, DefaultValue: texts[first] }, overrides);
}

module.exports = { ICON_SIZES, localised, Resources };
