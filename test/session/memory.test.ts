import fc from 'fast-check';
import { emptyMemory, readMemory, type Memory } from '../../src/session/memory';

const FRESH = emptyMemory(2026);
const KEPT: Memory = {
  settings: {
    unit: '民政局',
    year: 2025,
    form: 'xinjiang-2021',
    style: 'values',
    itemNames: 'official',
    shares: 'largest-remainder',
    withheldItems: true,
    balanced: true,
    totalsFirst: true,
    rounding: 'truncate',
  },
  ignored: { 'R101|error|x': '财政局批复' },
  official: { file: '科目.xlsx', year: 2025, entries: [['208', '社会保障和就业支出']] },
  insisted: [{ errors: 2, reason: '来不及' }],
  lists: [{ sheet: '明细', use: 'taken', mark: 'lines 0', moneyUnit: '元', mapping: [[3, 'source']] }],
  templates: ['{}'],
  imported: {
    file: '明细.csv',
    skipped: [
      {
        row: 5,
        cells: { functional: '2080505', current: 7 },
        reasons: [
          {
            code: 'amount-date',
            severity: 'refused',
            sheet: '明细',
            cell: 'F5',
            found: '1',
            values: { a: 'b' },
          },
        ],
        alike: 1,
      },
    ],
    remarks: [],
  },
};

test('what was kept is read', () => {
  expect(readMemory(JSON.stringify(KEPT), FRESH)).toEqual(KEPT);
});

test.each([null, '', '{', 'null', '7', '"text"', '[]', '{}', '{"settings":{}}'])(
  '%s is a new memory',
  (text) => {
    expect(readMemory(text, FRESH)).toEqual(FRESH);
  },
);

test.each(['unit', 'year', 'form', 'style', 'itemNames', 'shares', 'withheldItems', 'rounding'] as const)(
  'a wrong %s is as in a new one',
  (name) => {
    const text = JSON.stringify({ ...KEPT, settings: { ...KEPT.settings, [name]: { odd: true } } });
    const { settings } = readMemory(text, FRESH);
    expect(settings).toEqual({ ...KEPT.settings, [name]: FRESH.settings[name] });
  },
);

test.each([
  [{ settings: null }],
  [{ ignored: null }],
  [{ ignored: 'x' }],
  [{ ignored: [1] }],
  [{ official: null }],
  [{ official: { file: 'a', year: 2025 } }],
  [{ official: { file: 'a', year: '2025', entries: [['208', 'x']] } }],
  [{ official: { file: 'a', year: 2025, entries: [['208'], 3, ['208', 5]] } }],
  [{ insisted: null }],
  [{ insisted: { length: 1 } }],
  [{ insisted: 'x' }],
])('%j does no harm', (said) => {
  expect(readMemory(JSON.stringify(said), FRESH)).toEqual(FRESH);
});

test('reasons that are no texts are left out, the others stay', () => {
  const said = {
    ignored: { a: '理由', b: 1, c: null },
    insisted: [{ errors: 1, reason: '急' }, 3, { errors: '1' }],
  };
  const { ignored, insisted } = readMemory(JSON.stringify(said), FRESH);
  expect(ignored).toEqual({ a: '理由' });
  expect(insisted).toEqual([{ errors: 1, reason: '急' }]);
});

test('whatever stands there, the memory can be used and kept', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .record({ settings: fc.jsonValue(), ignored: fc.jsonValue(), insisted: fc.jsonValue() })
          .map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const memory = readMemory(text, FRESH);
        expect(readMemory(JSON.stringify(memory), FRESH)).toEqual(memory);
        expect(typeof memory.settings.unit).toBe('string');
        expect(Number.isInteger(memory.settings.year)).toBe(true);
        expect([...memory.insisted, { errors: 1, reason: '' }]).toHaveLength(memory.insisted.length + 1);
      },
    ),
  );
});
