// The metadata of the custom functions, as Excel wants them, a file for each language: made from the doc comments (Chinese) by
// Microsoft's tool, with what the tool cannot say added.
const { mkdirSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** @typedef {import('../node_modules/custom-functions-metadata/lib/parseTree').IFunction} FunctionMetadata */

// @ts-expect-error It has no types, and gives nothing.
require('sucrase/register/ts');
const { FUNCTIONS_DESCRIBED } = require('../src/words/function-descriptions');
const { fileIn, LANGUAGES } = require('../src/words/language');

/** @typedef {import('../src/words/language').Language} Language */

const folder = join(__dirname, '..', 'functions');

/**
 * The metadata in each language. Throws if a doc comment is wrong or the texts of a language are not those of the functions.
 * @returns {Promise<Record<Language, ReturnType<typeof metadata>>>}
 */
async function readFunctionsMetadata() {
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const made = await generateCustomFunctionsMetadata(sources.sort().map((name) => join(folder, name)));
  if (made.errors.length > 0) {
    throw new Error(`functions: ${made.errors.join('; ')}`);
  }
  const { functions } = JSON.parse(made.metadataJson);
  const inLanguage = (/** @type {Language} */ language) => {
    const { texts, names } = FUNCTIONS_DESCRIBED[language];
    const translated = texts ? translate(functions, texts) : functions;
    return metadata(names ? named(translated, names) : translated);
  };
  return /** @type {Record<Language, ReturnType<typeof metadata>>} */ (
    Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)]))
  );
}

/** Errors in cells reach the functions, so that these can say which cell it is; entities come as plain values. */
function metadata(/** @type {readonly FunctionMetadata[]} */ functions) {
  return { allowErrorForDataTypeAny: true, functions };
}

/**
 * The functions with the names of parameters that Excel shows while a formula is typed.
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
        throw new Error(`parameter-names.json lacks ${one.id} ${parameter.name}`);
      }
      used.add(parameter.name);
      return { ...parameter, name };
    }),
  }));
  const strangers = Object.keys(names).filter((name) => !used.has(name));
  if (strangers.length > 0) {
    throw new Error(`parameter-names.json names ${strangers.join(', ')}, which do not exist`);
  }
  return renamed;
}

/**
 * The functions with what they and their parameters are in another language.
 * @param {readonly FunctionMetadata[]} functions
 * @param {Readonly<Record<string, import('../src/words/subjects/functions').FunctionDescription>>} texts
 * @returns {FunctionMetadata[]}
 */
function translate(functions, texts) {
  const text = (/** @type {unknown} */ found, /** @type {string} */ of) => {
    if (typeof found !== 'string' || found === '') {
      throw new Error(`function-descriptions.json lacks ${of}`);
    }
    return found;
  };
  const strangers = Object.keys(texts).filter((id) => !functions.some((one) => one.id === id));
  if (strangers.length > 0) {
    throw new Error(`function-descriptions.json tells of ${strangers.join(', ')}, which do not exist`);
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

/** The files by name and content: Chinese is what the manifest names by default, the others its overrides. */
async function functionsMetadataFiles() {
  const made = await readFunctionsMetadata();
  return LANGUAGES.map((language) => ({
    name: fileIn(language, 'functions', 'json'),
    content: `${JSON.stringify(made[language], null, 2)}\n`,
  }));
}

/** Writes the files into a folder. */
async function writeFunctionsMetadata(/** @type {string} */ target) {
  mkdirSync(target, { recursive: true });
  for (const { name, content } of await functionsMetadataFiles()) {
    writeFileSync(join(target, name), content);
  }
}

module.exports = { readFunctionsMetadata, functionsMetadataFiles, writeFunctionsMetadata, translate, named };
