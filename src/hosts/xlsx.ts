/** The only door to .xlsx: plan → file, file → snapshot, and a workbook with its looks both ways. */
export { readXlsx } from './xlsx/read';
export { writeOwnXlsx, writeXlsx } from './xlsx/write';
export { readImage, type DroppedKind, type ImageRead } from './xlsx/read-image';
export { writeImage, type ImageStyle } from './xlsx/write-image';
