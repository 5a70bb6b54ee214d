/**
 * The content security policy of every page, and the headers of the local server. docs/architecture.md says why each part is
 * as it is. `self` is for a closed network, where Microsoft's library lies beside the pages.
 */
const CDN = 'https://appsforoffice.microsoft.com';

function contentSecurityPolicy(officeJs = 'cdn') {
  const scripts = officeJs === 'self' ? "'self'" : `'self' ${CDN}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
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
