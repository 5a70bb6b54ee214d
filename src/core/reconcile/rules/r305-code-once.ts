import { cellAddress } from '../../workbook/address';
import { finding } from '../statements/describe';
import { looseName } from '../../classification/names';
import { SEPARATOR } from '../../disclosure/rows';
import type { BookBlock, BookRow } from '../book/book';
import type { Finding } from '../findings/finding';
import { gradeOfOrder, inspection, type Rule } from './parts/rule';

/** A code stands once in a table; in the project table once with each project. */
export const codeOnce: Rule = {
  code: 'R305',
  source: '实践核对：同一科目（项目表为同一科目和项目）在一张表内只列一行',
  inspectTable({ read, blocks }) {
    const findings: Finding[] = [];
    let made = 0;
    for (const block of blocks) {
      for (const row of block.rows) {
        if (row.body === null || row.code === null) {
          continue;
        }
        made += 1;
        const first = block.byKey.get(row.key);
        const cell = row.body.codeCells.at(-1) ?? row.body.nameCell;
        if (first && first !== row && cell) {
          const other = first.body?.codeCells.at(-1) ?? first.body?.nameCell;
          findings.push(
            finding(
              'R305',
              gradeOfOrder(read),
              { sheet: read.sheet.name, cell: cellAddress(cell.row, cell.column) },
              'code-twice',
              {
                stated: row.code,
                related: other
                  ? [{ sheet: read.sheet.name, cell: cellAddress(other.row, other.column) }]
                  : [],
                values: { name: row.body.name, project: row.body.project },
              },
            ),
          );
        }
      }
    }
    findings.push(...blocks.flatMap((block) => alike(block, read.sheet.name)));
    return inspection(read.sheet.name, made, findings);
  },
};

/** Projects of one code whose names the eye takes for one: right as two rows, but most likely a slip. Told once each. */
function alike({ rows }: BookBlock, sheet: string): Finding[] {
  const groups = new Map<string, BookRow[]>();
  for (const row of rows.filter(({ role, body }) => role === 'project' && body !== null)) {
    const key = `${row.code ?? ''}${SEPARATOR}${looseName(row.body!.project)}`;
    const others = groups.get(key) ?? [];
    if (others.every(({ body }) => body!.project !== row.body!.project)) {
      groups.set(key, [...others, row]);
    }
  }
  const place = ({ body }: BookRow): string => {
    const at = body!.codeCells.at(-1) ?? body!.nameCell;
    return at ? cellAddress(at.row, at.column) : '';
  };
  return [...groups.values()].flatMap(([first, ...others]) =>
    first && others.length > 0
      ? [
          finding('R305', 'hint', { sheet, cell: place(others[0]!) }, 'projects-alike', {
            stated: others[0]!.body!.project,
            related: [first, ...others.slice(1)].map((row) => ({ sheet, cell: place(row) })),
            values: { code: first.code ?? '', other: first.body!.project },
          }),
        ]
      : [],
  );
}
