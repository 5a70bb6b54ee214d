// The metadata of the custom functions, as Excel wants them: made from the doc comments (Chinese) by Microsoft's tool,
// with what the tool cannot say added, and a second file in English.
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** @typedef {import('../node_modules/custom-functions-metadata/lib/parseTree').IFunction} FunctionMetadata */

const root = join(__dirname, '..');
const folder = join(root, 'functions');
const words = join(root, 'src/words');

const TEXTS = 'en-US/function-descriptions.json';
const NAMES = 'zh-CN/parameter-names.json';

/** Files by name: Chinese is what the manifest names by default, English its override for en-US. */
const FILES = { chinese: 'functions.json', english: 'functions.en-US.json' };

/**
 * Both metadata as objects. Throws if a doc comment is wrong or the English texts are not those of the functions.
 * @returns {Promise<Record<keyof typeof FILES, ReturnType<typeof metadata>>>}
 */
async function readFunctionsMetadata() {
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const made = await generateCustomFunctionsMetadata(sources.sort().map((name) => join(folder, name)));
  if (made.errors.length > 0) {
    throw new Error(`functions: ${made.errors.join('; ')}`);
  }
  const { functions } = JSON.parse(made.metadataJson);
  const texts = JSON.parse(readFileSync(join(words, TEXTS), 'utf8'));
  const names = JSON.parse(readFileSync(join(words, NAMES), 'utf8'));
  return {
    chinese: metadata(named(functions, names)),
    english: metadata(translate(functions, texts)),
  };
}

/** Errors in cells reach the functions, so that these can say which cell it is; entities come as plain values. */
function metadata(/** @type {readonly FunctionMetadata[]} */ functions) {
  return { allowErrorForDataTypeAny: true, functions };
}

/**
 * The functions with the names of parameters that a Chinese Excel shows while a formula is typed.
 * @param {readonly FunctionMetadata[]} functions
 * @param {Readonly<Record<string, string>>} names
 * @returns {FunctionMetadata[]}
 */
function named(functions, names) {
  const used = new Set();
  const renamed = functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => {
      const name = names[parameter.name];
      if (typeof name !== 'string' || name === '') {
        throw new Error(`src/words/${NAMES} lacks ${one.id} ${parameter.name}`);
      }
      used.add(parameter.name);
      return { ...parameter, name };
    }),
  }));
  const strangers = Object.keys(names).filter((name) => !used.has(name));
  if (strangers.length > 0) {
    throw new Error(`src/words/${NAMES} names ${strangers.join(', ')}, which do not exist`);
  }
  return renamed;
}

/**
 * The functions with what they and their parameters are in English.
 * @param {readonly FunctionMetadata[]} functions
 * @param {Readonly<Record<string, { description: string, parameters: Record<string, string> }>>} texts
 * @returns {FunctionMetadata[]}
 */
function translate(functions, texts) {
  const text = (/** @type {unknown} */ found, /** @type {string} */ of) => {
    if (typeof found !== 'string' || found === '') {
      throw new Error(`src/words/${TEXTS} lacks ${of}`);
    }
    return found;
  };
  const strangers = Object.keys(texts).filter((id) => !functions.some((one) => one.id === id));
  if (strangers.length > 0) {
    throw new Error(`src/words/${TEXTS} tells of ${strangers.join(', ')}, which do not exist`);
  }
  return functions.map((one) => ({
    ...one,
    description: text(texts[one.id]?.description, one.id),
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: text(texts[one.id]?.parameters[parameter.name], `${one.id} ${parameter.name}`),
    })),
  }));
}

/** The two files by name and content. */
async function functionsMetadataFiles() {
  const made = await readFunctionsMetadata();
  return /** @type {(keyof typeof FILES)[]} */ (Object.keys(FILES)).map((language) => ({
    name: FILES[language],
    content: `${JSON.stringify(made[language], null, 2)}\n`,
  }));
}

/** Writes the two files into a folder. */
async function writeFunctionsMetadata(/** @type {string} */ target) {
  mkdirSync(target, { recursive: true });
  for (const { name, content } of await functionsMetadataFiles()) {
    writeFileSync(join(target, name), content);
  }
}

module.exports = { readFunctionsMetadata, functionsMetadataFiles, writeFunctionsMetadata, translate, named };
