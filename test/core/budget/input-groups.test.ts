import fc from 'fast-check';
import { INPUT_CODES, inputFinding, type InputCode } from '../../../src/core/budget/input-finding';
import { inputGroups } from '../../../src/core/budget/input-groups';
import { inputGroupSentence } from '../../../src/core/messages/input-sentence';

const unlisted = (row: number): ReturnType<typeof inputFinding> =>
  inputFinding(
    'functional-code-unlisted',
    { sheet: '明细', cell: `A${String(row)}` },
    `20899${String(row).padStart(2, '0')}`,
    {
      year: '2021',
    },
  );
const nameless = (row: number): ReturnType<typeof inputFinding> =>
  inputFinding('name-missing', { sheet: '明细', cell: `A${String(row)}` }, String(row), {
    code: String(row),
  });

test('65 codes that the table lacks are two sentences', () => {
  const rows = Array.from({ length: 65 }, (_, at) => at + 2);
  const groups = inputGroups([...rows.map(unlisted), ...rows.map(nameless)]);
  expect(groups.map(({ findings }) => findings.length)).toEqual([65, 65]);
  expect(inputGroupSentence(groups[0]!, 'zh-CN')).toMatch(
    /^明细!A2、A3、A4 等 65 处：2021 年的支出功能分类表里没有 2089902、2089903、2089904……。/,
  );
  expect(inputGroupSentence(groups[1]!, 'en-US')).toMatch(
    /^明细!A2, A3, A4 and others, 65 places: The name of 2、3、4…… /,
  );
});

test('one alone is told as before', () => {
  const [group] = inputGroups([unlisted(7)]);
  expect(inputGroupSentence(group!, 'zh-CN')).toMatch(/^明细!A7：2021 年的支出功能分类表里没有 2089907。/);
});

test('nothing is lost, nothing is told twice, and what differs in more than its place is told by itself', () => {
  const codes = Object.keys(INPUT_CODES) as InputCode[];
  const one = fc
    .record({
      code: fc.constantFrom(...codes),
      row: fc.integer({ min: 1, max: 9 }),
      found: fc.constantFrom('a', 'b'),
    })
    .map(({ code, row, found }) =>
      inputFinding(code, { sheet: '明细', cell: `A${String(row)}` }, found, { accepted: found }),
    );
  fc.assert(
    fc.property(fc.array(one), (findings) => {
      const groups = inputGroups(findings);
      const all = groups.flatMap((group) => group.findings);
      expect(all).toHaveLength(findings.length);
      expect(new Set(all)).toEqual(new Set(findings));
      for (const { said, findings: own } of groups) {
        expect(
          own.every(({ code, values }) => code === said.code && values.accepted === said.values.accepted),
        ).toBe(true);
      }
    }),
  );
});

test.each(['zh-CN', 'en-US'] as const)(
  'no switch of the command line stands in a sentence of %s',
  (language) => {
    for (const code of Object.keys(INPUT_CODES) as InputCode[]) {
      expect(
        inputGroupSentence(inputGroups([inputFinding(code, { sheet: null })])[0]!, language),
      ).not.toContain('--');
    }
  },
);
