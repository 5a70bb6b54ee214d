import {
  fieldsOf,
  FORMULA_STYLES,
  findForm,
  FORMS,
  ITEM_NAMES,
  SHARE_ROUNDINGS,
  readImportRecord,
  readReasons,
  type ImportRecord,
  type Reasons,
} from '../core/index';
import { readListRecords, type ListRecord } from './list-records';
import { fitsWorkbook, type Official } from './official';
import type { Settings } from './state/settings';

/** What is kept in the workbook beside its sheets. */
export interface Memory {
  readonly settings: Settings;
  /** Reasons for findings that are left as they are, by their keys. */
  readonly ignored: Reasons;
  /** The official classification; null where the bundled one does. */
  readonly official: Official | null;
  /** Reasons for publishing in spite of errors, the last one at the end. */
  readonly insisted: readonly { readonly errors: number; readonly reason: string }[];
  /** Sheets of budget lines that are not ours. */
  readonly lists: readonly ListRecord[];
  /** What was said of templates: texts of form files, the one that is used and those that nobody can read. */
  readonly templates: readonly string[];
  /** What the lines were imported from; null where they were typed. */
  readonly imported: ImportRecord | null;
}

export function emptyMemory(year: number): Memory {
  return {
    settings: {
      unit: '',
      year,
      form: FORMS[0]!.id,
      style: 'native',
      itemNames: 'with-section',
      shares: 'half-up',
      withheldItems: false,
      balanced: false,
      totalsFirst: false,
      rounding: 'half-up',
    },
    ignored: {},
    official: null,
    insisted: [],
    lists: [],
    templates: [],
    imported: null,
  };
}

/** The memory as a workbook keeps it: without a classification that is too large for it. */
export function memoryText(memory: Memory): string {
  const { official } = memory;
  return JSON.stringify({ ...memory, official: official && fitsWorkbook(official) ? official : null });
}

/** The memory in a workbook; what it lacks or says wrongly is as in a new one. */
export function readMemory(text: string | null, fresh: Memory): Memory {
  const said = fieldsOf(parse(text));
  const settings = fieldsOf(said['settings']);
  const { unit, year } = settings;
  return {
    settings: {
      unit: typeof unit === 'string' ? unit : fresh.settings.unit,
      year: typeof year === 'number' && Number.isInteger(year) ? year : fresh.settings.year,
      form:
        (typeof settings['form'] === 'string' ? findForm(settings['form']) : null)?.id ?? fresh.settings.form,
      style: FORMULA_STYLES.find((one) => one === settings['style']) ?? fresh.settings.style,
      itemNames: ITEM_NAMES.find((one) => one === settings['itemNames']) ?? fresh.settings.itemNames,
      shares: SHARE_ROUNDINGS.find((one) => one === settings['shares']) ?? fresh.settings.shares,
      withheldItems: settings['withheldItems'] === true,
      balanced: settings['balanced'] === true,
      totalsFirst: settings['totalsFirst'] === true,
      rounding: settings['rounding'] === 'truncate' ? 'truncate' : 'half-up',
    },
    ignored: readReasons(said['ignored']),
    official: officialIn(said['official']),
    insisted: (Array.isArray(said['insisted']) ? said['insisted'] : []).flatMap((one: unknown) => {
      const { errors, reason } = fieldsOf(one);
      return typeof errors === 'number' && typeof reason === 'string' ? [{ errors, reason }] : [];
    }),
    lists: readListRecords(said['lists']),
    templates: (Array.isArray(said['templates']) ? (said['templates'] as readonly unknown[]) : []).filter(
      (one) => typeof one === 'string',
    ),
    imported: readImportRecord(said['imported']),
  };
}

function officialIn(said: unknown): Official | null {
  const { file, year, entries } = fieldsOf(said);
  if (typeof file !== 'string' || typeof year !== 'number' || !Number.isInteger(year)) {
    return null;
  }
  const pairs = (Array.isArray(entries) ? entries : []).filter(
    (one: unknown): one is [string, string] =>
      Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'),
  );
  return pairs.length > 0 ? { file, year, entries: pairs } : null;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    // Another program wrote into it; our own settings are asked for again.
    return null;
  }
}
