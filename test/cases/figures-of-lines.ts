import {
  APPROPRIATION_SOURCES,
  FUNDING_SOURCES,
  type FundingSource,
  type SpendingKind,
} from '../../src/core/budget/line-item';
import type { TableSubject } from '../../src/core/disclosure/table';
import { FURTHER_ROLES, type TrueRole } from './learned-roles';
import type { PrintedCell } from './printed-tables';

/** A budget line, as a list of this year says it. */
export interface FoundLine {
  readonly functional: string;
  readonly economic: string;
  readonly source: FundingSource;
  readonly kind: SpendingKind;
  readonly project: string;
  /** 分. */
  readonly amount: number;
  /** Spends what was carried over from last year: it is no appropriation of this year. */
  readonly carriedIn: boolean;
}

export type Takes = (line: FoundLine) => boolean;

const all: Takes = () => true;
const general: Takes = ({ source, carriedIn }) => source === 'general-budget' && !carriedIn;
const isBasic: Takes = ({ kind }) => kind !== 'project';
const paid =
  (...codes: string[]): Takes =>
  ({ economic }) =>
    codes.some((code) => economic.startsWith(code));

/** Economic codes of “三公”. */
export const PUBLIC_CODES = {
  abroad: ['30212'],
  'vehicle-purchase': ['31013', '30913'],
  'vehicle-running': ['30231'],
  reception: ['30217'],
} as const;
const VEHICLES = [...PUBLIC_CODES['vehicle-purchase'], ...PUBLIC_CODES['vehicle-running']];

/** Lines that a table is about. */
const SCOPES: Readonly<Record<TableSubject, Takes>> = {
  overview: all,
  income: all,
  spending: all,
  appropriation: ({ source }) => APPROPRIATION_SOURCES.includes(source),
  'general-budget': general,
  basic: (line) => general(line) && isBasic(line),
  projects: (line) => general(line) && !isBasic(line),
  'three-public': (line) => general(line) && paid(...Object.values(PUBLIC_CODES).flat())(line),
  'government-funds': ({ source, carriedIn }) => source === 'government-funds' && !carriedIn,
  'state-capital': ({ source, carriedIn }) => source === 'state-capital' && !carriedIn,
};

/** Lines that a role takes; null for what a list of this year’s lines cannot give. */
function takenBy(role: TrueRole | null): Takes | null {
  if (role === null) {
    return null;
  }
  const source = FUNDING_SOURCES.find((one) => one === role);
  if (source !== undefined) {
    return (line) => line.source === source;
  }
  switch (role) {
    case 'total':
    case 'spending-this-year':
      return all;
    case 'appropriation':
      return ({ source: one }) => APPROPRIATION_SOURCES.includes(one);
    case 'basic':
      return isBasic;
    case 'personnel':
    case 'operating':
    case 'project':
      return ({ kind }) => kind === role;
    case 'abroad':
    case 'vehicle-purchase':
    case 'vehicle-running':
    case 'reception':
      return paid(...PUBLIC_CODES[role]);
    case 'vehicles':
      return paid(...VEHICLES);
    default:
      return /^economic-\d+$/.test(role) ? paid(role.slice('economic-'.length)) : null;
  }
}

/** Rows beside which a total holds more than lines of this year. */
const isFurther = (role: TrueRole | null): boolean =>
  FURTHER_ROLES.some((one) => one === role) && role !== 'spending-this-year';

/** Which lines a printed cell adds up; null where lines cannot give it. */
export function linesOfCell(cell: PrintedCell): Takes | null {
  const column = takenBy(cell.role);
  const row = takenByRow(cell);
  // What was carried over is no income of this year.
  const isIncome = cell.table === 'income' || cell.block.rows === 'listed';
  const scope: Takes = (line) => SCOPES[cell.table as TableSubject](line) && !(isIncome && line.carriedIn);
  return column && row && ((line) => scope(line) && row(line) && column(line));
}

function takenByRow({ row, block }: PrintedCell): Takes | null {
  switch (row.is) {
    case 'code': {
      const isEconomic = block.rows === 'economic-tree';
      return ({ functional, economic }) => (isEconomic ? economic : functional).startsWith(row.code);
    }
    case 'listed':
      return takenBy(row.role);
    case 'total':
      return Object.values(block.listed).some(isFurther) ? null : all;
    case 'unit':
    case 'single':
      return all;
    case 'unknown':
      return null;
  }
}
