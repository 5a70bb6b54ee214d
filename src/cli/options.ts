import { resolve } from 'node:path';
import {
  findForm,
  FORMULA_STYLES,
  FORMS,
  ITEM_NAMES,
  SHARE_ROUNDINGS,
  LANGUAGES,
  ROUNDINGS,
  type Rounding,
  type FormulaStyle,
  type ItemNames,
  type ShareRounding,
  type Language,
  type MoneyUnit,
} from '../core/index';
import { Asker, parse } from './arguments';

export interface GenerateOptions {
  readonly input: string;
  readonly output: string;
  readonly unit: string;
  readonly year: number;
  readonly form: string;
  /** A form that was learned and perhaps corrected; null for one of ours. */
  readonly formFile: string | null;
  /** A workbook to be filled as it looks; null where the sheets are ours. */
  readonly template: string | null;
  readonly formulas: FormulaStyle;
  /** Whether each figure is rounded by itself, or all so that they add up. */
  readonly rounding: Rounding;
  /** Seconds that balancing may take. */
  readonly seconds: number;
  readonly itemNames: ItemNames;
  readonly shares: ShareRounding;
  readonly withheldItems: boolean;
  readonly moneyUnit: MoneyUnit | null;
  readonly classification: string | null;
  /** A file with what each source brings and carries over; null for the sheet of the list’s own workbook, if it has one. */
  readonly carryOver: string | null;
  /** Whether the text is made as well, and the workbook with what it is made from; null for the list’s own. */
  readonly text: boolean;
  readonly profile: string | null;
  /** What was published last year: its figures are those the text compares with. */
  readonly lastYear: string | null;
  /** The whole disclosure as a Word document, and as a web page; null where it is not asked for. */
  readonly docx: string | null;
  readonly html: string | null;
  readonly skipRefused: boolean;
  readonly totals: boolean;
  readonly force: boolean;
}

const DEFAULT_FORM = 'xinjiang-2021';

export const SHARED_OPTIONS = {
  year: { type: 'string' },
  'money-unit': { type: 'string' },
  'withheld-items': { type: 'boolean', default: false },
  classification: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const GENERATE_OPTIONS = {
  ...SHARED_OPTIONS,
  unit: { type: 'string' },
  template: { type: 'string' },
  form: { type: 'string', default: DEFAULT_FORM },
  formulas: { type: 'string', default: 'native' },
  rounding: { type: 'string', default: 'half-up' },
  seconds: { type: 'string', default: '60' },
  'item-names': { type: 'string', default: 'with-section' },
  shares: { type: 'string', default: 'half-up' },
  'carry-over': { type: 'string' },
  text: { type: 'boolean', default: false },
  profile: { type: 'string' },
  'last-year': { type: 'string' },
  docx: { type: 'string' },
  html: { type: 'string' },
  'skip-refused': { type: 'boolean', default: false },
  totals: { type: 'boolean', default: false },
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
  const { values, positionals } = parse(args, GENERATE_OPTIONS, language);
  if (values.help) {
    return null;
  }
  const ask = new Asker(language, values.lang);
  const path = (written: string | undefined): string | null =>
    written === undefined ? null : resolve(here, written);
  const input = ask.oneInput(positionals, here, 'lines');
  const unit = ask.needed('--unit', values.unit);
  const year = ask.year(ask.needed('--year', values.year));
  const formFile = values.form.toLowerCase().endsWith('.json') ? resolve(here, values.form) : null;
  const template = path(values.template);
  if (formFile !== null && template === null) {
    ask.refuse((texts) => texts.formFileNeedsTemplate);
  }
  const aside = ['text', 'profile', 'last-year', 'docx', 'html', 'totals'] as const;
  const asked = aside.find((name) => values[name] !== undefined && values[name] !== false);
  if (template !== null && asked !== undefined) {
    ask.refuse((texts) => texts.notWithTemplate(`--${asked}`));
  }
  const form =
    formFile === null
      ? ask.choice(
          '--form',
          findForm(values.form)?.id ?? values.form,
          FORMS.map(({ id }) => id),
        )
      : DEFAULT_FORM;
  return {
    input,
    output: resolve(here, ask.needed('-o', values.output)),
    unit,
    year,
    form,
    formFile,
    template,
    formulas: ask.choice('--formulas', values.formulas, FORMULA_STYLES),
    rounding: ask.choice('--rounding', values.rounding, ROUNDINGS),
    seconds: ask.count('--seconds', values.seconds),
    itemNames: ask.choice('--item-names', values['item-names'], ITEM_NAMES),
    shares: ask.choice('--shares', values.shares, SHARE_ROUNDINGS),
    withheldItems: values['withheld-items'],
    moneyUnit: ask.moneyUnit(values['money-unit']),
    classification: path(values.classification),
    carryOver: path(values['carry-over']),
    text:
      [values.profile, values['last-year'], values.docx, values.html].some((file) => file !== undefined) ||
      values.text,
    profile: path(values.profile),
    lastYear: path(values['last-year']),
    docx: path(values.docx),
    html: path(values.html),
    skipRefused: values['skip-refused'],
    totals: values.totals,
    force: values.force,
  };
}
