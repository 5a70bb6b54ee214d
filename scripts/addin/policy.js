/**
 * The content security policy of every page, and the headers of the local server. docs/decisions/0072-policy.md says why
 * each part is as it is. `self` is for a closed network, where Microsoft's library lies beside the pages.
 */
const CDN = 'https://appsforoffice.microsoft.com';

/** The hash of nothing: Fluent UI puts an empty style element into the page and fills it rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the grid of the workbench brings along: small pictures, and three style elements, of its messages, of its colours
 * and of the page behind its questions. Their texts are those of the version of the grid that package.json names.
 */
const GRID = {
  styles: [
    " 'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
    " 'sha256-Yj3C9aSdq9YNVUeJBvqnkR43WtyJLBa0MapDU7OeYTo='",
    " 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
  ].join(''),
  images: ' data: blob:',
};
const NO_GRID = { styles: '', images: '' };

/**
 * `officeJs` is null for pages that do without Microsoft's library; `grid` says whether the grid is on the page.
 * @param {string | null} officeJs
 */
function contentSecurityPolicy(officeJs = 'cdn', grid = false) {
  const scripts = officeJs === 'cdn' ? `'self' ${CDN}` : "'self'";
  const { styles, images } = grid ? GRID : NO_GRID;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}${styles}`,
    // office.js asks in a hidden frame beside itself whether an Excel on the web that Microsoft does not run is trusted.
    ...(officeJs === null ? [] : [`frame-src ${officeJs === 'cdn' ? CDN : "'self'"}`]),
    `img-src 'self'${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The script of the thread that solves, which alone may run WebAssembly: a thread has the policy that it was sent with. */
const SOLVER = 'solver.js';
const SOLVER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/**
 * The headers of an answer. Frames are a matter of headers alone, a page cannot speak of them: Excel on the web shows the
 * pane in a frame, from addresses that Microsoft may change; the workbench belongs in none.
 */
function securityHeaders(officeJs = 'cdn', grid = false) {
  const policy = grid
    ? `${contentSecurityPolicy(null, true)}; frame-ancestors 'none'`
    : contentSecurityPolicy(officeJs);
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    // Excel on the web asks for functions.json from another origin.
    'Access-Control-Allow-Origin': '*',
  };
}

module.exports = { CDN, SOLVER, SOLVER_POLICY, contentSecurityPolicy, securityHeaders };
