import { resolve } from 'node:path';
import type { Language, MoneyUnit, ReviewOptions } from '../core/index';
import { Asker, parse } from './arguments';
import { SHARED_OPTIONS } from './options';

const REPORT_FORMATS = ['text', 'json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface CheckOptions {
  readonly input: string;
  /** The text beside a workbook. */
  readonly text: string | null;
  readonly lines: string | null;
  /** A form that was learned and perhaps corrected, to understand the tables by. */
  readonly formFile: string | null;
  readonly year: number | null;
  readonly classification: string | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly withheldItems: boolean;
  readonly rounding: ReviewOptions['rounding'];
  readonly format: ReportFormat;
  /** Null: standard output. */
  readonly output: string | null;
  readonly force: boolean;
}

const CHECK_OPTIONS = {
  ...SHARED_OPTIONS,
  text: { type: 'string' },
  lines: { type: 'string' },
  form: { type: 'string' },
  format: { type: 'string', default: 'text' },
  rounding: { type: 'string', default: 'half-up' },
} as const;

/** Options of `check`, or null where help is asked for. */
export function readCheckOptions(
  args: readonly string[],
  language: Language,
  here: string,
): CheckOptions | null {
  const { values, positionals } = parse(args, CHECK_OPTIONS, language);
  if (values.help) {
    return null;
  }
  const ask = new Asker(language, values.lang);
  const path = (written: string | undefined): string | null =>
    written === undefined ? null : resolve(here, written);
  return {
    input: ask.oneInput(positionals, here, 'disclosure'),
    text: path(values.text),
    lines: path(values.lines),
    formFile: path(values.form),
    year: values.year === undefined ? null : ask.year(values.year.trim()),
    classification: path(values.classification),
    moneyUnit: ask.moneyUnit(values['money-unit']),
    withheldItems: values['withheld-items'],
    rounding: ask.choice('--rounding', values.rounding, ['half-up', 'truncate']),
    format: ask.choice('--format', values.format, REPORT_FORMATS),
    output: path(values.output),
    force: values.force,
  };
}
