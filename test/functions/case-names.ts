/** The cases whose generated workbooks the functions must reproduce. */
export const caseNames = ['kashi-2021', 'sifaju-2026', 'stress-2024', 'wanli-2024'] as const;
