import type { SpendingKind } from '../../budget/line-item';
import type { Quantity } from './quantity';

export const BASIC_KINDS: readonly SpendingKind[] = ['personnel', 'operating'];

/** Economic codes of the three public expenses: 因公出国（境）费, 公务用车购置, 公务用车运行维护费, 公务接待费. */
export const ABROAD: readonly string[] = ['30212'];
export const VEHICLE_PURCHASE: readonly string[] = ['31013', '30913'];
export const VEHICLE_RUNNING: readonly string[] = ['30231'];
export const RECEPTION: readonly string[] = ['30217'];
export const VEHICLES: readonly string[] = [...VEHICLE_PURCHASE, ...VEHICLE_RUNNING];
export const THREE_PUBLIC: readonly string[] = [...ABROAD, ...VEHICLES, ...RECEPTION];

/** Spending by kind, and what is left of the year's money. */
export const SPENDING_QUANTITIES: readonly Quantity[] = [
  { role: 'basic', captions: ['基本支出'], selection: { kinds: BASIC_KINDS } },
  { role: 'personnel', captions: ['人员经费'], selection: { kinds: ['personnel'] } },
  { role: 'operating', captions: ['公用经费', '日常公用经费'], selection: { kinds: ['operating'] } },
  { role: 'project', captions: ['项目支出', '项目支出合计'], selection: { kinds: ['project'] } },
  // Kinds that lines do not name: such spending is 基本支出 or 项目支出 there.
  { role: 'to-superior', captions: ['上缴上级支出'], selection: null },
  { role: 'business-spending', captions: ['事业单位经营支出', '经营支出'], selection: null },
  { role: 'to-affiliated', captions: ['对附属单位补助支出', '对附属单位补助'], selection: null },
  {
    role: 'spending-this-year',
    captions: ['本年支出合计', '本年支出', '本年支出小计'],
    selection: { flows: ['spending'] },
  },
  {
    role: 'carried-out',
    captions: ['结转下年', '年终结转结余', '年末结转和结余', '年终结转', '结转下年支出'],
    selection: { flows: ['carried-out'] },
  },
];

/** The three public expenses, and what the offices cost. */
export const THREE_PUBLIC_QUANTITIES: readonly Quantity[] = [
  {
    role: 'abroad',
    captions: ['因公出国(境)费', '因公出国（境）费用', '因公出国（境）经费'],
    selection: { economic: ABROAD },
  },
  {
    role: 'vehicles',
    captions: ['公务用车购置及运行费', '公务用车购置及运行维护费'],
    selection: { economic: VEHICLES },
  },
  {
    role: 'vehicle-purchase',
    captions: ['公务用车购置费', '购置费'],
    selection: { economic: VEHICLE_PURCHASE },
  },
  {
    role: 'vehicle-running',
    captions: ['公务用车运行费', '公务用车运行维护费', '运行费'],
    selection: { economic: VEHICLE_RUNNING },
  },
  { role: 'reception', captions: ['公务接待费'], selection: { economic: RECEPTION } },
  { role: 'agency-operating', captions: ['机关运行经费预算数', '机关运行经费'], selection: null },
];
