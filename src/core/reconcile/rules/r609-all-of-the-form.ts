import { cellAddress, type CellPosition } from '../../workbook/address';
import type { ReadBlock } from '../../recognise/recognised';
import { foldCaption, sameCore } from '../../recognise/caption';
import { finding } from '../statements/describe';
import { hasTotalsElsewhere } from '../statements/totals-elsewhere';
import type { Finding } from '../findings/finding';
import { inspection, type Rule } from './parts/rule';
import { unitWrong } from './parts/unit-wrong';

/** Rows, columns, total rows and units of money are those of the form; what is not is told as not checked. */
export const allOfTheForm: Rule = {
  code: 'R609',
  source: '部门预算公开表式样（各式样文件夹中的声明）',
  inspectTable({ read, blocks }, book) {
    const sheet = read.sheet.name;
    const findings: Finding[] = [];
    const tell = (
      at: CellPosition | null,
      grade: Finding['grade'],
      message: Finding['message'],
      values: Record<string, string>,
    ): void => {
      const place = { sheet, cell: at && cellAddress(at.row, at.column) };
      const { caption, stated = caption ?? null, expected = null } = values;
      findings.push(finding('R609', grade, place, message, { values, stated, expected }));
    };
    const title = read.title?.at ?? { row: read.headerEnd, column: 1 };
    if (read.unit === null && !read.empty) {
      tell(title, 'unchecked', 'unit-unknown', {});
    }
    if (read.misstatedUnit) {
      findings.push(unitWrong(read, read.misstatedUnit));
    }
    let made = 1;
    for (const { read: block } of blocks) {
      const { columns, total } = block.declaration;
      made += columns.length;
      for (const [at, column] of columns.entries()) {
        if (block.columns[at] === null && column.optional === undefined) {
          const near = block.columns.slice(0, at).reduce<number | null>((last, one) => one ?? last, null);
          tell({ row: read.headerEnd, column: near ?? 1 }, 'unchecked', 'column-missing', {
            caption: column.caption,
          });
        }
      }
      for (const { kind, at, caption, money } of block.strangers) {
        if (money || kind === 'row') {
          tell(at, money ? 'unchecked' : 'hint', kind === 'row' ? 'row-unknown' : 'column-unknown', {
            caption,
          });
        }
      }
      findings.push(...misspelt(block, sheet));
      if (total !== null && block.total === null && block.rows.length > 0) {
        const last = block.rows.at(-1)!;
        const grade = hasTotalsElsewhere(book, block) ? 'error' : 'unchecked';
        tell({ row: last.row, column: last.nameCell?.column ?? 1 }, grade, 'total-missing', {
          caption: total.replace(/\s/g, ''),
        });
      }
    }
    return inspection(sheet, made, findings);
  },
};

/** Rows taken for the form's although a letter differs, not only the wording: sums go on, but it is not left unsaid. */
function misspelt({ declaration, rows }: ReadBlock, sheet: string): Finding[] {
  return rows.flatMap(({ row, key, name, nameCell }) => {
    const listed =
      declaration.rows.by === 'listed' ? declaration.rows.rows.find(({ role }) => role === key) : null;
    const captions = listed ? [listed.caption, ...(listed.aliases ?? [])].map(foldCaption) : [];
    const printed = foldCaption(name);
    return !listed || captions.some((caption) => caption === printed || sameCore(caption, printed))
      ? []
      : [
          finding(
            'R609',
            'hint',
            { sheet, cell: cellAddress(row, nameCell?.column ?? 1) },
            'caption-misspelt',
            {
              stated: name,
              expected: listed.caption,
            },
          ),
        ];
  });
}
