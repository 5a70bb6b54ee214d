/** The only door into the core: everything here is pure. */
export {
  ITEM_NAMES,
  SHARE_ROUNDINGS,
  ROUNDINGS,
  type BalancedGrid,
  type Budget,
  type ItemNames,
  type ShareRounding,
  type Rounding,
} from './budget/budget';
export { withoutBalance } from './budget/without-balance';
export { proposedCarryOver } from './budget/carry-balance';
export { CARRY_SHEET, carrySheet, isCarrySheet } from './budget/carry-over';
export { captionRow, INPUT_SHEET, isWholeList } from './budget/choose-list';
export { budgetFromWorkbook } from './budget/from-rows';
export { FIELD_NAMES, LINE_FIELDS, type LineField } from './budget/heading-words';
export {
  importRecord,
  readImportRecord,
  rememberedImport,
  skippedAmounts,
  stillOpen,
  unseenRemarks,
} from './budget/import-record';
export { inputFinding, type InputFinding } from './budget/input-finding';
export { inputGroups, type InputGroup } from './budget/input-groups';
export { KIND_NAMES, SOURCE_NAMES, type LineItem } from './budget/line-item';
export { hashLines, hashList, hashTexts, readMark, withMark } from './budget/lines-mark';
export type { ImportRecord, LinesReading, RowCounts, SkippedRow } from './budget/lines-reading';
export { asCarryOver, withCarryOver } from './budget/with-carry-over';
export { mappedColumns } from './budget/list-columns';
export { type ColumnMapping } from './budget/mapped-heading';
export { withAmounts, withAmountsShown } from './change/amount-columns';
export { sheetContents, type Content, movedRange } from './change/contents';
export { type KeptState } from './change/kept-state';
export { layoutOf, isWhole, type SheetLayout } from './change/layout';
export { fallsShort, lineSheetUpdate, type LineSheet } from './change/lines-update';
export { hasRowsOf } from './change/paper-rows';
export { paperUpdate } from './change/paper-update';
export { publishedPlan } from './change/published';
export { differencesTo, linesBack } from './change/restore';
export { restyled } from './change/restyled';
export { groupsOf, type RowGroup } from './change/row-groups';
export { type RowStep } from './change/row-steps';
export { type Grid, type SheetUpdate, type ListChange, type BlockWrite, updateOf } from './change/update';
export {
  type GeneratedSheet,
  asStanding,
  presentSheets,
  type WorkbookThere,
  type SheetThere,
} from './change/workbook-there';
export {
  bundledClassification,
  nameInYear,
  newestYear,
  withOfficial,
  type Classification,
} from './classification/classification';
export { leadingCode, levelOf, parentOf, parseCode, type CodeLevel } from './classification/code';
export { readOfficialTable, type OfficialTable } from './classification/official-table';
export { composition, type CompositionPart } from './disclosure/composition';
export { fillForm, fillTables } from './disclosure/fill';
export { type Disclosure } from './disclosure/filled';
export { findForm, FORMS } from './disclosure/forms/forms';
export { printedForm } from './disclosure/forms/printed-tables';
export { toldOfUnprinted } from './disclosure/unprinted-flows';
export { findingSentence, ruleTitle } from './messages/finding-sentence';
export { inputGroupSentence, inputWords } from './messages/input-sentence';
export { LANGUAGES, type Language } from '../words/language';
export { inYuan, setApart } from '../words/set-apart';
export { formatYuan, isZero, significantDigits, ZERO, type Amount, type MoneyUnit } from './money/amount';
export {
  cellNumber,
  exactDifference,
  exactNumber,
  formatExact,
  inWan,
  inYuan as roundedYuan,
  isExactNegative,
  isExactZero,
  type ExactNumber,
} from './money/exact';
export { CELL_DIGITS, readAmount, readWritten } from './money/read-amount';
export { closedShares, growth, share } from './money/share';
export { judgeStatedSum, type StatedSum } from './money/stated-sum';
export { openNeeds, type OpenNeed } from './narrative/material';
export { isRemarkLine } from './recognise/body-rows';
export { codesOfRows, type RowCode } from './recognise/code-columns';
export { linesAbove, saysItGoesOn, titleOfRows } from './recognise/lines-above';
export { type CellEdit } from './reconcile/book/edit';
export {
  GRADES,
  type CellReference,
  type CellWrite,
  type Finding,
  type Grade,
  type TextPlace,
} from './reconcile/findings/finding';
export { type OpenChoice, type ProposedChange, type Proposals } from './reconcile/findings/proposals';
export { type ListFacts } from './reconcile/findings/list-facts';
export { type Report } from './reconcile/review/report';
export { type ReviewOptions } from './reconcile/review/review-options';
export { isTotalOfList } from './reconcile/rules/r703-totals-of-list';
export { figuresOf } from './report/figures';
export { GRADE_SIGNS } from './report/grade-signs';
export { layOutSum, type SumLine } from './report/laid-out';
export { captionOf, isChecked, mergedTails, scopeOf, verdictOf } from './report/outline';
export { explained, findingKey, readReasons, rememberedReasons, type Reasons } from './report/reasons';
export { dayOf } from './report/report-options';
export { reportTexts } from '../words/report';
export type { ReportTexts } from '../words/subjects/report';
export { type ColumnCondition } from './sheet/column-condition';
export { type CellFormat, type FormatName, FORMATS } from './sheet/formats';
export {
  FORMULA_STYLES,
  CELL_OF_TABLE,
  cellOfSheet,
  isLive,
  nativeFormula,
  rangeReference,
  sheetsInStyle,
  tableReference,
  type FormulaStyle,
} from './sheet/formulas';
export { adjustmentsOf, type AdjustedFigures, type Adjustment } from './sheet/adjustments-sheet';
export { carryOverSheet, carryStandsAsPlanned } from './sheet/carry-over-sheet';
export { inputSheet } from './sheet/input-sheet';
export { layOut } from './sheet/lay-out';
export { exactPlaces } from './sheet/paper/exact-places';
export { isWorkingPaper } from './sheet/paper/is-paper';
export {
  CARRY_ID,
  oneOf,
  ADJUSTMENTS_ID,
  ADJUSTMENTS_SHEET,
  PAPER_ID,
  PAPER_SHEET,
  type CellPlan,
  type SheetPlan,
  type WorkbookPlan,
} from './sheet/plan';
export { planMark } from './sheet/plan-mark';
export { FORMAT_LOOKS, planByRows, planImage, sheetImage } from './sheet/plan-image';
export {
  hasText,
  isPublished,
  isTable,
  TEXT_SHEETS,
  textSheet,
  UNPUBLISHED_COLUMNS,
} from './sheet/text-sheets';
export { subtotals } from './sheet/subtotal';
export { unfinishedRows } from './text/unfinished';
export {
  absoluteAddress,
  cellAddress,
  columnLetters,
  parseAddress,
  parseRange,
  rangeAddress,
  type CellPosition,
  type CellRange,
  quotedSheet,
} from './workbook/address';
export { cellTextProblem } from './workbook/cell-text';
export { fieldsOf } from './workbook/fields-of';
export {
  PLAIN_LOOK,
  type BorderLook,
  type CellImage,
  type CellLook,
  type ImageByRows,
  type PrintImage,
  type RowImage,
  type RowsInTurn,
  type SheetByRows,
  type SheetImage,
  type TableImage,
  type WorkbookImage,
} from './workbook/image';
export { largest } from './workbook/largest';
export { notCalculated } from './workbook/not-calculated';
export { showsDate, showsDay } from './workbook/number-format';
export {
  quoteValue,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './workbook/snapshot';
