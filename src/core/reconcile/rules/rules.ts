import type { Rule } from './parts/rule';
import { totalOfRows } from './r101-total-of-rows';
import { incomeEqualsSpending } from './r102-income-equals-spending';
import { appropriationOfBudgets } from './r103-appropriation-of-budgets';
import { codeTree } from './r104-code-tree';
import { rowOfColumns } from './r105-row-of-columns';
import { threePublicSums } from './r106-three-public-sums';
import { kindOfClass } from './r107-kind-of-class';
import { unitRow } from './r108-unit-row';
import { overviewIncome } from './r201-overview-income';
import { overviewSpending } from './r202-overview-spending';
import { overviewAppropriation } from './r203-overview-appropriation';
import { appropriationBudgets } from './r204-appropriation-budgets';
import { basicSpending } from './r205-basic-spending';
import { projectSpending } from './r206-projects';
import { incomeRows } from './r207-income-rows';
import { threePublicLimits } from './r208-three-public-limits';
import { functionAndEconomy } from './r209-function-and-economy';
import { spendingOfBudgets } from './r210-spending-of-budgets';
import { agencyOperating } from './r212-agency-operating';
import { oneName } from './r211-one-name';
import { figuresOfLines } from './r213-lines';
import { allAtOnce } from './r214-all-at-once';
import { codeListed } from './r301-code-listed';
import { nameOfCode } from './r302-name-of-code';
import { parentRow } from './r303-parent-row';
import { deepestLevel } from './r304-deepest-level';
import { codeOnce } from './r305-code-once';
import { childrenPrinted } from './r306-children';
import { order } from './r307-order';
import { fundOfCode } from './r308-fund-of-code';
import { textAndTables } from './r401-text-and-tables';
import { namesInText } from './r402-names-in-text';
import { itemsOfText } from './r403-items-of-text';
import { oneFigure } from './r404-one-figure';
import { unitName } from './r405-unit-name';
import { years } from './r406-years';
import { reasons } from './r407-reasons';
import { leftOver } from './r408-left-over';
import { directions } from './r409-directions';
import { changesOfLines } from './r410-changes-of-lines';
import { shares } from './r501-shares';
import { paddedShares } from './r502-padded-shares';
import { sharesOfList } from './r503-shares-of-list';
import { growth } from './r504-growth';
import { zeroBase } from './r505-zero-base';
import { changesOfParts } from './r506-changes-of-parts';
import { ratesOfTables } from './r507-rates-of-tables';
import { tablesThere } from './r601-tables-there';
import { remarks } from './r602-remarks';
import { narrative } from './r603-narrative';
import { decimals } from './r604-decimals';
import { numbersAsText } from './r605-numbers-as-text';
import { cellsReadable } from './r606-cells-readable';
import { hiddenMoney } from './r607-hidden-money';
import { linesNewer } from './r608-lines-newer';
import { allOfTheForm } from './r609-all-of-the-form';
import { oneYear } from './r611-one-year';
import { unitNamed } from './r612-unit-named';
import { tablesBeyondForm } from './r610-other-tables';
import { oneList } from './r701-one-list';
import { rowsLeftOut } from './r702-rows-left-out';
import { totalsOfList } from './r703-totals-of-list';
import { sourcesInBalance } from './r704-sources-in-balance';

/** Every rule, by code. */
export const RULES: readonly Rule[] = [
  totalOfRows,
  incomeEqualsSpending,
  appropriationOfBudgets,
  codeTree,
  rowOfColumns,
  threePublicSums,
  kindOfClass,
  unitRow,
  overviewIncome,
  overviewSpending,
  overviewAppropriation,
  appropriationBudgets,
  basicSpending,
  projectSpending,
  incomeRows,
  threePublicLimits,
  functionAndEconomy,
  spendingOfBudgets,
  oneName,
  agencyOperating,
  figuresOfLines,
  allAtOnce,
  codeListed,
  nameOfCode,
  parentRow,
  deepestLevel,
  codeOnce,
  childrenPrinted,
  order,
  fundOfCode,
  textAndTables,
  namesInText,
  itemsOfText,
  oneFigure,
  unitName,
  years,
  reasons,
  leftOver,
  directions,
  changesOfLines,
  shares,
  paddedShares,
  sharesOfList,
  growth,
  zeroBase,
  changesOfParts,
  ratesOfTables,
  tablesThere,
  remarks,
  narrative,
  decimals,
  numbersAsText,
  cellsReadable,
  hiddenMoney,
  linesNewer,
  allOfTheForm,
  tablesBeyondForm,
  oneYear,
  unitNamed,
  oneList,
  rowsLeftOut,
  totalsOfList,
  sourcesInBalance,
];
