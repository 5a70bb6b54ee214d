const { baseUrl, isThisMachine } = require('../addin/base-url');

/** Where the pages get Microsoft's library from; `both` makes a site of each. */
const WAYS = { cdn: ['cdn'], self: ['self'], both: ['cdn', 'self'] };

const EXAMPLE = 'BASE_URL=https://ysgk.example.gov.cn/budget/ npm run release';

/**
 * What the environment asks for, or why there is nothing to release: one sentence in each language.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {{ address: string, ways: readonly string[] } | { zh: string, en: string }}
 */
function wanted({ BASE_URL: given = '', OFFICE_JS: way = 'cdn' }) {
  if (given.trim() === '') {
    return {
      zh: `请用 BASE_URL 写明网页将来的地址，例如 ${EXAMPLE}。`,
      en: `Say with BASE_URL where the pages will be served from, for example ${EXAMPLE}.`,
    };
  }
  const address = baseUrl(given.trim());
  if (address === null) {
    return {
      zh: `BASE_URL 须是 https 地址：${given}`,
      en: `BASE_URL must be an https address: ${given}`,
    };
  }
  if (isThisMachine(address)) {
    return {
      zh: `BASE_URL 不能指向本机：${given}。发布包里的清单会发给所有用户，须写单位网站的地址。`,
      en: `BASE_URL must not be this machine: ${given}. The manifest of a release goes to every user, so give the address of your web server.`,
    };
  }
  if (!Object.hasOwn(WAYS, way)) {
    return {
      zh: `OFFICE_JS 只能是 cdn、self 或 both：${way}`,
      en: `OFFICE_JS is cdn, self or both: ${way}`,
    };
  }
  return { address, ways: WAYS[/** @type {keyof typeof WAYS} */ (way)] };
}

module.exports = { wanted };
