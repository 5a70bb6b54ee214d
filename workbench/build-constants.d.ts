import type { FunctionMetadata } from './grid-functions';

declare global {
  /** Put in by the build: what functions.json and functions.en-US.json tell of the functions. */
  const FUNCTIONS_METADATA: Readonly<Record<'zh-CN' | 'en-US', readonly FunctionMetadata[]>>;
}
