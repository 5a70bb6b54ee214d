import { findingSentence } from '../../../src/core/messages/finding-sentence';
import { jsonReport } from '../../../src/core/report/json';
import { MIXED, sampleFinding, sampleReport, tail } from './sample-report';

test('the shape is exactly the promised one', () => {
  const finding = sampleFinding('error');
  const text = jsonReport(sampleReport([finding]), { language: 'en-US', file: 'a.xlsx', version: '9.8.7' });
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).toContain('\n  "form": "xinjiang-2021",\n');
  const parsed = JSON.parse(text);
  expect(Object.keys(parsed)).toEqual([
    'file',
    'verdict',
    'headline',
    'scope',
    'form',
    'year',
    'unit',
    'tables',
    'findings',
    'checks',
    'summary',
  ]);
  expect(parsed).toMatchObject({ verdict: 'errors', headline: '1 error found' });
  expect(parsed.tables[3]).toEqual({ table: 'government-funds', sheet: null, status: 'missing', checks: 0 });
  expect(parsed.findings).toEqual([
    {
      rule: 'R104',
      grade: 'error',
      sheet: '支出',
      cell: 'E5',
      stated: '3.00',
      expected: '3.50',
      fix: [{ sheet: '支出', cell: 'E5', value: 3.5 }],
      difference: '-0.50',
      unit: '万元',
      related: [
        { sheet: '支出', cell: 'E6' },
        { sheet: '支出', cell: 'E7' },
      ],
      message: findingSentence(finding, 'en-US'),
    },
  ]);
  expect(parsed.checks).toEqual({ made: 20, passed: 19, notPossible: 0 });
  expect(parsed.summary).toEqual({ error: 1, suspect: 0, tail: 0, hint: 0, unchecked: 0 });
});

test('every finding is there in the order of the report, in the language asked for', () => {
  const parsed = JSON.parse(
    jsonReport(sampleReport(MIXED), { language: 'zh-CN', file: 'a.xlsx', version: '9.8.7' }),
  ) as {
    findings: { message: string }[];
  };
  expect(parsed.findings.map(({ message }) => message)).toEqual(
    MIXED.map((finding) => findingSentence(finding, 'zh-CN')),
  );
});

test('of a tail stands what its parts add up to, of an error that has no right figure nothing', () => {
  const findings = [
    tail('E9', { values: { sum: '3.51' } }),
    sampleFinding('error', { expected: null, values: { sum: '3.51' } }),
  ];
  const options = { language: 'zh-CN', file: 'a.xlsx', version: '9.8.7' } as const;
  const parsed = JSON.parse(jsonReport(sampleReport(findings), options)) as {
    findings: { expected: string | null }[];
  };
  expect(parsed.findings.map(({ expected }) => expected)).toEqual(['3.51', null]);
});
