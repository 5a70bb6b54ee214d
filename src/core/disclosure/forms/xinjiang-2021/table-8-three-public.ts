import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { asPrinted } from '../../quantities/quantities';
import { THREE_PUBLIC, VEHICLES } from '../../quantities/spending';

export const threePublic: TableDeclaration = {
  id: 'three-public',
  number: '表八',
  title: '一般公共预算“三公”经费支出情况表',
  titleWords: { has: ['三公'], lacks: [] },
  header: [
    ['合 计', '因公出国(境)费', '公务用车购置及运行费', LEFT, LEFT, '公务接待费'],
    [ABOVE, ABOVE, '合 计', '公务用车购置费', '公务用车运行费', ABOVE],
    ['1', '2', '3', '4', '5', '6'],
  ],
  scope: { sources: ['general-budget'], economic: THREE_PUBLIC },
  blocks: [
    {
      rows: { by: 'single' },
      columns: [
        { role: 'total', caption: '合 计', selection: {} },
        asPrinted('abroad'),
        {
          role: 'vehicles',
          caption: '合 计',
          under: '公务用车购置及运行费',
          aliases: ['小计'],
          selection: { economic: VEHICLES },
        },
        asPrinted('vehicle-purchase', '公务用车购置费'),
        asPrinted('vehicle-running', '公务用车运行费'),
        asPrinted('reception'),
      ],
      sums: [
        { total: 'total', parts: ['abroad', 'vehicles', 'reception'] },
        { total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-running'] },
      ],
      total: null,
      unitRow: false,
    },
  ],
  emptyRemark: '“三公”经费支出预算',
};
