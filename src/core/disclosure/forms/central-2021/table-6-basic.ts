import type { SpendingKind } from '../../../budget/line-item';
import { LEFT, type Block, type TableDeclaration } from '../../table';
import { BASIC_TABLE } from '../shared-parts';

/** Economic 类 whose 公用经费 stands in the tree of 商品和服务支出: all but 资本性支出, which has its own. */
const RUNNING = ['301', '302', '303', '307', '309', '311', '312', '313', '399'];
const CAPITAL = ['310'];

/** One of the trees of economic codes that stand side by side. */
function tree(kind: SpendingKind & ('personnel' | 'operating'), caption: string): Block {
  return {
    rows: { by: 'economic-tree', codes: 'joined' },
    scope: { kinds: [kind] },
    columns: [{ role: kind, caption, aliases: ['预算数', '金额', '合计'], selection: {} }],
    sums: [],
    total: null,
    unitRow: false,
  };
}

const operating = tree('operating', '日常公用经费');

/** 人员经费 | 公用经费, which goes on in a tree of its own for 资本性支出; 公用经费合计 is that of both. */
export const basic: TableDeclaration = {
  ...BASIC_TABLE,
  number: '部门公开表6',
  title: '一般公共预算基本支出表',
  header: [
    ['人员经费', LEFT, LEFT, '公用经费', LEFT, LEFT, LEFT, LEFT, LEFT],
    [
      '科目编码',
      '科目名称',
      '预算数',
      '科目编码',
      '科目名称',
      '日常公用经费',
      '科目编码',
      '科目名称',
      '日常公用经费',
    ],
  ],
  blocks: [
    { ...tree('personnel', '预算数'), total: '人员经费合计' },
    { ...operating, scope: { kinds: ['operating'], economic: RUNNING }, goesOn: true },
    {
      ...operating,
      scope: { kinds: ['operating'], economic: CAPITAL },
      columns: operating.columns.map((column) => ({ ...column, optional: 'printed' })),
      total: '公用经费合计',
      totalScope: { kinds: ['operating'] },
    },
  ],
};
