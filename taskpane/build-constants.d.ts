import type { FunctionMetadata } from '../workbench/grid-functions';

declare global {
  /** Put in by the build: the version of package.json. */
  const VERSION: string;

  /** Put in by the build: what functions.json and functions.en-US.json tell of the functions. */
  const FUNCTIONS_METADATA: Readonly<Record<'zh-CN' | 'en-US', readonly FunctionMetadata[]>>;
}
