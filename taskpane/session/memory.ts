import { FORMULA_STYLES, GENERATED_FORMS } from '../../src/core/index';
import type { Settings } from './state';

/** What is kept in the workbook beside its sheets. */
export interface Memory {
  readonly settings: Settings;
  /** Reasons for findings that are left as they are, by their keys. */
  readonly ignored: Readonly<Record<string, string>>;
  /** Reasons for publishing in spite of errors, the last one at the end. */
  readonly insisted: readonly { readonly errors: number; readonly reason: string }[];
}

export function emptyMemory(year: number): Memory {
  return {
    settings: { unit: '', year, form: GENERATED_FORMS[0]!.id, style: 'native', rounding: 'half-up' },
    ignored: {},
    insisted: [],
  };
}

/** The memory in a workbook; what it lacks or says wrongly is as in a new one. */
export function readMemory(text: string | null, fresh: Memory): Memory {
  const said = parse(text);
  const { settings = {}, ignored = {}, insisted = [] } = said;
  const form = GENERATED_FORMS.find(({ id }) => id === settings.form)?.id ?? fresh.settings.form;
  const style = FORMULA_STYLES.find((one) => one === settings.style) ?? fresh.settings.style;
  return {
    settings: {
      unit: typeof settings.unit === 'string' ? settings.unit : fresh.settings.unit,
      year: Number.isInteger(settings.year) ? settings.year! : fresh.settings.year,
      form,
      style,
      rounding: settings.rounding === 'truncate' ? 'truncate' : 'half-up',
    },
    ignored,
    insisted,
  };
}

interface Said {
  readonly settings?: Partial<Settings>;
  readonly ignored?: Memory['ignored'];
  readonly insisted?: Memory['insisted'];
}

function parse(text: string | null): Said {
  try {
    const said: unknown = JSON.parse(text ?? '{}');
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    // Another program wrote into it; our own settings are asked for again.
    return {};
  }
}
