import { freeName } from '../sheets/free-name';

/** Names that Excel allows for sheets of these names, in their order; most are allowed as they are. */
export function allowedNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const cleaned = name
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      .replace(/[*?:/\\[\]\u0000-\u001f\u007f\ufffe\uffff]/g, '_')
      .slice(0, 31)
      .replace(/^'|'$/g, '_');
    // Excel keeps the name History for itself.
    const allowed = freeName(cleaned || '_', cleaned.toLowerCase() === 'history' ? '_' : '', taken);
    taken.add(allowed.toLowerCase());
    return allowed;
  });
}
