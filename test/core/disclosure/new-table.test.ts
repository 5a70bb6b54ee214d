import { fillForm } from '../../../src/core/disclosure/fill';
import { governmentFunds } from '../../../src/core/disclosure/forms/xinjiang-2021/table-9-government-funds';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import type { Form, TableDeclaration } from '../../../src/core/disclosure/table';
import { formatAmount } from '../../../src/core/money/amount';
import { sumAmounts } from '../../../src/core/money/sum';
import { layOut } from '../../../src/core/sheet/lay-out';
import { loadCase, readCase } from '../../cases/load-case';

test('a tenth table, a form in 元 and a column more are declarations alone', () => {
  const budget = readCase(loadCase('stress-2024')).budget!;
  const stateCapital: TableDeclaration = {
    ...governmentFunds,
    id: 'state-capital',
    number: '表十',
    title: '国有资本经营预算支出情况表',
    header: governmentFunds.header.map((row) => [
      ...row,
      row === governmentFunds.header[1] ? '其中：30399' : '',
    ]),
    scope: { sources: ['state-capital'] },
    blocks: governmentFunds.blocks.map((block) => ({
      ...block,
      columns: [
        ...block.columns,
        { role: 'economic-30399', caption: '其中：30399', selection: { economic: ['30399'] } },
      ],
    })),
  };
  const form: Form = {
    ...xinjiang2021,
    id: 'made-up',
    moneyUnit: '元',
    tables: [...xinjiang2021.tables, stateCapital],
  };
  const disclosure = fillForm(form, budget);
  const total = disclosure.tables.at(-1)!.blocks[0]!.total!;
  const lines = budget.lines.filter(({ source }) => source === 'state-capital');
  const of = (chosen: typeof lines): string =>
    formatAmount(sumAmounts(chosen.map(({ current }) => current!)), '元', 2);
  expect(total.amounts.map(({ text }) => text)).toEqual([
    of(lines),
    '',
    of(lines),
    of(lines.filter(({ economic }) => economic === '30399')),
  ]);
  const sheet = layOut(disclosure).sheets.at(-2)!;
  expect(sheet.name).toBe('表十 国有资本经营预算支出情况表');
  expect(sheet.cells.some(({ text }) => text === '单位：元')).toBe(true);
});
