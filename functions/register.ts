import { FUNCTIONS } from './catalogue';
import { atEdge, type OfficeError } from './edge';
import { sentencesFor } from '../src/words/functions';

/** What is used of Office's library for custom functions. `Error` comes later than the rest, with Excel's part of it. */
export interface CustomFunctionsLibrary {
  readonly associate: (id: string, call: (...given: unknown[]) => unknown) => void;
  readonly Error: OfficeError;
}

/** Tells the library which function answers to which id. The language is asked for whenever there is trouble. */
export function register(library: CustomFunctionsLibrary, displayLanguage: () => string | undefined): void {
  for (const [id, body] of Object.entries(FUNCTIONS)) {
    library.associate(
      id,
      atEdge(
        body,
        () => library.Error,
        () => sentencesFor(displayLanguage()),
      ),
    );
  }
}
