import { register, type CustomFunctionsLibrary } from './register';

/** What the page's office.js has put in place. */
interface OfficeGlobals {
  readonly CustomFunctions?: CustomFunctionsLibrary;
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

const globals = globalThis as OfficeGlobals;

// A page opened outside Excel has no library; its other parts go on.
if (globals.CustomFunctions) {
  register(globals.CustomFunctions, () => globals.Office?.context?.displayLanguage);
}
