import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../src/cli/run';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Files in the folder afterwards, the given ones left out. */
  readonly made: readonly string[];
}

/** A folder of its own with the command line standing in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'generate-'));
  private readonly given = new Set<string>();

  put(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), content);
    this.given.add(name);
    return name;
  }

  async putWorkbook(
    name: string,
    sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  ): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    for (const [title, rows] of Object.entries(sheets)) {
      workbook.addWorksheet(title).addRows(rows.map((row) => [...row]));
    }
    return this.put(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
  }

  async run(...args: string[]): Promise<Outcome> {
    const out: string[] = [];
    const err: string[] = [];
    const status = await run(args, this.folder, {
      log: (line) => out.push(line),
      error: (line) => err.push(line),
      progress: () => undefined,
    });
    const made = readdirSync(this.folder).filter((name) => !this.given.has(name));
    return { status, out: out.join('\n'), err: err.join('\n'), made };
  }

  generate(input: string, ...more: string[]): Promise<Outcome> {
    return this.run('generate', input, '--unit', '示范单位', '--year', '2021', '-o', 'out.xlsx', ...more);
  }
}

export const HEADING = [
  '功能科目编码',
  '经济科目编码',
  '资金来源',
  '支出类型',
  '项目名称',
  '本年预算(元)',
  '上年预算(元)',
];
export const LINE = ['2080505', '30108', '一般公共预算', '人员经费', '', '100.00', '90.00'];

export function csv(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) =>
      row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n');
}

/** The sound line with some of its cells changed. */
export function line(changes: Readonly<Partial<Record<number, string>>>): string[] {
  return LINE.map((cell, at) => changes[at] ?? cell);
}
