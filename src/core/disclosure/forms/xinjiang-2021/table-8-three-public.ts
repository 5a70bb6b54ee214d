import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { ABROAD, RECEPTION, VEHICLE_PURCHASE, VEHICLE_RUNNING, VEHICLES } from '../shared-parts';

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
  scope: { sources: ['general-budget'], economic: [...ABROAD, ...VEHICLES, ...RECEPTION] },
  blocks: [
    {
      rows: { by: 'single' },
      columns: [
        { role: 'total', caption: '合 计', selection: {} },
        { role: 'abroad', caption: '因公出国(境)费', selection: { economic: ABROAD } },
        {
          role: 'vehicles',
          caption: '合 计',
          under: '公务用车购置及运行费',
          aliases: ['小计'],
          selection: { economic: VEHICLES },
        },
        {
          role: 'vehicle-purchase',
          caption: '公务用车购置费',
          aliases: ['购置费'],
          selection: { economic: VEHICLE_PURCHASE },
        },
        {
          role: 'vehicle-running',
          caption: '公务用车运行费',
          aliases: ['公务用车运行维护费', '运行费'],
          selection: { economic: VEHICLE_RUNNING },
        },
        { role: 'reception', caption: '公务接待费', selection: { economic: RECEPTION } },
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
