/** What an answer of the profile is. Money in 万元 with at most 2 decimals, areas in 平方米, counts whole. */
export type ProfileKind = 'words' | 'count' | 'money' | 'area' | 'choice';

export interface ProfileField {
  readonly key: string;
  readonly caption: string;
  readonly kind: ProfileKind;
  /** Behind the answer: 人, 辆, 万元. */
  readonly measure: string;
  readonly note: string;
  readonly choices?: readonly string[];
  /** Whether it lists names. */
  readonly names?: true;
  /** What stands there before anybody has answered. */
  readonly standard?: string;
}

export interface ProfileGroup {
  readonly caption: string;
  readonly fields: readonly ProfileField[];
}

const count = (key: string, caption: string, measure: string, note = ''): ProfileField => ({
  key,
  caption,
  kind: 'count',
  measure,
  note,
});
const money = (key: string, caption: string, note = ''): ProfileField => ({
  key,
  caption,
  kind: 'money',
  measure: '万元',
  note,
});

/** Answers of the question whether projects are managed by goals. */
export const NO_GOALS = '没有实行绩效管理的项目';
/** A base of last year that is no budget. */
export const OUTTURN = '执行数';
const SEE_GOALS = '见“绩效目标”';

/** What a unit says of itself beside its budget: the sheet 基本信息. Keys and captions are never reused. */
export const PROFILE: readonly ProfileGroup[] = [
  {
    caption: '公开',
    fields: [
      {
        key: 'level',
        caption: '公开主体',
        kind: 'choice',
        measure: '',
        note: '',
        choices: ['部门', '单位'],
        standard: '部门',
      },
      {
        key: 'nature',
        caption: '单位性质',
        kind: 'choice',
        measure: '',
        note: '事业单位不列机关运行经费',
        choices: ['行政单位', '参照公务员法管理的事业单位', '事业单位'],
      },
      {
        key: 'base',
        caption: '上年数口径',
        kind: 'choice',
        measure: '',
        note: '预算明细中“上年预算”一栏填的是哪一种数',
        choices: ['预算数', OUTTURN],
        standard: '预算数',
      },
      { key: 'date', caption: '公开日期', kind: 'words', measure: '', note: '例如 2021年2月8日' },
    ],
  },
  {
    caption: '机构设置',
    fields: [
      {
        names: true,
        key: 'offices',
        caption: '内设机构',
        kind: 'words',
        measure: '',
        note: '各机构之间用顿号隔开；没有的填“无”',
      },
      {
        names: true,
        key: 'subordinates',
        caption: '下属预算单位',
        kind: 'words',
        measure: '',
        note: '各单位之间用顿号隔开；没有的填“无”',
      },
      count('agencies', '下属行政单位数', '家', '含参照公务员法管理的事业单位'),
      count('institutions', '下属事业单位数', '家'),
    ],
  },
  {
    caption: '人员情况',
    fields: [
      count('posts', '编制数', '人'),
      count('active', '在职人数', '人'),
      count('active-prior', '上年在职人数', '人'),
      count('retired', '退休人数', '人'),
      count('retired-prior', '上年退休人数', '人'),
      count('veterans', '离休人数', '人'),
      count('veterans-prior', '上年离休人数', '人'),
    ],
  },
  {
    caption: '政府采购',
    fields: [
      money('goods', '政府采购货物预算'),
      money('works', '政府采购工程预算'),
      money('services', '政府采购服务预算'),
      money('small-firms', '面向中小企业预留', '不超过政府采购预算合计'),
      money('micro-firms', '其中：面向小微企业预留', '不超过面向中小企业预留'),
    ],
  },
  {
    caption: '预算绩效',
    fields: [
      {
        key: 'goals',
        caption: '项目绩效目标',
        kind: 'choice',
        measure: '',
        note: '有绩效目标的项目填在“绩效目标”表中；没有项目支出的不填',
        choices: [SEE_GOALS, NO_GOALS],
        standard: SEE_GOALS,
      },
    ],
  },
  {
    caption: '国有资产占用使用',
    fields: [
      {
        key: 'building-area',
        caption: '房屋面积',
        kind: 'area',
        measure: '平方米',
        note: '上年年底数，下同',
      },
      money('building-value', '房屋价值'),
      count('general-vehicles', '一般公务用车', '辆'),
      money('general-vehicles-value', '一般公务用车价值'),
      count('duty-vehicles', '执法执勤用车', '辆'),
      money('duty-vehicles-value', '执法执勤用车价值'),
      count('other-vehicles', '其他车辆', '辆'),
      money('other-vehicles-value', '其他车辆价值'),
      money('furniture-value', '办公家具价值'),
      money('other-assets-value', '其他资产价值'),
      count('equipment-50', '单位价值50万元以上大型设备', '台（套）'),
      count('equipment-100', '单位价值100万元以上大型设备', '台（套）'),
      money('vehicle-budget', '本年安排购置车辆经费'),
      count('equipment-50-new', '本年安排购置50万元以上大型设备', '台（套）'),
      count('equipment-100-new', '本年安排购置单位价值100万元以上大型设备', '台（套）'),
    ],
  },
];

export const PROFILE_FIELDS: readonly ProfileField[] = PROFILE.flatMap(({ fields }) => fields);
