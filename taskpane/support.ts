/** What the add-in needs of Excel, as the manifest asks for it. */
export const NEEDED_SETS = [
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.1'],
  ['ExcelApi', '1.13'],
] as const;

interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/** Whether this Excel can run the add-in: an older one loads the page by the base part of the manifest. */
export function isSupported(requirements: Requirements): boolean {
  return NEEDED_SETS.every(([name, version]) => requirements.isSetSupported(name, version));
}

/** Goes to the page that says what can be done instead; what Excel wrote into the address goes with it. */
export function showUnsupported(): void {
  window.location.replace(`unsupported.html${window.location.search}${window.location.hash}`);
}
