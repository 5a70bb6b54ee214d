/** The version in package.json, which a function may not import; a test holds them together. */
export const RELEASE = '0.1.0';
