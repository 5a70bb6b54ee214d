/**
 * What the add-in needs of Excel, as the manifest asks for it. The custom functions are not among it: where they do not
 * run, tables are made with plain formulas and all else works.
 */
export const NEEDED_SETS = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.13'],
] as const;

interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/** What this Excel lacks, such as `ExcelApi 1.13`; an older one loads the page by the base part of the manifest. */
export function missingSets(requirements: Requirements): readonly string[] {
  return NEEDED_SETS.filter(([name, version]) => !requirements.isSetSupported(name, version)).map(
    ([name, version]) => `${name} ${version}`,
  );
}

/** Goes to the page that says why not (requirement sets, or `host`) and what can be done instead. */
export function showUnsupported(missing: readonly string[]): void {
  window.location.replace(unsupportedAddress(missing, window.location));
}

/** Its address; what Excel wrote into that of the pane goes with it. */
export function unsupportedAddress(
  missing: readonly string[],
  { search, hash }: { readonly search: string; readonly hash: string },
): string {
  const said = search === '' ? '' : `&${search.slice(1)}`;
  return `unsupported.html?missing=${encodeURIComponent(missing.join(','))}${said}${hash}`;
}
