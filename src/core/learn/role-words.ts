import { coreOf, foldCaption, nearlySame } from '../recognise/caption';
import { QUANTITIES } from '../disclosure/quantities/quantities';
import { ROLES, type ColumnRole } from './learned';

/** Further captions that templates print; those of our forms are declared with their quantities. */
const FURTHER: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['appropriation', ['财政拨款补助收入', '财政拨款小计']],
  ['general-budget', ['一般公共预算财政拨款收入', '一般公共预算收入', '公共财政预算拨款']],
  ['government-funds', ['政府基金预算拨款', '政府性基金预算资金']],
  ['fiscal-special-account', ['财政专户管理资金收入', '财政专户资金', '专户资金']],
  [
    'institutional-income',
    [
      '事业收入资金',
      '事业收入（不含教育收费）',
      '事业收入（不含专户资金）',
      '事业收入（不含财政专户管理资金）',
    ],
  ],
  ['business-income', ['单位经营收入']],
  ['carried-in', ['上年结转收入']],
  ['carried-out', ['结转下年使用']],
  ['reserves', ['使用非财政拨款结余（含专用结余）']],
  ['basic', ['基本支出预算']],
  ['project', ['项目支出预算']],
  ['personnel', ['人员支出', '人员类', '人员类支出']],
  ['operating', ['公用支出', '日常公用支出', '公用类', '运转类公用经费']],
  ['abroad', ['因公出国境']],
  ['vehicles', ['公务用车购置和运行费', '公务用车购置和运行维护费', '公务用车费']],
  ['vehicle-purchase', ['公务用车购置', '公务用车购置支出']],
  ['vehicle-running', ['运行维护费', '公务用车运行维护', '公务用车运行维护支出']],
  ['reception', ['公务接待', '接待费', '公务接待经费']],
  ['agency-operating', ['机关运行费']],
  ['economic-301', ['工资福利支出']],
  ['economic-302', ['商品和服务支出', '商品服务支出']],
  ['economic-303', ['对个人和家庭的补助', '对个人和家庭的补助支出', '对个人和家庭补助']],
  ['economic-307', ['债务利息及费用支出']],
  ['economic-309', ['资本性支出(基本建设)', '基本建设支出']],
  ['economic-310', ['资本性支出', '其他资本性支出']],
  ['economic-311', ['对企业补助(基本建设)']],
  ['economic-312', ['对企业补助', '对企事业单位的补贴']],
  ['economic-313', ['社会保障基金补助', '对社会保障基金补助']],
  ['economic-399', ['其他支出']],
];

/** Every quantity with all its captions, but for the total, whose captions say nothing by themselves. */
const WORDS: readonly (readonly [ColumnRole, readonly string[]])[] = ROLES.filter(
  (role) => role !== 'total',
).map((role) => [
  role,
  [
    ...(QUANTITIES.find((quantity) => quantity.role === role)?.captions ?? []),
    ...(FURTHER.find(([one]) => one === role)?.[1] ?? []),
  ],
]);

/** Captions of a total, or of the only amount there is: what they add up is said above or around them. */
const GENERIC =
  /^(?:(?:本年|当年|年初|年度)?(?:预算|收入预算|支出预算)?(?:合计|总计|小计|总额|金额|数)?(?:合计|总计|小计|金额|数)?|(?:收入|支出|经费|预算|费用)?(?:合计|总计)数?|(?:收入|支出)(?:预算)?(?:数|金额)|(?:本年)?(?:收入|支出)?|年初数)$/;

/** Nothing that budget lines hold. */
const OTHER =
  /人数|编制|面积|平方|数量|单价|车辆|辆|台|套|采购|购买服务|绩效|备注|说明|依据|标准|代码|编码|编号|序号|行次|栏次|级次|性质|类型|年限|负责|联系|时间|日期|部门|单位(?!其他|经营|资金)|资产/;

const FOLDED = WORDS.map(([role, words]) => [role, words.map(foldCaption)] as const);

export function isGenericCaption(folded: string): boolean {
  return GENERIC.test(folded.replace(/[():]/g, ''));
}

export function isOtherCaption(folded: string): boolean {
  return OTHER.test(folded);
}

/** A role with how sure it is. */
export interface RoleGuess {
  readonly role: ColumnRole;
  readonly confidence: number;
}

/** The quantity of a folded caption: word for word, by its core, by one letter. Null for one that nobody prints, or two. */
export function roleOfWords(folded: string): RoleGuess | null {
  const passes: readonly (readonly [number, (word: string) => boolean])[] = [
    [1, (word) => word === folded],
    [0.9, (word) => coreOf(word) === coreOf(folded) && sameSide(word, folded)],
    [0.8, (word) => nearlySame(word, folded) && sameSide(word, folded)],
  ];
  for (const [confidence, fits] of passes) {
    const roles = FOLDED.filter(([, words]) => words.some(fits)).map(([role]) => role);
    if (roles.length > 0) {
      return roles.length === 1 ? { role: roles[0]!, confidence } : null;
    }
  }
  return null;
}

/** Every caption of a quantity. */
export const ALL_WORDS: readonly string[] = WORDS.flatMap(([, words]) => words);

/** 事业单位经营支出 is no wording of 事业单位经营收入. */
function sameSide(one: string, other: string): boolean {
  const says = (text: string, word: string): boolean => text.includes(word);
  return !(
    (says(one, '收入') && says(other, '支出') && !says(other, '收入')) ||
    (says(one, '支出') && says(other, '收入') && !says(other, '支出'))
  );
}
