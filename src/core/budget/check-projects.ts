import { looseName } from '../classification/names';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import { fieldCell } from './raw-row';

/**
 * Projects of one code whose names the eye takes for one (项目（一） and 项目(一)): they make two rows, which most likely is
 * a slip. A remark for each further spelling, at its first line.
 */
export function checkProjects(lines: readonly LineItem[], heading: ListHeading): InputFinding[] {
  const spellings = new Map<string, string[]>();
  return lines.flatMap(({ functional, project, row }) => {
    const key = `${functional} ${looseName(project)}`;
    const known = spellings.get(key) ?? [];
    if (project === '' || known.includes(project)) {
      return [];
    }
    spellings.set(key, [...known, project]);
    const at = { sheet: heading.sheet.name, cell: fieldCell(heading, 'project', row) };
    return known.length === 0
      ? []
      : [inputFinding('projects-alike', at, project, { other: known[0]!, code: functional })];
  });
}
