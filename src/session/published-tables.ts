import type { KnownWorkbook } from './known-workbook';

/** What was published, to know whether that is still what stands in the workbook. */
export class PublishedTables {
  private published: string | null = null;
  private known: { readonly of: unknown; readonly content: string } | null = null;

  remember(known: KnownWorkbook): void {
    this.published = this.contentOf(known);
  }

  forget(): void {
    this.published = null;
  }

  /** Whether lines and tables show what they showed when they were published. */
  areCurrent(known: KnownWorkbook): boolean {
    return this.published !== null && this.published === this.contentOf(known);
  }

  /** What the tables and their lines show; gathered once for a reading. */
  private contentOf(known: KnownWorkbook): string {
    const workbook = known.whole();
    if (this.known?.of !== workbook) {
      const names = [...known.generated.map(({ name }) => name), known.inputSheet];
      const shown = workbook.sheets
        .filter(({ name }) => names.includes(name))
        .map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value ?? null)));
      this.known = { of: workbook, content: JSON.stringify(shown) };
    }
    return this.known.content;
  }
}
