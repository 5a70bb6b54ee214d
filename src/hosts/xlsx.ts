/** The only door to ExcelJS: plan → file, file → snapshot. */
export { readXlsx } from './xlsx/read';
export { writeXlsx } from './xlsx/write';
