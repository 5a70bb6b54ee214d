import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { asPrinted } from '../../quantities/quantities';
import { THREE_PUBLIC, VEHICLES } from '../../quantities/spending';

/** In 万元, beside tables in 元; with the operating spending of the offices in a column of its own. */
export const threePublic: TableDeclaration = {
  id: 'three-public',
  number: '表九',
  title: '“三公”经费和机关运行经费预算表',
  titleWords: { has: ['三公'], lacks: [] },
  header: [
    ['“三公”经费预算数', LEFT, LEFT, LEFT, LEFT, LEFT, '机关运行经费预算数'],
    ['合计', '因公出国(境)费', '公务接待费', '公务用车购置及运行费', LEFT, LEFT, ABOVE],
    [ABOVE, ABOVE, ABOVE, '小计', '购置费', '运行费', ABOVE],
  ],
  moneyUnit: '万元',
  decimals: 2,
  scope: { sources: ['general-budget'], economic: THREE_PUBLIC },
  blocks: [
    {
      rows: { by: 'single' },
      columns: [
        { role: 'total', caption: '合计', selection: {} },
        asPrinted('abroad'),
        asPrinted('reception'),
        {
          role: 'vehicles',
          caption: '小计',
          under: '公务用车购置及运行费',
          aliases: ['合计'],
          selection: { economic: VEHICLES },
        },
        asPrinted('vehicle-purchase', '购置费'),
        asPrinted('vehicle-running', '运行费'),
        { ...asPrinted('agency-operating', '机关运行经费预算数'), optional: 'printed' },
      ],
      sums: [
        { total: 'total', parts: ['abroad', 'vehicles', 'reception'] },
        { total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-running'] },
      ],
      total: null,
      unitRow: false,
    },
  ],
  emptyRemark: '“三公”经费和机关运行经费预算',
};
