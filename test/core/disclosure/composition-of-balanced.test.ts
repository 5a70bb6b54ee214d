import { composition } from '../../../src/core/disclosure/composition';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { add, fromFen } from '../../../src/core/money/amount';
import { balancedCase } from '../../cases/balanced-case';

test('what a balanced budget consists of is told as its tables print it', () => {
  const balanced = balancedCase('kashi-2021');
  const [first, ...others] = balanced.lines;
  // One last place more than its own rounding.
  const budget = {
    ...balanced,
    lines: [{ ...first!, published: add(first!.published!, fromFen(10_000)) }, ...others],
  };
  const [, classes] = fillForm(xinjiang2021, budget).tables[0]!.blocks;
  const printed = classes!.rows.flatMap(({ captions, amounts }) =>
    amounts[0]!.text === '' ? [] : [`${captions[0]!.slice(4)} ${amounts[0]!.text}`],
  );
  expect(printed).toContain('社会保障和就业支出 20.19');
  const { spending } = composition(budget, xinjiang2021);
  expect(new Set(spending.map(({ name, text }) => `${name} ${text}`))).toEqual(new Set(printed));
});
