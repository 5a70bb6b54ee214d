import { layOutSum } from '../../../src/core/report/laid-out';
import { brokenSum, operand } from './sample-report';

const AT = { sheet: '支出', cell: 'E7' };
const figures = (check = brokenSum(), at: { sheet: string | null; cell: string | null } = AT) =>
  layOutSum(check, at).lines.map(({ kind, figure, range }) => [
    kind,
    figure,
    range && `${range.low}…${range.high}`,
  ]);

test('parts, their sum, what the table says and the difference, in this order', () => {
  expect(figures()).toEqual([
    ['part', '1.00', '0.995…1.005'],
    ['part', '2.50', '2.495…2.505'],
    ['sum', '3.50', '3.49…3.51'],
    ['stated', '3.00', '2.995…3.005'],
    ['difference', '-0.50', null],
  ]);
});

test('sums are exact where binary fractions are not, and beyond 2^53', () => {
  const parts = [operand('A1', '0.10'), operand('A2', '0.20'), operand('A3', '90071992547409.93')];
  const sum = layOutSum(brokenSum({ parts, stated: operand('A4', '1.00') }), AT).lines[3]!;
  expect(sum.figure).toBe('90071992547410.23');
});

test('both ends of a range have the same decimals', () => {
  const parts = [operand('A1', '1.00'), operand('A2', '2.29'), operand('A3', '3.00'), operand('A4', '0.02')];
  const sum = layOutSum(brokenSum({ parts }), AT).lines[4]!;
  expect(sum.range).toEqual({ low: '6.29', high: '6.33' });
  const one = layOutSum(brokenSum({ parts: [operand('A1', '1.295'), operand('A2', '2.00')] }), AT).lines[2]!;
  expect(one.range).toEqual({ low: '3.285', high: '3.305' });
  const uneven = operand('A1', '1.00', { low: '0.9', high: '1.005' });
  expect(layOutSum(brokenSum({ parts: [uneven] }), AT).lines[1]!.range).toEqual({
    low: '0.900',
    high: '1.005',
  });
});

test('negative parts are subtracted and small negative sums keep their sign', () => {
  const sum = layOutSum(brokenSum({ parts: [operand('A1', '1.00'), operand('A2', '-1.05')] }), AT).lines[2]!;
  expect(sum.figure).toBe('-0.05');
});

test('parts in another unit are converted before they are added', () => {
  const yuan = operand('B2', '285740.00', {
    sheet: '基本',
    unit: '元',
    low: '285739.995',
    high: '285740.005',
  });
  const laid = layOutSum(brokenSum({ stated: operand('A1', '28.57'), parts: [yuan] }), AT);
  expect(laid.unit).toBeNull();
  expect(laid.lines[1]).toMatchObject({ kind: 'sum', figure: '28.574', unit: '万元' });
  const back = brokenSum({ stated: { ...yuan, text: '285740.00' }, parts: [operand('A1', '28.57')] });
  expect(layOutSum(back, AT).lines[1]).toMatchObject({
    figure: '285700.00',
    range: { low: '285650', high: '285750' },
  });
});

test('two printings of one quantity have no sum, unless their units differ', () => {
  const equal = brokenSum({ relation: 'equal', parts: [operand('E6', '2.00')] });
  expect(figures(equal).map(([kind]) => kind)).toEqual(['part', 'stated', 'difference']);
  const units = brokenSum({ relation: 'equal', parts: [operand('E6', '20000', { unit: '元' })] });
  expect(figures(units).map(([kind]) => kind)).toEqual(['part', 'converted', 'stated', 'difference']);
});

test('the figure that the finding speaks of is marked, by sheet and cell', () => {
  const marked = (at: { sheet: string | null; cell: string | null }): number[] =>
    layOutSum(brokenSum(), at).lines.flatMap(({ accused }, place) => (accused ? [place] : []));
  expect(marked(AT)).toEqual([1]);
  expect(marked({ sheet: '收入', cell: 'E7' })).toEqual([]);
  expect(marked({ sheet: null, cell: null })).toEqual([]);
});

test('a blank cell adds nothing and has no range', () => {
  const lines = figures(brokenSum({ parts: [operand('E6', ''), operand('E7', '2.50')] }));
  expect(lines[0]).toEqual(['part', '', null]);
  expect(lines[2]!.slice(0, 2)).toEqual(['sum', '2.50']);
});
