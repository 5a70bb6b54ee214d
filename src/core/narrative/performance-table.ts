import type { Amount } from '../money/amount';
import type { DocumentCell, DocumentTable } from './document';
import { formatWan } from '../money/amount';
import type { PerformanceIndicator, PerformanceProject } from './performance';
import { INDICATORS } from './performance-words';

/** Widths of its seven columns, in characters. */
const WIDTHS = [18, 16, 12, 16, 11, 11, 12];
const NO_PROJECT: PerformanceProject = {
  name: '',
  total: null,
  appropriation: null,
  other: null,
  goal: '',
  indicators: [],
};

/** The performance goals as they are published, a table a project; one blank table where there is no project. */
export function performanceTables(
  projects: readonly PerformanceProject[],
  { unit, year }: { readonly unit: string; readonly year: number },
): DocumentTable[] {
  const none = `备注：${unit}${String(year)}年未安排项目支出预算，无实行绩效管理的项目。`;
  return projects.length === 0
    ? [tableOf(NO_PROJECT, unit, year, [none])]
    : projects.map((project) => tableOf(project, unit, year, []));
}

function tableOf(
  project: PerformanceProject,
  unit: string,
  year: number,
  remarks: readonly string[],
): DocumentTable {
  const { name, total, appropriation, other, goal, indicators } = project;
  return {
    role: 'table',
    number: '',
    title: '项目支出绩效目标表',
    left: `（${String(year)}年）`,
    right: '',
    widths: WIDTHS,
    header: [],
    body: [
      [caption('预算单位'), text(unit, 3), caption('项目名称'), text(name, 2)],
      [
        caption('项目资金（万元）'),
        caption('年度资金总额：'),
        amount(total),
        caption('其中：财政拨款'),
        amount(appropriation),
        caption('其他资金'),
        amount(other),
      ],
      [caption('项目总体目标'), text(goal, 6)],
      [
        caption('一级指标'),
        caption('二级指标'),
        caption('三级指标', 2),
        caption('指标值（包含数字及文字描述）', 3),
      ],
      ...groupsOf(indicators).flatMap(groupRows),
    ],
    remarks,
    wide: false,
  };
}

/** Indicators below the two levels that they stand under. */
interface Group {
  readonly name: string;
  readonly kinds: readonly { readonly name: string; readonly indicators: readonly PerformanceIndicator[] }[];
}

/** The groups and kinds that are always printed, blank ones too, and other kinds at the end of their group. */
function groupsOf(indicators: readonly PerformanceIndicator[]): Group[] {
  const used = new Set(indicators.map(({ level1 }) => level1));
  return INDICATORS.filter(({ name, whereUsed }) => !whereUsed || used.has(name)).map(({ name, kinds }) => {
    const own = indicators.filter(({ level1 }) => level1 === name);
    const asked = kinds.filter((kind) => !used.has(kind) || own.some(({ level2 }) => level2 === kind));
    const others = own.map(({ level2 }) => level2).filter((kind) => !kinds.includes(kind));
    // One kind under another name, 服务对象满意度指标, takes the place of the one that is always printed.
    const plain = kinds.length === 1 && others.length > 0 && own.every(({ level2 }) => level2 !== kinds[0]);
    return {
      name,
      kinds: [...new Set([...(plain ? [] : asked), ...others])].map((kind) => ({
        name: kind,
        indicators: own.filter(({ level2 }) => level2 === kind),
      })),
    };
  });
}

function groupRows({ name, kinds }: Group): DocumentCell[][] {
  const rowsOf = (indicators: readonly unknown[]): number => Math.max(1, indicators.length);
  const total = kinds.reduce((sum, { indicators }) => sum + rowsOf(indicators), 0);
  return kinds.flatMap((kind, place) =>
    Array.from({ length: rowsOf(kind.indicators) }, (_, at): DocumentCell[] => [
      ...(place === 0 && at === 0 ? [caption(name, 1, total)] : []),
      ...(at === 0 ? [caption(kind.name, 1, rowsOf(kind.indicators))] : []),
      text(kind.indicators[at]?.level3 ?? '', 2),
      text(kind.indicators[at]?.value ?? '', 3),
    ]),
  );
}

function caption(text: string, columns = 1, rows = 1): DocumentCell {
  return { text, align: 'center', bold: true, columns, rows };
}

function text(words: string, columns: number): DocumentCell {
  return { text: words, align: 'left', bold: false, columns, rows: 1 };
}

function amount(value: Amount | null): DocumentCell {
  return { text: value === null ? '' : formatWan(value), align: 'right', bold: false, columns: 1, rows: 1 };
}
