import type { Journal, RowImage, SheetImage } from './journal';

/**
 * A journal as text. Rows of a list look alike, and what a row looks like is long: each look is written once, and rows
 * say by its number which one is theirs.
 */
export function journalText(journal: Journal): string {
  const looks: string[] = [];
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? looks.push(text) - 1;
    known.set(text, number);
    return number;
  };
  const sheets = journal.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, merges, ...look }) => ({
      row,
      merges,
      look: numberOf(JSON.stringify(look)),
    })),
  }));
  return JSON.stringify({ ...journal, sheets, looks });
}

interface Written extends Omit<Journal, 'sheets'> {
  readonly sheets: readonly (Omit<SheetImage, 'rows' | 'hiddenColumns'> & {
    /** Absent from what an earlier version left half-way. */
    readonly hiddenColumns?: SheetImage['hiddenColumns'];
    readonly rows: readonly {
      readonly row: number;
      readonly merges: readonly string[];
      readonly look: number;
    }[];
  })[];
  readonly looks: readonly string[];
}

export function journalOfText(text: string): Journal {
  const { looks, sheets, ...rest } = JSON.parse(text) as Written;
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      hiddenColumns: [],
      ...sheet,
      rows: sheet.rows.map(({ row, merges, look }): RowImage => ({
        row,
        merges,
        ...(JSON.parse(looks[look]!) as Pick<RowImage, 'looks' | 'numberFormats'>),
      })),
    })),
  };
}
