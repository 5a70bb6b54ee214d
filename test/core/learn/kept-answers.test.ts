import fc from 'fast-check';
import { bundledClassification } from '../../../src/core/classification/classification';
import {
  answered,
  countAnswered,
  keepAnswers,
  keptTexts,
  knownCaptions,
  learnForm,
  readKeptAnswers,
  ROLES,
  templateQuestions,
  withAnswers,
  type LearnedForm,
  type RoleText,
  type TemplateAnswers,
} from '../../../src/core/template/index';
import { readXlsx } from '../../../src/hosts/xlsx';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { REGION_TEMPLATES } from '../../cases/region-templates';

let forms: { readonly form: LearnedForm; readonly workbook: WorkbookSnapshot }[];
beforeAll(async () => {
  const names = ['columns that lines cannot give', '北京', '湖南'];
  const templates = [...HARD_TEMPLATES, ...REGION_TEMPLATES].map((make) => make());
  forms = await Promise.all(
    templates
      .filter(({ name }) => names.includes(name))
      .map(async ({ bytes, fileName }) => {
        const workbook = await readXlsx(bytes, fileName);
        return { workbook, form: learnForm(workbook, bundledClassification()) };
      }),
  );
});

const keysOf = ({ form, workbook }: (typeof forms)[number]): string[] => [
  ...knownCaptions(form).map(({ key }) => key),
  ...templateQuestions(form, workbook).map(({ key }) => key),
];

/** The captions of a form whose words stand only once above each other. */
const roles = ({ tables }: LearnedForm): string =>
  JSON.stringify(tables.map(({ blocks }) => blocks.map(({ columns, listed }) => [columns, listed])));

test('whatever was said of a template is said again when it is next opened, and its questions are gone', () => {
  expect(forms).toHaveLength(3);
  for (const one of forms) {
    const said = templateQuestions(one.form, one.workbook);
    const answers: TemplateAnswers = Object.fromEntries(
      said.map(({ key }, at) => [key, at % 2 === 0 ? '-' : 'other-income'] as const),
    );
    const { file, problem } = readKeptAnswers(keepAnswers([], one.form, answers));
    expect(problem).toBeNull();
    const again = file ? answered(one.form, file) : one.form;
    expect(templateQuestions(again, one.workbook)).toEqual([]);
    expect(countAnswered(one.form, again)).toBeGreaterThanOrEqual(said.length);
  }
});

test('answers are kept one after another as if they had been given at once, beside those of other templates', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.constantFrom<RoleText>('-', 'total@prior', ...ROLES)), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.constantFrom(0, 1, 2),
      (said, which) => {
        const one = forms[which]!;
        const other = forms[(which + 1) % 3]!;
        const keys = keysOf(one);
        const answers = Object.fromEntries(
          said.map(([at, role]) => [keys[at % keys.length]!, role] as const),
        );
        const [first] = keysOf(other);
        const before = keepAnswers([], other.form, { [first!]: 'reception' });
        let texts: readonly string[] = before;
        for (const [key, role] of Object.entries(answers)) {
          texts = keepAnswers(texts, one.form, { [key]: role });
        }
        const { file } = readKeptAnswers(texts);
        const { file: atOnce } = readKeptAnswers(keepAnswers(before, one.form, answers));
        expect(roles(answered(one.form, file!))).toBe(roles(answered(one.form, atOnce!)));
        expect(countAnswered(other.form, answered(other.form, file!))).toBeGreaterThan(0);
      },
    ),
    { numRuns: 30 },
  );
});

test('a correction goes before what was taken for certain', () => {
  const [{ form }] = forms as [(typeof forms)[number]];
  const total = knownCaptions(form).find(({ role }) => role === 'total')!;
  const { file } = readKeptAnswers(keepAnswers([], form, { [total.key]: 'personnel' }));
  const again = knownCaptions(answered(form, file!)).find(({ key }) => key === total.key);
  expect(again?.role).toBe('personnel');
  expect(
    knownCaptions(withAnswers(form, { [total.key]: 'total@prior' })).find(({ key }) => key === total.key)
      ?.role,
  ).toBe('total@prior');
});

test('what is damaged or of another version is told, stays, and is no hindrance to new answers', () => {
  const [{ form }] = forms as [(typeof forms)[number]];
  const { key } = knownCaptions(form)[0]!;
  const version = JSON.stringify({ kind: 'budget-disclosure-form', version: 7, tables: [] });
  for (const [text, code] of [
    ['{', 'not-json'],
    ['{}', 'not-a-form'],
    [version, 'other-version'],
  ] as const) {
    expect(readKeptAnswers([text])).toMatchObject({ file: null, problem: { code }, unread: [text] });
    const texts = keepAnswers([text], form, { [key]: '-' });
    expect(texts).toHaveLength(2);
    expect(texts[1]).toBe(text);
    expect(readKeptAnswers(texts)).toMatchObject({ problem: null, unread: [text] });
  }
});

test.each([undefined, '', 'x', 'null', '{}', '{"templates":7}', '{"templates":[7]}'])(
  '%s keeps none',
  (memory) => {
    expect(keptTexts(memory)).toEqual([]);
  },
);
