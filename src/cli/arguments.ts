import { resolve } from 'path/posix';
import { parseArgs, type ParseArgsConfig } from 'util';
import { LANGUAGES, type Language, type MoneyUnit } from '../core/index';
import { CLI_TEXTS } from '../words/command-line';
import type { InputKind } from '../words/subjects/command-line';

/** Wrong usage; the message is ready to be shown. */
export class UsageError extends Error {}
/** Reads single values; what cannot be taken is a usage error in the user's language. */
export class Asker {
  private readonly texts;

  constructor(language: Language, lang: string | undefined) {
    this.texts = CLI_TEXTS[language];
    if (lang !== undefined) {
      this.choice('--lang', lang, LANGUAGES);
    }
  }

  choice<T extends string>(name: string, found: string, accepted: readonly T[]): T {
    const known = accepted.find((word) => word === found);
    if (known === undefined) {
      throw new UsageError(this.texts.badChoice(name, found, accepted));
    }
    return known;
  }

  refuse(why: (texts: (typeof CLI_TEXTS)[Language]) => string): never {
    throw new UsageError(why(this.texts));
  }

  oneInput(positionals: readonly string[], here: string, kind: InputKind): string {
    if (positionals.length !== 1) {
      throw new UsageError(this.texts.oneInput(kind));
    }
    return resolve(here, positionals[0]!);
  }

  needed(name: string, written: string | undefined): string {
    const value = written?.trim() ?? '';
    if (value === '') {
      throw new UsageError(this.texts.missingOption(name));
    }
    return value;
  }

  year(written: string): number {
    if (!/^20(1[89]|[2-9]\d)$/.test(written)) {
      throw new UsageError(this.texts.badYear(written));
    }
    return Number(written);
  }

  /** A whole number from 1 to 3600. */
  count(name: string, written: string): number {
    const value = /^\d{1,4}$/.test(written) ? Number(written) : 0;
    if (value < 1 || value > 3600) {
      throw new UsageError(this.texts.badCount(name, written));
    }
    return value;
  }

  moneyUnit(written: string | undefined): MoneyUnit | null {
    return written === undefined ? null : this.choice<MoneyUnit>('--money-unit', written, ['元', '万元']);
  }
}

/** Node's own sentences are English, so what it would refuse is refused here first. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  language: Language,
) {
  const texts = CLI_TEXTS[language];
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') {
      const wanted = options[token.name]?.type;
      if (wanted === undefined) {
        throw new UsageError(texts.unknownOption(token.rawName));
      }
      // What begins with “-” is another option, or a value that the sign makes doubtful.
      if (
        wanted === 'string' &&
        (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      ) {
        throw new UsageError(texts.noValue(token.rawName));
      }
      if (wanted === 'boolean' && token.value !== undefined) {
        throw new UsageError(texts.needlessValue(token.rawName));
      }
    }
  }
  return parseArgs({ args: [...args], options, allowPositionals: true });
}
