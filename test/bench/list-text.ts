import { KIND_NAMES, SOURCE_NAMES } from '../../src/core/budget/line-item';
import { formatYuan, type Budget } from '../../src/core/index';

/** The lines of a budget as a list in a csv file. */
export function listText({ lines, ownNames }: Budget): string {
  const heading = '功能科目编码,功能科目名称,经济科目编码,资金来源,支出类型,项目名称,本年预算（元）';
  const rows = lines.map(({ functional, economic, source, kind, project, current }) =>
    [
      functional,
      ownNames.get(functional),
      economic,
      SOURCE_NAMES[source],
      KIND_NAMES[kind],
      project,
      formatYuan(current!),
    ].join(','),
  );
  return [heading, ...rows].join('\n');
}
