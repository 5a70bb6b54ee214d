import type { Budget } from '../../../../src/core/budget/budget';
import { review } from '../../../../src/core/reconcile/review/review';
import { quoteValue } from '../../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../../cases/load-case';
import { generated, OPTIONS, withoutLines } from '../check-options';

interface Item {
  readonly code: string;
  readonly name: string;
}

/** A budget with its tables, and what these print of its basic spending of one kind above zero. */
function disclosure(name: string, kind: 'personnel' | 'operating') {
  const budget: Budget = readCase(loadCase(name)).budget!;
  const tables = withoutLines(generated(budget));
  const rows = tables.sheets.find((sheet) => sheet.name.startsWith('表六'))!.rows;
  const column = kind === 'personnel' ? 4 : 5;
  const items = rows.flatMap((row): Item[] => {
    const [top, low, title] = row.map((cell) => quoteValue(cell?.value ?? null));
    return /^\d{3}$/.test(top!) && /^\d\d$/.test(low!) && Number(row[column]?.value) > 0
      ? [{ code: `${top!}${low!}`, name: title! }]
      : [];
  });
  const total = rows
    .filter((row) => row.some((cell) => /^合\s*计$/.test(quoteValue(cell?.value ?? null))))
    .pop()!;
  return { budget, tables, items, amount: Number(total[column]?.value).toFixed(2) };
}

const CASES = ['kashi-2021', 'wanli-2024', 'sifaju-2026', 'stress-2024'].flatMap((name) =>
  (['personnel', 'operating'] as const).map((kind) => ({ name, kind })),
);

describe.each(CASES)('$kind of $name', ({ name, kind }) => {
  const { budget, tables, items, amount } = disclosure(name, kind);
  const caption = kind === 'personnel' ? '人员经费' : '公用经费';

  /** What is said of a text that lists these names. */
  function told(list: string): string[] {
    const texts = [
      `${budget.year}年部门预算情况说明`,
      '一、一般公共预算基本支出情况说明',
      '本说明依据各张公开表编写，所列各数均以万元为单位。',
      '各项增减变化的原因在每一项之后逐一说明，供社会各界查阅。',
      `${caption}${amount}万元，主要包括：${list}。`,
    ];
    const plain = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
    const said = { ...plain, name: '说明', rows: texts.map((value) => [{ value }]) };
    return review({ ...tables, sheets: [...tables.sheets, said] }, OPTIONS)
      .findings.filter(({ sheet, message }) => sheet === '说明' && message.startsWith('text-'))
      .map(({ message, values }) => `${message} ${values.name ?? ''}`);
  }

  const names = [...new Set(items.map((one) => one.name))];

  test('all names of the table, or some of them and 等, are right', () => {
    expect(told(names.join('、'))).toEqual([]);
    expect(told(`${names.slice(0, 3).join('，')}等`)).toEqual([]);
    expect(
      told([names.slice(0, -1).join('、'), ...names.slice(-1)].filter((one) => one !== '').join('和')),
    ).toEqual([]);
  });

  test('a name more, or less, is told', () => {
    const strange = ['助学金', '咨询费', '取暖费'].find((one) => !names.includes(one))!;
    expect(told([...names, strange].join('、'))).toEqual([`text-name-unprinted ${strange}`]);
    const dropped = items.length < 3 ? [] : [names[0]!, names[Math.floor(names.length / 2)]!];
    const missed = dropped.filter((one) => {
      const rest = told(names.filter((other) => other !== one).join('、'));
      return !rest.some((sentence) => sentence.startsWith('text-rows-unnamed') && sentence.includes(one));
    });
    expect(missed).toEqual([]);
  });
});
