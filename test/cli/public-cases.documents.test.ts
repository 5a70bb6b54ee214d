import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Desk, type Outcome } from './command';

/**
 * Variants of one right workbook with 15 tails, and lists, in ways that other programs were reported to stumble over. They
 * are no part of the project; without them the same ways are held by tests that build their own.
 */
const PUBLIC = join(process.cwd(), '../shared/cases/public');

const files = (existsSync(PUBLIC) ? readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' }) : []).filter(
  (name) => /\.(?:xlsx|csv)$/.test(name) && statSync(join(PUBLIC, name)).isFile(),
);

interface Expected {
  readonly status: number;
  /** Findings that are no tails, as `rule grade`; of those that are told of in other words, the rule alone. */
  readonly told: readonly string[];
  readonly tails: number;
}

const BASE: Expected = { status: 0, told: [], tails: 15 };

/** What is not as the right workbook is. */
const EXPECTED: readonly (readonly [RegExp, Expected])[] = [
  [/^08-/, { status: 2, told: ['R606 unchecked'], tails: 0 }],
  [/^18-/, { ...BASE, told: ['R602 hint'] }],
  [/^fold-/, { status: 0, told: ['R305 hint'], tails: 0 }],
  [/^r210f/, { status: 0, told: [], tails: 5 }],
  [/^(?:r210|tiny)/, { status: 0, told: [], tails: 0 }],
];

interface Reported {
  readonly findings: readonly { readonly rule: string; readonly grade: string }[];
}

async function checked(desk: Desk, file: string): Promise<Expected> {
  const { status, out }: Outcome = await desk.run('check', file, '--format', 'json');
  const { findings } = JSON.parse(out) as Reported;
  return {
    status,
    told: findings.filter(({ grade }) => grade !== 'tail').map(({ rule, grade }) => `${rule} ${grade}`),
    tails: findings.filter(({ grade }) => grade === 'tail').length,
  };
}

test.each(files.length > 0 ? files : ['(not at hand)'])('%s gives what is right', async (name) => {
  if (files.length === 0) {
    return;
  }
  const desk = new Desk();
  const given = desk.put(basename(name), readFileSync(join(PUBLIC, name)));
  if (name.startsWith('noncharacter')) {
    const { status, err, made } = await desk.generate(given);
    expect([status, made]).toEqual([2, []]);
    expect(err).toMatch(/!E2：文字中有 Excel 存不下的字符/);
    return;
  }
  const isList = name.endsWith('.csv');
  if (isList) {
    expect((await desk.generate(given)).status).toBe(0);
  }
  const expected = EXPECTED.find(([pattern]) => pattern.test(name))?.[1] ?? BASE;
  expect(await checked(desk, isList ? 'out.xlsx' : given)).toEqual(expected);
});
