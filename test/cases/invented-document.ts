import type { DisclosureDocument, DocumentParagraph, ParagraphRole } from '../../src/core/narrative/document';
import { documentOf } from '../../src/core/narrative/document-of';
import { readPerformance, type PerformanceProject } from '../../src/core/narrative/performance';
import { performanceSheet, type PerformanceEntry } from '../../src/core/narrative/performance-sheet';
import { layOut } from '../../src/core/sheet/lay-out';
import { discloseCase, loadCase } from './load-case';
import { sheetSnapshot } from './plan-snapshot';

const ENTRIES: readonly PerformanceEntry[] = [
  {
    project: '社区公共服务设施维护',
    total: 36.5,
    appropriation: 30,
    other: 6.5,
    goal: '维护辖区内社区活动室、健身场地和便民服务点，保障居民日常使用，年内不发生安全责任事故。',
    level1: '产出指标',
    level2: '数量指标',
    level3: '维护社区活动室',
    value: '≥12个',
  },
  { level3: '维护健身场地', value: '≥8处' },
  { level2: '质量指标', level3: '维护验收合格率', value: '≥98%' },
  { level2: '时效指标', level3: '完成时间', value: '2024年11月30日前' },
  { level1: '效益指标', level2: '社会效益指标', level3: '居民就近活动的便利程度', value: '明显提升' },
  { level1: '满意度指标', level3: '居民满意度', value: '≥90%' },
  {
    project: '普法宣传',
    total: 4.25,
    appropriation: 4.25,
    goal: '全年开展普法宣传活动。',
    level1: '产出',
    level2: '数量',
    level3: '举办讲座',
    value: '6场',
  },
  { level1: '效益指标', level2: '可持续影响指标', level3: '居民法治意识', value: '持续提高' },
];

export function inventedProjects(): readonly PerformanceProject[] {
  return readPerformance({ sheets: [sheetSnapshot(performanceSheet('示范单位', 2024, ENTRIES))] }, 2024)
    .projects;
}

/** The paragraphs of a disclosure of a unit that there is not, in four parts, about as long as one is. */
export function inventedParagraphs(unit: string, year: number): DocumentParagraph[] {
  const said: DocumentParagraph[] = [];
  const say = (role: ParagraphRole, text: string): void => {
    said.push({ role, text });
  };
  const prose = (subject: string, times: number): void => {
    for (let at = 1; at <= times; at += 1) {
      say(
        'paragraph',
        `${String(at)}．${subject}。本段为虚构的说明文字，用于检验版面：正文每行二十八字，首行缩进两字，` +
          `数字 1,234.56 万元、比例 12.34%、“引号”与《书名号》均应正常排列，段落跨页时不出现孤行。`,
      );
    }
  };
  say('title', `${unit}${String(year)}年部门预算公开`);
  say('part', `第一部分 ${unit}概况`);
  say('section', '一、主要职能');
  prose('组织实施辖区内的公共服务，负责有关设施的建设、维护和管理', 9);
  say('section', '二、机构设置及人员情况');
  prose('内设办公室、财务室、业务一室、业务二室四个机构', 2);
  say('part', `第二部分 ${String(year)}年部门预算公开表`);
  say('part', `第三部分 ${String(year)}年部门预算情况说明`);
  const topics = [
    '收支预算情况的总体说明',
    '收入预算情况说明',
    '支出预算情况说明',
    '财政拨款收支预算情况的总体说明',
    '一般公共预算当年拨款情况说明',
    '一般公共预算基本支出情况说明',
    '一般公共预算项目支出情况说明',
    '一般公共预算“三公”经费预算情况说明',
    '政府性基金预算拨款情况说明',
  ];
  topics.forEach((topic, at) => {
    say('section', `${'一二三四五六七八九'[at]!}、关于${unit}${String(year)}年${topic}`);
    prose(topic, 2 + (at % 3));
  });
  say('section', '十、其他重要事项的情况说明');
  say('subsection', '（一）机关运行经费情况');
  prose('机关运行经费财政拨款预算与上年持平', 1);
  say('subsection', '（二）预算绩效情况');
  prose('实行绩效管理的项目具体情况见下表', 1);
  say('subsection', '（三）其他需说明的事项');
  say('paragraph', '无。');
  say('part', '第四部分 名词解释');
  prose('财政拨款：指由一般公共预算、政府性基金预算安排的财政拨款数', 6);
  say('signature', unit);
  say('signature', `${String(year)}年2月8日`);
  return said;
}

/** The whole disclosure of a case, with text and goals that are made up. */
export function inventedDocument(
  name: string,
  performance: readonly PerformanceProject[] = inventedProjects(),
): DisclosureDocument {
  const { unit, year } = loadCase(name);
  const plan = layOut(discloseCase(loadCase(name)));
  return documentOf({
    title: `${unit}${String(year)}年部门预算公开`,
    unit,
    year,
    paragraphs: inventedParagraphs(unit, year),
    tables: plan.sheets.filter(({ id }) => id !== 'input'),
    performance,
  });
}
