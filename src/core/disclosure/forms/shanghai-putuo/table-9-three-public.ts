import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { ABROAD, RECEPTION, VEHICLE_PURCHASE, VEHICLE_RUNNING, VEHICLES } from '../shared-parts';

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
  scope: { sources: ['general-budget'], economic: [...ABROAD, ...VEHICLES, ...RECEPTION] },
  blocks: [
    {
      rows: { by: 'single' },
      columns: [
        { role: 'total', caption: '合计', selection: {} },
        { role: 'abroad', caption: '因公出国(境)费', selection: { economic: ABROAD } },
        { role: 'reception', caption: '公务接待费', selection: { economic: RECEPTION } },
        {
          role: 'vehicles',
          caption: '小计',
          under: '公务用车购置及运行费',
          aliases: ['合计'],
          selection: { economic: VEHICLES },
        },
        {
          role: 'vehicle-purchase',
          caption: '购置费',
          aliases: ['公务用车购置费'],
          selection: { economic: VEHICLE_PURCHASE },
        },
        {
          role: 'vehicle-running',
          caption: '运行费',
          aliases: ['公务用车运行费', '公务用车运行维护费'],
          selection: { economic: VEHICLE_RUNNING },
        },
        {
          role: 'agency-operating',
          caption: '机关运行经费预算数',
          aliases: ['机关运行经费'],
          optional: true,
          selection: null,
        },
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
