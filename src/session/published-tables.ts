import type { Book } from './book';

/** What was published, to know whether that is still what stands in the workbook. */
export class PublishedTables {
  private published: string | null = null;
  private known: { readonly of: unknown; readonly content: string } | null = null;

  remember(book: Book): void {
    this.published = this.contentOf(book);
  }

  forget(): void {
    this.published = null;
  }

  /** Whether lines and tables show what they showed when they were published. */
  areCurrent(book: Book): boolean {
    return this.published !== null && this.published === this.contentOf(book);
  }

  /** What the tables and their lines show; gathered once for a reading. */
  private contentOf(book: Book): string {
    const workbook = book.whole();
    if (this.known?.of !== workbook) {
      const names = [...book.generated.map(({ name }) => name), book.inputSheet];
      const shown = workbook.sheets
        .filter(({ name }) => names.includes(name))
        .map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value ?? null)));
      this.known = { of: workbook, content: JSON.stringify(shown) };
    }
    return this.known.content;
  }
}
