/** The only door to .xlsx: plan → file, file → snapshot, a workbook with its looks both ways, and sheets changed in a file. */
export { readXlsx } from './xlsx/read';
export { writeOwnXlsx, writeXlsx } from './xlsx/write';
export { readImage, type DroppedKind, type ImageRead } from './xlsx/read-image';
export { writeImage, type ImageStyle } from './xlsx/write-image';
export { editPackage, type EditedPackage } from './xlsx/edit/edited-package';
export type { CellEdit, EditedSheet } from './xlsx/edit/edited-sheet';
export { EditProblem, type EditProblemCode } from './xlsx/edit/edit-problem';
export { fillPackage } from './xlsx/template/fill-package';
