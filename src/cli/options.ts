import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  GENERATED_FORMS,
  FORMULA_STYLES,
  LANGUAGES,
  type FormulaStyle,
  type Language,
  type MoneyUnit,
} from '../core/index';
import { CLI_TEXTS } from './texts';

export interface GenerateOptions {
  readonly input: string;
  readonly output: string;
  readonly unit: string;
  readonly year: number;
  readonly form: string;
  readonly formulas: FormulaStyle;
  readonly moneyUnit: MoneyUnit | null;
  readonly classification: string | null;
  readonly skipRefused: boolean;
  readonly totals: boolean;
  readonly force: boolean;
}

/** Wrong usage; the message is ready to be shown. */
export class UsageError extends Error {}

const OPTIONS = {
  unit: { type: 'string' },
  year: { type: 'string' },
  form: { type: 'string', default: 'xinjiang-2021' },
  formulas: { type: 'string', default: 'native' },
  'money-unit': { type: 'string' },
  classification: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'skip-refused': { type: 'boolean', default: false },
  totals: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The language asked for, read before anything else so that even wrong usage is explained in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const written =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === written) ?? 'zh-CN';
}

/** Options of `generate`, or null where help is asked for. Relative paths start where the user stands. */
export function readGenerateOptions(
  args: readonly string[],
  language: Language,
  here: string,
): GenerateOptions | null {
  const texts = CLI_TEXTS[language];
  const { values, positionals } = parse(args);
  if (values.help) {
    return null;
  }
  const choice = <T extends string>(name: string, found: string, accepted: readonly T[]): T => {
    const known = accepted.find((word) => word === found);
    if (known === undefined) {
      throw new UsageError(texts.badChoice(name, found, accepted.join('、')));
    }
    return known;
  };
  if (values.lang !== undefined) {
    choice('--lang', values.lang, LANGUAGES);
  }
  if (positionals.length !== 1) {
    throw new UsageError(texts.oneInput);
  }
  const needed = (name: 'unit' | 'year' | 'output'): string => {
    const value = values[name]?.trim() ?? '';
    if (value === '') {
      throw new UsageError(texts.missingOption(name === 'output' ? '-o' : `--${name}`));
    }
    return value;
  };
  const unit = needed('unit');
  const year = needed('year');
  if (!/^20(1[89]|[2-9]\d)$/.test(year)) {
    throw new UsageError(texts.badYear(year));
  }
  const form = GENERATED_FORMS.find(({ id }) => id === values.form);
  if (!form) {
    throw new UsageError(texts.badChoice('--form', values.form, GENERATED_FORMS.map(({ id }) => id).join('、')));
  }
  return {
    input: resolve(here, positionals[0]!),
    output: resolve(here, needed('output')),
    unit,
    year: Number(year),
    form: form.id,
    formulas: choice('--formulas', values.formulas, FORMULA_STYLES),
    moneyUnit:
      values['money-unit'] === undefined
        ? null
        : choice<MoneyUnit>('--money-unit', values['money-unit'], ['元', '万元']),
    classification: values.classification === undefined ? null : resolve(here, values.classification),
    skipRefused: values['skip-refused'],
    totals: values.totals,
    force: values.force,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
