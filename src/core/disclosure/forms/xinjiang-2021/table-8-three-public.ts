import { ABOVE, LEFT, type TableDeclaration } from '../../table';

const ABROAD = ['30212'];
const VEHICLE_PURCHASE = ['31013', '30913'];
const VEHICLE_RUNNING = ['30231'];
const RECEPTION = ['30217'];
const VEHICLES = [...VEHICLE_PURCHASE, ...VEHICLE_RUNNING];

export const threePublic: TableDeclaration = {
  id: 'three-public',
  number: '表八',
  title: '一般公共预算“三公”经费支出情况表',
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
        { caption: '合 计', selection: {} },
        { caption: '因公出国(境)费', selection: { economic: ABROAD } },
        { caption: '合 计', selection: { economic: VEHICLES } },
        { caption: '公务用车购置费', selection: { economic: VEHICLE_PURCHASE } },
        { caption: '公务用车运行费', selection: { economic: VEHICLE_RUNNING } },
        { caption: '公务接待费', selection: { economic: RECEPTION } },
      ],
      total: null,
      unitRow: false,
    },
  ],
  emptyRemark: '“三公”经费支出预算',
};
