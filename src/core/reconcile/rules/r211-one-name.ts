import { cellAddress } from '../../workbook/address';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { bareName } from '../../classification/names';
import { codedRows, isNameOf, isWording, type CodedRow } from '../statements/names';
import { findEntry } from '../../classification/classification';
import { codeCorrected } from './parts/code-findings';
import type { Rule } from './parts/rule';
import { isSerial } from './parts/serial-codes';

/** One code has one name in all tables. Where the classification knows better, R302 says so instead. */
export const oneName: Rule = {
  code: 'R211',
  source: '实践核对：同一科目在各表中的编码、名称一致（政府收支分类科目）',
  inspect(book) {
    const findings: Finding[] = book.corrections
      .filter(({ row, witnesses }) => witnesses.length > 0 && !isSerial(book, row))
      .map((correction) => codeCorrected('R211', 'error', correction));
    const made: Record<string, number> = {};
    const byCode = new Map<string, CodedRow[]>();
    for (const one of codedRows(book)) {
      byCode.set(one.row.code, [...(byCode.get(one.row.code) ?? []), one]);
    }
    for (const rows of byCode.values()) {
      // The form's own caption of a 类 is right whatever the classification calls it.
      const own = book.form.classes.find(({ code }) => code === rows[0]!.row.code)?.caption ?? null;
      const named = rows.filter(
        ({ row }) => row.body.name !== '' && (own === null || bareName(row.body.name) !== bareName(own)),
      );
      if (named.length < 2) {
        continue;
      }
      named.forEach(({ table }) => (made[table.read.sheet.name] = (made[table.read.sheet.name] ?? 0) + 1));
      const usual = mostCommon(named.map(({ row }) => bareName(row.body.name)));
      const entry = book.year === null ? null : findEntry(book.classification, named[0]!.row.code, book.year);
      for (const { table, row } of named) {
        const at = row.body.nameCell;
        const differs = bareName(row.body.name) !== usual;
        const other = named.find((one) => bareName(one.row.body.name) === usual)!;
        // The classification knows this code: whichever name is not its own is told by R302.
        if (!differs || !at || (entry && !isNameOf(row.body.name, entry, book))) {
          continue;
        }
        const wording =
          isWording(row.body.name, other.row.body.name) || (entry && isNameOf(row.body.name, entry, book));
        findings.push(
          finding(
            'R211',
            wording ? 'hint' : 'error',
            { sheet: table.read.sheet.name, cell: cellAddress(at.row, at.column) },
            'name-varies',
            {
              stated: row.body.name,
              expected: other.row.body.name,
              related: other.row.body.nameCell
                ? [
                    {
                      sheet: other.table.read.sheet.name,
                      cell: cellAddress(other.row.body.nameCell.row, other.row.body.nameCell.column),
                    },
                  ]
                : [],
              values: { code: row.code },
            },
          ),
        );
      }
    }
    return { made, findings };
  },
};

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
