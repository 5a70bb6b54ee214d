import { foldParagraph } from '../../../src/core/text/fold';
import { readParagraph } from '../../../src/core/text/paragraph-reader';
import type { Term } from '../../../src/core/text/term';

/** A term in one line: what it is called, its figures, its share and change, and what it is a part of. */
function inOneLine({ words, amounts, share, change, parent, after }: Term): string {
  const figures = amounts.map(({ figure, period }) =>
    period ? `${String(period.year ?? '上年')}:${figure.quote}` : figure.quote,
  );
  const moved = change
    ? ` ${change.direction ?? '?'} ${change.amount?.quote ?? ''}/${change.rate?.quote ?? ''}`
    : '';
  const whole = parent ? ` < ${parent.words}` : after ? ` (< ${after.words})` : '';
  return `${words} = ${figures.join(', ')}${share ? ` 占${share.quote}` : ''}${moved}${whole}`;
}

function read(paragraph: string): string[] {
  return readParagraph(foldParagraph(paragraph).text).terms.map(inOneLine);
}

test.each<[string, string, string[]]>([
  ['an amount with its name', '收支总预算 461.83 万元。', ['收支总预算 = 461.83万元']],
  [
    'full-width signs and a line break inside a number',
    '收入预算４６１．\n８３万元',
    ['收入预算 = 461.83万元'],
  ],
  [
    'separators of thousands',
    '支出预算3,121.42万元；其他收入0元。',
    ['支出预算 = 3,121.42万元', '其他收入 = 0元'],
  ],
  [
    'share, change and rate',
    '一般公共预算251.53万元，占54.46%，比上年预算增加5.44万元，增长2.21%，主要原因是：人员增加8人。',
    ['一般公共预算 = 251.53万元 占54.46% up 5.44万元/2.21%'],
  ],
  [
    'parts behind 其中',
    '支出预算9万元，其中：基本支出5万元，项目支出4万元。',
    ['支出预算 = 9万元', '基本支出 = 5万元 < 支出预算', '项目支出 = 4万元 < 支出预算'],
  ],
  [
    'a reason between the parts',
    '拨款9万元，其中：基本支出5万元，主要原因是调资。项目支出4万元。',
    ['拨款 = 9万元', '基本支出 = 5万元 < 拨款', '项目支出 = 4万元 (< 拨款)'],
  ],
  [
    'a bracket has parts of its own',
    '建筑面积9平方米，其中地上5平方米（其中计容4平方米，不计容1平方米），地下4平方米。',
    [
      '建筑面积 = 9平方米',
      '地上 = 5平方米 < 建筑面积',
      '计容 = 4平方米 < 地上',
      '不计容 = 1平方米 < 地上',
      '地下 = 4平方米 < 建筑面积',
    ],
  ],
  [
    'a bracket that only explains',
    '资产5万元，其中：固定资产净值4万元（原值9万元），无形资产1万元。',
    ['资产 = 5万元', '固定资产净值 = 4万元 < 资产', '原值 = 9万元', '无形资产 = 1万元 < 资产'],
  ],
  [
    'counts and values are two things',
    '车辆2辆，价值21.72万元；其中：其他车辆2辆，价值21.72万元。',
    ['车辆 = 2辆', '车辆价值 = 21.72万元', '其他车辆 = 2辆 < 车辆', '其他车辆价值 = 21.72万元 < 车辆价值'],
  ],
  [
    'figures of both years',
    '教育支出（类）5万元。2023年当年预算执行数为4万元，2024年预算安排5万元，比2023年预算执行数增加25%。',
    ['教育支出(类) = 5万元, 2023:4万元, 2024:5万元 up /25%'],
  ],
  [
    'figures that go pairwise',
    '支出预算9万元，其中基本支出和项目支出分别为5万元、4万元，分别占56%和44%，比上年增加1万元。',
    ['支出预算 = 9万元', '基本支出 = 5万元 占56% < 支出预算', '项目支出 = 4万元 占44% < 支出预算'],
  ],
  [
    'names with 及 inside that go pairwise',
    '公务用车购置及运行费、公务接待费分别为5万元和4万元。',
    ['公务用车购置及运行费 = 5万元', '公务接待费 = 4万元'],
  ],
  [
    'shares of names that go pairwise',
    '支出预算9万元。人员经费、公用经费分别占基本支出的80%、20%。',
    ['支出预算 = 9万元', '人员经费 =  占80%', '公用经费 =  占20%'],
  ],
  [
    'several names with one figure, and two sides that are one',
    '政府性基金预算、国有资本经营预算均为0万元。收、支总计均为9万元。',
    ['政府性基金预算 = 0万元', '国有资本经营预算 = 0万元', '收、支总计均为 = 9万元'],
  ],
  [
    'two sides with a figure each, and a unit written once',
    '收、支总计各是9.5、8万元。与上年相比，收、支总计各减少1、2万元，各下降10%、20%。',
    ['收入总计 = 9.5万元', '支出总计 = 8万元', '收入总计 =  down 1万元/10%', '支出总计 =  down 2万元/20%'],
  ],
  [
    'changes that go pairwise, of names in front of them',
    '收入预算9万元。基本支出和项目支出分别增加1、2万元，分别增长10%、20%。',
    ['收入预算 = 9万元', '基本支出 =  up 1万元/10%', '项目支出 =  up 2万元/20%'],
  ],
  [
    'changes that go pairwise, of terms that were named together',
    '基本支出、项目支出分别为5万元和6万元，分别比上年增加1万元和减少2万元，分别增长25%、下降25%。',
    ['基本支出 = 5万元 up 1万元/25%', '项目支出 = 6万元 down 2万元/25%'],
  ],
  [
    'one of several changes is none',
    '人员经费、公用经费和项目支出与上年相比分别增加1万元、持平、减少2万元。',
    ['人员经费 =  up 1万元/', '公用经费 =  level /', '项目支出 =  down 2万元/'],
  ],
  [
    'changes that go pairwise, of nothing that is named',
    '收入预算9万元，分别比上年增加1万元和2万元，增长10%。',
    ['收入预算 = 9万元'],
  ],
  [
    'a list in a list, and what goes on with the outer one',
    '“三公”经费9万元，其中：公务用车购置及运行费7万元，其中公务用车运行费7万元；公务接待费2万元。',
    [
      '“三公”经费 = 9万元',
      '公务用车购置及运行费 = 7万元 < “三公”经费',
      '公务用车运行费 = 7万元 < 公务用车购置及运行费',
      '公务接待费 = 2万元 < “三公”经费',
    ],
  ],
  [
    'a change of another one than the last',
    '基本支出5万元，项目支出4万元。与上年相比，基本支出增加1万元，增长25%。',
    ['基本支出 = 5万元', '项目支出 = 4万元', '基本支出 =  up 1万元/25%'],
  ],
  [
    'a change of the last one, named again',
    '收入预算5万元。与上年相比，收入增加1万元，增长25%。',
    ['收入预算 = 5万元 up 1万元/25%'],
  ],
  [
    'more names than figures, and years, as they stand',
    '货物、工程、服务分别为5万元、4万元。预算2023年、2024年分别为5万元、4万元。',
    ['货物、工程、服务分别为 = 5万元', '预算2023年、2024年分别为 = 5万元'],
  ],
  [
    'parts of one of several as parts of none',
    '基本支出和项目支出分别为5万元、4万元，其中：人员经费4.5万元。',
    ['基本支出 = 5万元', '项目支出 = 4万元', '人员经费 = 4.5万元 < '],
  ],
  [
    'the figure compared with',
    '教育支出（类）5万元，比2023年预算数4万元增加1万元。',
    ['教育支出(类) = 5万元, 2023:4万元 up 1万元/'],
  ],
  [
    'a name in front of a colon',
    '住房公积金（项）：2021年预算数为17.92万元。',
    ['住房公积金(项) = 2021:17.92万元'],
  ],
  ['limits are no amounts', '单价100万元（含）以上设备2台（套）。', ['单价100万元(含)以上设备 = 2台(套)']],
  [
    'an increase of people is no part',
    '实有24人，其中：在职18人，减少1人；退休6人。',
    ['实有 = 24人', '在职 = 18人 < 实有', '退休 = 6人 < 实有'],
  ],
  ['to a level is no change', '由上年的4万元增加到5万元。', ['由上年的 = 4万元']],
  ['percentage points are no rate', '办公费5万元，比上年提高2个百分点。', ['办公费 = 5万元']],
  ['a choice that was not made', '收入5万元，比上年增加（减少）1万元。', ['收入 = 5万元 ? /']],
  ['unchanged', '接待费0万元，与上年预算数持平。', ['接待费 = 0万元 level /']],
])('%s', (_, paragraph, terms) => {
  expect(read(paragraph)).toEqual(terms);
});

test('positions are those of the paragraph as it was written', () => {
  const written = '收入 预算４６１．８３ 万元。';
  const folded = foldParagraph(written);
  const [{ amounts }] = readParagraph(folded.text).terms as [Term];
  const { from, to } = amounts[0]!.figure;
  expect(written.slice(folded.origin[from], folded.origin[to - 1]! + 1)).toBe('４６１．８３ 万元');
});

test('a part of what the text does not say is known as that', () => {
  const orphaned = (text: string) =>
    readParagraph(foldParagraph(text).text).terms.map((term) => term.orphaned);
  expect(orphaned('其中：财政拨款80万元，其他资金20万元。')).toEqual([true, true]);
  expect(orphaned('项目资金100万元，其中：财政拨款80万元。')).toEqual([false, false]);
  expect(orphaned('拨款3万元，基金2万元。其中，重点项目1万元。')).toEqual([false, false, true]);
});
