/**
 * Forms that are learned from a workbook, and workbooks that are filled as they look: a door of its own beside the core's
 * index, so that a page loads it when a template is first given.
 */
export {
  answered,
  formFile,
  openQuestions,
  readFormFile,
  type FormFile,
  type FormFileProblem,
} from '../learn/form-file';
export {
  countAnswered,
  keepAnswers,
  keptTexts,
  readKeptAnswers,
  type KeptAnswers,
} from '../learn/kept-answers';
export { knownCaptions, type KnownCaption } from '../learn/known-captions';
export { learnForm } from '../learn/learn';
export { ROLES, type ColumnRole, type LearnedForm } from '../learn/learned';
export {
  withAnswers,
  templateQuestions,
  type TemplateAnswers,
  type TemplateQuestion,
} from '../learn/questions';
export { type RoleText } from '../learn/role-text';
export { adjustedIn, balancedCount, figuresToBalance, mixesExact } from './balanced-fill';
export { fillTemplate } from './fill-template';
export { lastRows } from './last-rows';
export type { CellFill, Left, LeftCode, TableFill, TemplateFill } from './template-fill';
export { keptFormula, templateFormula, templatePlan } from './template-plan';
