import { asPrinted } from '../../quantities/quantities';
import { THREE_PUBLIC, VEHICLES } from '../../quantities/spending';
import { ABOVE, LEFT, type AmountColumn, type ColumnSum, type TableDeclaration } from '../../table';

const COLUMNS: readonly AmountColumn[] = [
  { role: 'total', caption: '合计', selection: {} },
  asPrinted('abroad', '因公出国（境）费'),
  {
    role: 'vehicles',
    caption: '小计',
    aliases: ['公务用车购置及运行费小计', '公务用车购置及运行费'],
    selection: { economic: VEHICLES },
  },
  asPrinted('vehicle-purchase', '公务用车购置费'),
  asPrinted('vehicle-running', '公务用车运行费'),
  asPrinted('reception'),
];

/** The same of last year, as the lines have it beside each amount. */
const PRIOR: readonly AmountColumn[] = COLUMNS.map((column) => ({
  ...column,
  role: `prior-${column.role}` as AmountColumn['role'],
  optional: 'printed',
  selection: { ...column.selection, year: 'prior' },
}));

const SUMS: readonly ColumnSum[] = [
  { total: 'total', parts: ['abroad', 'vehicles', 'reception'] },
  { total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-running'] },
];
const PRIOR_SUMS: readonly ColumnSum[] = [
  { total: 'prior-total', parts: ['prior-abroad', 'prior-vehicles', 'prior-reception'] },
  { total: 'prior-vehicles', parts: ['prior-vehicle-purchase', 'prior-vehicle-running'] },
];

const GROUP = ['合计', '因公出国（境）费', '公务用车购置及运行费', LEFT, LEFT, '公务接待费'];
const GROUP_BELOW = [ABOVE, ABOVE, '小计', '公务用车购置费', '公务用车运行费', ABOVE];

/** One row: last year beside this one. */
export const threePublic: TableDeclaration = {
  id: 'three-public',
  number: '部门公开表7',
  title: '一般公共预算“三公”经费支出表',
  titleWords: { has: ['三公'], lacks: [] },
  header: [
    ['{prior}年预算数', LEFT, LEFT, LEFT, LEFT, LEFT, '{year}年预算数', LEFT, LEFT, LEFT, LEFT, LEFT],
    [...GROUP, ...GROUP],
    [...GROUP_BELOW, ...GROUP_BELOW],
  ],
  scope: { sources: ['general-budget'], economic: THREE_PUBLIC },
  blocks: [
    {
      rows: { by: 'single' },
      columns: [...PRIOR, ...COLUMNS],
      sums: [...PRIOR_SUMS, ...SUMS],
      total: null,
      unitRow: false,
    },
  ],
  emptyRemark: '使用一般公共预算拨款安排的“三公”经费支出',
};
