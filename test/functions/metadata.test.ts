import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FUNCTIONS, type FunctionId } from '../../functions/catalogue';
import englishTexts from '../../src/words/en-US/function-descriptions.json';
import { fileIn, LANGUAGES } from '../../src/words/language';
import { metadataScript, type FunctionMetadata, type Metadata } from './metadata';

/** What Excel shows of a text; it cuts longer ones, and lines behind the first. */
const LONGEST = 255;
const LONGEST_NAME = 128;

/** A function that lacks its English text does not compile. */
const typedTexts: Readonly<
  Record<FunctionId, { readonly description: string; readonly parameters: object }>
> = englishTexts;

let chinese: Metadata;
let english: Metadata;

beforeAll(async () => {
  ({ 'zh-CN': chinese, 'en-US': english } = await metadataScript.readFunctionsMetadata());
});

const both = (): readonly Metadata[] => [chinese, english];

test('the metadata has the functions that are associated, with their parameters', () => {
  for (const { functions } of both()) {
    const known = Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.length]));
    expect(known).toEqual(
      Object.fromEntries(Object.entries(FUNCTIONS).map(([id, body]) => [id, body.length])),
    );
    expect(functions).toHaveLength(Object.keys(FUNCTIONS).length);
  }
  expect(Object.keys(typedTexts).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test('ids and names are what Excel accepts', () => {
  for (const { id, name } of chinese.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).toBe(id);
    expect(id.length).toBeLessThanOrEqual(LONGEST_NAME);
    // Neither a cell (WAN1) nor R1C1.
    expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
  }
});

test('texts are there, in one line, not longer than Excel shows', () => {
  const languages = [
    { metadata: chinese, own: /\p{Script=Han}/u },
    { metadata: english, own: /^[A-Z][\x20-\x7e]*|一致/ },
  ];
  for (const { metadata, own } of languages) {
    for (const { id, description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect({ id, text }).toEqual({ id, text: expect.stringMatching(own) });
        expect(text.length).toBeLessThanOrEqual(LONGEST);
        expect(text).not.toMatch(/\n/);
      }
    }
  }
});

test('a parameter has a Chinese name in Chinese and a plain word in English', () => {
  for (const [{ functions }, word] of [
    [chinese, /^\p{Script=Han}+$/u],
    [english, /^[a-z][A-Za-z]*$/],
  ] as const) {
    for (const { id, parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      expect(names.filter((name) => !word.test(name))).toEqual([]);
      expect({ id, names: [...new Set(names)] }).toEqual({ id, names });
    }
  }
});

test('the languages differ in texts only', () => {
  const bare = ({ functions }: Metadata): unknown =>
    functions.map((one) => ({
      ...one,
      description: '',
      parameters: one.parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
    }));
  expect(bare(english)).toEqual(bare(chinese));
});

test('errors reach the functions, blocks spill, nothing is volatile or asks for its place', () => {
  for (const { allowErrorForDataTypeAny, functions } of both()) {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { id, options, result, parameters } of functions) {
      expect({ id, options }).toEqual({ id, options: undefined });
      expect({ id, result }).toEqual({
        id,
        result: id === 'VERSION' ? { type: 'string' } : { dimensionality: 'matrix' },
      });
      for (const { type, dimensionality } of parameters) {
        expect(type === 'any').toBe(dimensionality === 'matrix');
      }
    }
  }
  const { parameters } = chinese.functions.find(({ id }) => id === 'SUBTOTAL')!;
  expect(parameters.map(({ optional, repeating }) => [optional, repeating])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [true, undefined],
    [true, true],
  ]);
});

test('an English text that is missing, or one too many, stops the build', () => {
  const own: FunctionMetadata[] = [
    { id: 'X', name: 'X', description: '', parameters: [{ name: 'a', description: '' }], result: {} },
  ];
  const translate = (texts: unknown) => () => metadataScript.translate(own, texts);
  expect(translate({ X: { description: 'x', parameters: { a: 'a' } } })()).toMatchObject([
    { description: 'x' },
  ]);
  expect(translate({ X: { description: 'x', parameters: {} } })).toThrow('lacks X a');
  expect(translate({ X: { description: '', parameters: { a: 'a' } } })).toThrow('lacks X');
  expect(translate({})).toThrow('lacks X');
  expect(translate({ X: { description: 'x', parameters: { a: 'a' } }, Y: {} })).toThrow('tells of Y');
});

test('a Chinese name that is missing, or one too many, stops the build', () => {
  const own: FunctionMetadata[] = [
    { id: 'X', name: 'X', description: '', parameters: [{ name: 'a', description: '' }], result: {} },
  ];
  expect(metadataScript.named(own, { a: '甲' })).toMatchObject([{ parameters: [{ name: '甲' }] }]);
  expect(() => metadataScript.named(own, {})).toThrow('lacks X a');
  expect(() => metadataScript.named(own, { a: '甲', b: '乙' })).toThrow('names b');
});

test('a file is written for each language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  try {
    await metadataScript.writeFunctionsMetadata(folder);
    expect(readdirSync(folder).sort()).toEqual(
      LANGUAGES.map((language) => fileIn(language, 'functions', 'json')).sort(),
    );
    expect(fileIn('zh-CN', 'functions', 'json')).toBe('functions.json');
    expect(JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8'))).toEqual(chinese);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
