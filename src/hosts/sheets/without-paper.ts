import { isWorkingPaper, type SheetSnapshot, type WorkbookSnapshot } from '../../core/index';

/** What was read, with the working paper apart from the sheets that are looked at. */
export function withoutPaper(read: readonly SheetSnapshot[]): Pick<WorkbookSnapshot, 'sheets' | 'paper'> {
  const paper = read.find(isWorkingPaper);
  return { sheets: read.filter((sheet) => !isWorkingPaper(sheet)), ...(paper && { paper }) };
}
