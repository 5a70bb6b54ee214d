/** The only door into the core: everything here is pure. */
export { ITEM_NAMES, type Budget, type ItemNames } from './budget/budget';
export { type ColumnMapping } from './budget/mapped-heading';
export { FIELD_NAMES, LINE_FIELDS, type LineField } from './budget/heading-words';
export { KIND_NAMES, SOURCE_NAMES, type LineItem } from './budget/line-item';
export { listColumns, mappedColumns, type ListColumn, type ListColumns } from './budget/list-columns';
export { cellTextProblem } from './workbook/cell-text';
export {
  PLAIN_LOOK,
  type BorderLook,
  type CellImage,
  type CellLook,
  type PrintImage,
  type SheetImage,
  type TableImage,
  type WorkbookImage,
} from './workbook/image';
export { captionRow, INPUT_SHEET, isWholeList } from './budget/choose-list';
export { budgetFromWorkbook } from './budget/from-rows';
export type { ImportRecord, LinesReading, RowCounts, SkippedRow } from './budget/lines-reading';
export {
  importRecord,
  readImportRecord,
  rememberedImport,
  skippedAmounts,
  stillOpen,
  unseenRemarks,
} from './budget/import-record';
export { type RefusedRow } from './budget/refused-row';
export { NO_LIST_FACTS, type ListFacts, type OtherList } from './reconcile/findings/list-facts';
export { inputGroups, type InputGroup } from './budget/input-groups';
export { inputFinding, type InputFinding } from './budget/input-finding';
export {
  bundledClassification,
  nameInYear,
  newestYear,
  withOfficial,
  type Classification,
} from './classification/classification';
export { leadingCode, levelOf, parentOf, parseCode, type CodeLevel } from './classification/code';
export { readOfficialTable, type OfficialTable } from './classification/official-table';
export { fillForm } from './disclosure/fill';
export { type Disclosure, type FilledTable } from './disclosure/filled';
export { hashLines, hashList, hashTexts, readMark, writeMark } from './budget/lines-mark';
export { composition, type Composition, type CompositionPart } from './disclosure/composition';
export { findForm, FORMS, GENERATED_FORMS } from './disclosure/forms/forms';
export { inputGroupSentence, inputSentence, inputWords } from './messages/input-sentence';
export { findingSentence, ruleTitle } from './messages/finding-sentence';
export { LANGUAGES, type Language } from './messages/message';
export { formatYuan, isZero, significantDigits, ZERO, type Amount, type MoneyUnit } from './money/amount';
export {
  cellNumber,
  exactDifference,
  exactNumber,
  formatExact,
  inWan,
  isExactNegative,
  isExactZero,
  type ExactNumber,
} from './money/exact';
export { CELL_DIGITS, readAmount, readWritten } from './money/read-amount';
export { closedShares, growth, share } from './money/share';
export { judgeStatedSum, type StatedSum } from './money/stated-sum';
export {
  GRADES,
  type CellReference,
  type CellWrite,
  type Finding,
  type Grade,
} from './reconcile/findings/finding';
export { type CellEdit } from './reconcile/book/edit';
export { Review, review, yearOf } from './reconcile/review/review';
export { type ReviewOptions } from './reconcile/review/review-options';
export { type Report, type TableReport } from './reconcile/review/report';
export { isTotalOfList } from './reconcile/rules/r703-totals-of-list';
export { RULES } from './reconcile/rules/rules';
export { figuresOf } from './report/figures';
export { GRADE_SIGNS } from './report/grade-signs';
export { layOutSum, type SumLine } from './report/laid-out';
export { captionOf, isChecked, mergedTails, scopeOf, verdictOf, type Verdict } from './report/outline';
export { dayOf, type IgnoredFinding } from './report/report-options';
export { explained, findingKey, readReasons, rememberedReasons, type Reasons } from './report/reasons';
export { fieldsOf } from './workbook/fields-of';
export { reportTexts } from './report/texts';
export type { ReportTexts } from './report/texts/report-texts';
export { inYuan, setApart } from './messages/set-apart';
export { isRemarkLine } from './recognise/body-rows';
export { codesOfRows, type RowCode } from './recognise/code-columns';
export { linesAbove, saysItGoesOn, titleOfRows } from './recognise/lines-above';
export { type ColumnCondition } from './sheet/column-condition';
export { type CellFormat, type FormatName, FORMATS } from './sheet/formats';
export {
  FORMULA_STYLES,
  CELL_OF_TABLE,
  cellOfSheet,
  isLive,
  nativeFormula,
  sheetsInStyle,
  spillFormula,
  tableReference,
  type FormulaStyle,
} from './sheet/formulas';
export { inputSheet } from './sheet/input-sheet';
export { layOut } from './sheet/lay-out';
export { exactPlaces } from './sheet/paper/exact-places';
export { isWorkingPaper } from './sheet/paper/is-paper';
export { PAPER_ID, PAPER_SHEET, type CellPlan, type SheetPlan, type WorkbookPlan } from './sheet/plan';
export { FORMAT_LOOKS, planImage, sheetImage } from './sheet/plan-image';
export { printedText } from './sheet/printed-text';
export { subtotals } from './sheet/subtotal';
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
export { largest, smallest } from './workbook/largest';
export { notCalculated, uncalculatedFormulas, type NotCalculated } from './workbook/not-calculated';
export { showsDate, showsDay } from './workbook/number-format';
export {
  cellAt,
  quoteValue,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './workbook/snapshot';
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
