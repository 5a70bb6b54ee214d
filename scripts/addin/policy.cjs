/**
 * The content security policy of every page, and the headers of the local server. docs/architecture.md says why each part is
 * as it is. `self` is for a closed network, where Microsoft's library lies beside the pages.
 */
const CDN = 'https://appsforoffice.microsoft.com';

/** The hash of nothing: Fluent UI puts an empty style element into the page and fills it rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function contentSecurityPolicy(officeJs = 'cdn') {
  const scripts = officeJs === 'self' ? "'self'" : `'self' ${CDN}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function securityHeaders(officeJs = 'cdn') {
  return {
    'Content-Security-Policy': contentSecurityPolicy(officeJs),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    // Excel on the web asks for functions.json from another origin.
    'Access-Control-Allow-Origin': '*',
  };
}

module.exports = { CDN, contentSecurityPolicy, securityHeaders };
