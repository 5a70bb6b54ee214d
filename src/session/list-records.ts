import {
  budgetFromWorkbook,
  hashList,
  hashTexts,
  INPUT_SHEET,
  isWholeList,
  LINE_FIELDS,
  quoteValue,
  type Classification,
  type ColumnMapping,
  type LineField,
  type LinesReading,
  type MoneyUnit,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type GeneratedSheet,
} from '../core/index';
import type { Settings } from './state/settings';

/**
 * What is remembered of a sheet of budget lines that is not ours. `list`: the user said that it is the list. `taken`: the
 * lines of 预算明细 were taken from it. `left`: the user said that it does not count.
 */
export interface ListRecord {
  readonly sheet: string;
  readonly use: 'list' | 'taken' | 'left';
  /** What it said then; '' where that does not matter. */
  readonly mark: string;
  /** How it is read, where the user had to say it. */
  readonly moneyUnit: MoneyUnit | null;
  readonly mapping: readonly (readonly [column: number, field: LineField | null])[];
  /** Its lines then, as fingerprints; absent where none were taken. */
  readonly lines?: string;
}

export interface ReadingContext {
  readonly settings: Settings;
  readonly classification: Classification;
}

/** A sheet alone, read as a list. */
export function readSheet(
  sheet: SheetSnapshot,
  record: Pick<ListRecord, 'moneyUnit' | 'mapping'> | null,
  { settings: { unit, year, withheldItems }, classification }: ReadingContext,
): LinesReading {
  return budgetFromWorkbook(
    { sheets: [sheet] },
    {
      unit,
      year,
      classification,
      withheldItems,
      moneyUnit: record?.moneyUnit ?? null,
      mapping: mappingOf(record),
    },
  );
}

export function mappingOf(record: Pick<ListRecord, 'mapping'> | null): ColumnMapping {
  return new Map(record?.mapping ?? []);
}

/** What a sheet says as a list; where it can't be read as one, what stands in its cells. */
export function markOf(sheet: SheetSnapshot, reading: LinesReading): string {
  return reading.budget
    ? `lines ${hashList(reading)}`
    : `cells ${hashTexts(
        sheet.rows.flatMap((row, at) => {
          const text = row.map((cell) => quoteValue(cell?.value ?? null)).join('\t');
          return text.trim() === '' ? [] : [`${String(at)}\t${text}`];
        }),
      )}`;
}

export interface ChosenList {
  /** Sheet of the lines; null if there is none, or if it can't be said which. */
  readonly sheet: string | null;
  /** Lists to choose from, where none is ours. */
  readonly candidates: readonly string[];
}

/** The list of a workbook: our sheet, else the one that the user named, else 预算明细, else the only one. */
export function chooseSheet(
  workbook: WorkbookSnapshot,
  generated: readonly GeneratedSheet[],
  records: readonly ListRecord[],
  year: number,
): ChosenList {
  const ours = generated.find(({ id }) => id === 'input')?.name;
  if (ours !== undefined && workbook.sheets.some(({ name }) => name === ours)) {
    return { sheet: ours, candidates: [] };
  }
  const tables = new Set(generated.map(({ name }) => name));
  const recordOf = (sheet: string): ListRecord | undefined => records.find((one) => one.sheet === sheet);
  const whole = workbook.sheets.filter(
    (sheet) => !tables.has(sheet.name) && recordOf(sheet.name)?.use !== 'left' && isWholeList(sheet, year),
  );
  const chosen =
    whole.find(({ name }) => recordOf(name)?.use === 'list') ??
    whole.find(({ name }) => name === INPUT_SHEET);
  const visible = whole.filter(({ hidden }) => !hidden);
  const all = visible.length > 0 ? visible : whole;
  if (!chosen && visible.length > 1) {
    return { sheet: null, candidates: visible.map(({ name }) => name) };
  }
  return { sheet: (chosen ?? all[0])?.name ?? null, candidates: [] };
}

/** The records as they were kept in a workbook; what is none of them is left out. */
export function readListRecords(said: unknown): ListRecord[] {
  return (Array.isArray(said) ? said : []).flatMap((one: unknown) => {
    const { sheet, use, mark, moneyUnit, mapping, lines } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const known = use === 'list' || use === 'taken' || use === 'left';
    if (typeof sheet !== 'string' || typeof mark !== 'string' || !known) {
      return [];
    }
    const unit = moneyUnit === '元' || moneyUnit === '万元' ? moneyUnit : null;
    const then = typeof lines === 'string' ? { lines } : {};
    return [{ sheet, use, mark, moneyUnit: unit, mapping: readMapping(mapping), ...then }];
  });
}

function readMapping(said: unknown): ListRecord['mapping'] {
  return (Array.isArray(said) ? said : []).flatMap((one: unknown) => {
    const [column, field] = Array.isArray(one) ? (one as unknown[]) : [];
    const known = LINE_FIELDS.find((name) => name === field) ?? null;
    return typeof column === 'number' && (known !== null || field === null) ? [[column, known] as const] : [];
  });
}

/** The records with one more, in the place of what was known of its sheet. */
export function withRecord(records: readonly ListRecord[], record: ListRecord): ListRecord[] {
  // Lines are taken from one sheet at a time; what they were taken from before is a list like any other.
  return [
    ...records.filter(
      ({ sheet, use }) => sheet !== record.sheet && !(record.use !== 'left' && use === record.use),
    ),
    record,
  ];
}
