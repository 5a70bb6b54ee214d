import type { LearnedForm, LearnedTable } from '../learn/learned';
import { foldText } from '../recognise/caption';
import { ownerAbove } from '../recognise/title';
import { quoteValue, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { CellFill } from './template-fill';

const YEAR = /20\d\d(?=\s*年)/g;
const OWNER = /^(\s*(?:编制|填报|公开|预算)?\s*(?:部\s*门|单\s*位)\s*(?:名\s*称)?\s*[:：])([^]*)$/;
const MONEY = /(?:金额)?单位[:：]?\s*(?:人民币)?[百千万亿]*元.*$/;

/** 注：<unit>2023年没有使用…, 备注：<unit> 2021 年未安排…. */
const OF_REMARK = /^[备\s]*注\s*[:：]\s*([^，。,\d]{2,60}?)\s*(?:20\d\d\s*年)?(?:没有|未安排|末安排|无)/;

/** Whose template it is and of which year, as it stands there. */
export interface TemplateOwner {
  readonly unit: string;
  readonly year: number | null;
}

export function templateOwner(form: LearnedForm, workbook: WorkbookSnapshot): TemplateOwner {
  const years = form.tables.flatMap((table) =>
    headTexts(table, workbook).flatMap(({ text }) => yearsIn(text)),
  );
  const units = form.tables.flatMap((table) => {
    const sheet = sheetOf(table, workbook);
    const at = sheet && ownerAbove(sheet);
    const text = at ? quoteValue(valueAt(sheet, at.row, at.column)) : '';
    const [, , name = ''] = OWNER.exec(text) ?? [];
    return name.replace(MONEY, '').trim();
  });
  const named = units.filter((unit) => unit !== '');
  const inRemarks = form.tables.flatMap(({ remarks }) =>
    remarks.flatMap(({ text }) => {
      const [, name = ''] = OF_REMARK.exec(text) ?? [];
      return /^(?:本|我)?(?:单位|部门|级|区|市|县)?$/.test(name) ? [] : [name];
    }),
  );
  return {
    unit: mostOf(named) ?? mostOf(inRemarks) ?? '',
    year: years.length > 0 ? Math.max(...years) : null,
  };
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year));
}

function mostOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function sheetOf({ sheet }: LearnedTable, workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  return workbook.sheets.find(({ name }) => name === sheet);
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A remark follows the rows above it. */
  readonly below: boolean;
}

/** Texts above the rows of a table (its title, the unit’s line, captions) and its remarks. */
function headTexts(table: LearnedTable, workbook: WorkbookSnapshot): TextCell[] {
  const sheet = sheetOf(table, workbook);
  if (!sheet) {
    return [];
  }
  const from = Math.max(1, (table.title?.at.row ?? table.header.top) - 2);
  const cells: TextCell[] = [];
  for (let row = from; row <= table.header.bottom; row += 1) {
    for (const [at, cell] of (sheet.rows[row - 1] ?? []).entries()) {
      if (typeof cell?.value === 'string' && cell.formula === undefined) {
        cells.push({ row, column: at + 1, text: cell.value, below: false });
      }
    }
  }
  return [...cells, ...table.remarks.map(({ at, text }) => ({ ...at, text, below: true }))];
}

/** A remark that says why a table is empty: 未安排…, 没有…, 无…, 空表. */
const SAYS_EMPTY =
  /空表|未安排|[末无]安排|没有|(?:单位|部门|年度?|我\S?|本\S?)无|^注?\S{0,40}无\S*(?:预算|收入|支出|数据)/;

/** The words of a table for another unit and year. `rowsOf` tells where a remark stands in the end. */
export function renamed(
  table: LearnedTable,
  workbook: WorkbookSnapshot,
  owner: TemplateOwner,
  now: { readonly unit: string; readonly year: number },
  empty: boolean,
): CellFill[] {
  const shift = owner.year === null ? 0 : now.year - owner.year;
  return headTexts(table, workbook).flatMap(({ row, column, text, below }): CellFill[] => {
    if (below && !empty && SAYS_EMPTY.test(foldText(text))) {
      return [{ row, column, value: null }];
    }
    if (below && !SAYS_EMPTY.test(foldText(text))) {
      return [];
    }
    const dated = text.replace(YEAR, (year) =>
      owner.year !== null && [owner.year, owner.year - 1].includes(Number(year))
        ? String(Number(year) + shift)
        : year,
    );
    const [, label = '', name = ''] = below ? [] : (OWNER.exec(dated) ?? []);
    const said = label !== '' && !MONEY.test(foldText(dated)) && name.trim() === '';
    const value = said
      ? label + now.unit
      : owner.unit.length > 1
        ? dated.replaceAll(owner.unit, now.unit)
        : dated;
    return value === text ? [] : [{ row, column, value }];
  });
}
