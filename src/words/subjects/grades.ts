import type { Grade } from '../../core/reconcile/findings/finding';

export type GradeWords = Readonly<Record<Grade, string>>;
