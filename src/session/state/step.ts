/** The steps of a disclosure: 录入, 生成, 核对, 公开. */
export const STEPS = ['input', 'generate', 'check', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** waiting: an earlier step comes first · ready: can be done now · attention: done, but something is wrong · done. */
export type StepState = 'waiting' | 'ready' | 'attention' | 'done';
