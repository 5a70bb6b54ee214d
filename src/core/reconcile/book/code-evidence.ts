import { codesInYear, findEntry, type Classification } from '../../classification/classification';
import { levelOf, parentOf, type Scheme } from '../../classification/code';
import { isSure } from '../../classification/dated';
import { bareName, foldName, sameName } from '../../classification/names';
import type { BodyRow, ReadTable } from '../../recognise/recognised';
import type { CodeCorrection } from './code-correction';

/** A row of a table whose codes are of one scheme. */
export interface Coded {
  readonly table: ReadTable;
  readonly row: BodyRow;
}

/** What the names, the other tables and the classification say of the codes of one scheme. */
export class Evidence {
  private readonly byName = new Map<string, Coded[]>();
  private readonly byCode = new Map<string, Coded[]>();
  private readonly classified = new Map<string, string[]>();
  private readonly inOrder = new Map<
    ReadTable,
    { rows: readonly BodyRow[]; places: ReadonlyMap<BodyRow, number> }
  >();

  constructor(
    coded: readonly Coded[],
    scheme: Scheme,
    private readonly order: readonly ReadTable[],
    private readonly classification: Classification,
    private readonly year: number | null,
  ) {
    for (const one of coded) {
      push(this.byName, bareName(one.row.name), one);
      if (one.row.code !== null) {
        push(this.byCode, one.row.code, one);
      }
    }
    if (year !== null) {
      for (const { code, name } of codesInYear(classification, scheme, year)) {
        push(this.classified, bareName(name), code);
      }
    }
  }

  correct(one: Coded): CodeCorrection | null {
    const { row, table } = one;
    if (row.name === '' || (row.code === null && row.malformed === null)) {
      return null;
    }
    if (row.code !== null && this.fits(row.code, row.name)) {
      return null;
    }
    const elsewhere = (code: string): Coded[] =>
      (this.byCode.get(code) ?? []).filter((other) => other.table !== table);
    // The code is printed elsewhere under another name, and once here: then the name is what is wrong here.
    if (
      row.code !== null &&
      !this.isPrintedTwice(table, row.code) &&
      elsewhere(row.code).some((other) => !this.sameNames(other.row.name, row.name))
    ) {
      return null;
    }
    const level = row.code === null ? null : levelOf(row.code);
    const named = (this.byName.get(bareName(row.name)) ?? []).filter(
      (other) => other.table !== table && other.row.code !== null && this.sameNames(other.row.name, row.name),
    );
    const candidates = [
      ...new Set([
        ...named.map((other) => other.row.code!),
        ...(this.classified.get(bareName(row.name)) ?? []).filter((code) => this.isNamed(code, row.name)),
      ]),
    ].filter(
      (code) =>
        code !== row.code &&
        (level === null || levelOf(code) === level) &&
        (row.role === 'project' || !this.isPrinted(table, code)),
    );
    const code = this.nearest(candidates, one, named);
    // Other tables that print the same code under the same name: whoever is wrong, the tables agree.
    if (code === null || named.some((other) => other.row.code === row.code)) {
      return null;
    }
    const entry = this.year === null ? null : findEntry(this.classification, code, this.year);
    const known = entry !== null && isSure(entry, this.year!);
    const witnesses = named.filter((other) => other.row.code === code);
    // As many tables for the one as for the other: the table printed first is believed.
    const equally = (this.byCode.get(row.code ?? '') ?? []).filter((other) =>
      this.sameNames(other.row.name, row.name),
    ).length;
    const outvoted =
      witnesses.length > equally ||
      (witnesses.length > 0 &&
        witnesses.length === Math.max(1, equally) &&
        this.isBefore(witnesses[0]!.table, table));
    const believed = outvoted || known || (row.code !== null && differing(code, row.code) === 1);
    return believed ? { table, row, code, witnesses, sure: known } : null;
  }

  /** Whether the classification of any year gives the code this name; what stands in brackets behind it counts. */
  private isNamed(code: string, name: string): boolean {
    const section = parentOf(code);
    const sections = section === null ? [] : (this.classification.entries.get(section) ?? []);
    return (this.classification.entries.get(code) ?? []).some((entry) =>
      [null, ...sections.map((above) => above.name)].some((above) => sameName(name, entry.name, above)),
    );
  }

  /** Whether the classification of any year, or another table, gives the code this name. */
  private fits(code: string, name: string): boolean {
    return (
      this.isNamed(code, name) ||
      (!this.classification.entries.has(code) &&
        !this.classified.has(bareName(name)) &&
        (this.byName.get(bareName(name)) ?? []).every((other) => other.row.code === code))
    );
  }

  /** Rows of a table in their order, and the place of each. */
  private rowsOf(table: ReadTable): { rows: readonly BodyRow[]; places: ReadonlyMap<BodyRow, number> } {
    let known = this.inOrder.get(table);
    if (!known) {
      const rows = table.blocks.flatMap((block) => block.rows);
      known = { rows, places: new Map(rows.map((row, at) => [row, at])) };
      this.inOrder.set(table, known);
    }
    return known;
  }

  private isPrinted(table: ReadTable, code: string): boolean {
    return (this.byCode.get(code) ?? []).some((one) => one.table === table);
  }

  private isPrintedTwice(table: ReadTable, code: string): boolean {
    return (this.byCode.get(code) ?? []).filter((one) => one.table === table).length > 1;
  }

  private isBefore(a: ReadTable, b: ReadTable): boolean {
    return this.order.indexOf(a) < this.order.indexOf(b);
  }

  private sameNames(a: string, b: string): boolean {
    return foldName(a) === foldName(b) || bareName(a) === bareName(b);
  }

  /** One candidate that other tables or the rows around it speak for; null if several could be meant. */
  private nearest(
    candidates: readonly string[],
    { table, row }: Coded,
    named: readonly Coded[],
  ): string | null {
    const witnessed = candidates.filter((code) => named.some((other) => other.row.code === code));
    const { rows, places } = this.rowsOf(table);
    const place = places.get(row)!;
    const around = new Set(
      [rows[place - 1]?.code ?? null, rows[place + 1]?.code ?? null].flatMap((near) =>
        near === null ? [] : [near, parentOf(near) ?? near],
      ),
    );
    const placed = (code: string): boolean => around.has(parentOf(code) ?? '') || around.has(code);
    for (const some of [
      witnessed.filter(placed),
      witnessed,
      candidates.filter(placed),
      candidates.filter((code) => row.code !== null && differing(code, row.code) === 1),
      candidates,
    ]) {
      if (some.length === 1) {
        return some[0]!;
      }
      const closest = some.filter((code) => row.code !== null && differing(code, row.code) === 1);
      if (closest.length === 1) {
        return closest[0]!;
      }
    }
    return null;
  }
}

/** Number of digits in which two codes of one length differ. */
function differing(a: string, b: string): number {
  return a.length === b.length ? [...a].filter((digit, at) => digit !== b[at]).length : Infinity;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) {
    known.push(value);
  } else {
    map.set(key, [value]);
  }
}
