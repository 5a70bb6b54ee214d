import type { FormFileProblem, LeftCode } from '../../core/index';

/** What is said of templates. */
export interface TemplateTexts {
  /** Why a place was not filled; `caption` is what stands there. */
  readonly left: Readonly<Record<LeftCode, (caption: string) => string>>;
  readonly formFile: Readonly<Record<FormFileProblem['code'], (detail: string) => string>>;
}
