const { element } = require('./xml.cjs');

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** What elements refer to by `resid`; each is declared once, when first asked for. */
class Resources {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
    this.lists = { Images: new Map(), Urls: new Map(), ShortStrings: new Map(), LongStrings: new Map() };
  }

  short(id, { zh, en }) {
    return this.add('ShortStrings', id, zh, en);
  }

  long(id, { zh, en }) {
    return this.add('LongStrings', id, zh, en);
  }

  url(id, zh, en = zh) {
    return this.add('Urls', id, this.baseUrl + zh, this.baseUrl + en);
  }

  icon(name) {
    const image = (size) => {
      const url = `${this.baseUrl}assets/${name}-${size}.png`;
      return element('bt:Image', { size, resid: this.add('Images', `${name}.${size}`, url, url) });
    };
    return element('Icon', {}, ICON_SIZES.map(image));
  }

  add(list, id, zh, en) {
    const kind = { Images: 'bt:Image', Urls: 'bt:Url' }[list] ?? 'bt:String';
    this.lists[list].set(id, element(kind, { id, DefaultValue: zh }, override('bt:Override', zh, en)));
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

/** What the default value is in English, where that is something else. */
function override(name, zh, en) {
  return zh === en ? [] : [element(name, { Locale: 'en-US', Value: en })];
}

module.exports = { ICON_SIZES, override, Resources };
