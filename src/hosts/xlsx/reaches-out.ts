/** Whether a formula names another workbook by its number: `[1]Sheet1!A1`. A column 2024 of a table is none. */
export function reachesOut(formula: string): boolean {
  return /(?<![\p{L}\p{N}_.\\[])\[\d+\](?=[\p{L}\p{N}_!$\\'])/u.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}
