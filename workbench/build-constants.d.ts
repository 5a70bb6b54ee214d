import type { InEach } from '../src/words/language';
import type { FunctionMetadata } from './grid-functions';

declare global {
  /** Put in by the build: what functions.json tells of the functions, in each language. */
  const FUNCTIONS_METADATA: InEach<readonly FunctionMetadata[]>;
}
