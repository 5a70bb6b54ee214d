import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';

const run = promisify(execFile);

/** LibreOffice recalculates a workbook on loading only if told so; a fresh profile returns the cached values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A LibreOffice of its own: profile and output in a folder that goes with it. */
export class LibreOffice {
  readonly folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));

  constructor() {
    mkdirSync(join(this.folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(this.folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  }

  /** The workbook as LibreOffice recalculates and saves it; the path of the new file. */
  async recalculate(file: string): Promise<string> {
    return (await this.recalculateAll([file]))[0]!;
  }

  /** The same for several workbooks, in the time that it takes to start once. */
  recalculateAll(files: readonly string[]): Promise<string[]> {
    return this.convert(files, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
  }

  /** Texts of the first sheet's cells as they are shown, row by row. */
  async shown(file: string): Promise<string[][]> {
    // Comma, quotes, UTF-8, from the first line, as shown and not as kept.
    const [csv] = await this.convert(
      [file],
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
      'csv',
    );
    return Papa.parse<string[]>(readFileSync(csv!, 'utf8')).data;
  }

  /** Text of the pages of several files as they are printed, in the time that it takes to start once. */
  async printedAll(files: readonly string[]): Promise<string[]> {
    const papers = await this.convert(files, 'pdf', 'pdf');
    return Promise.all(
      papers.map(async (paper) => {
        const { stdout } = await run('pdftotext', ['-layout', paper, '-'], { maxBuffer: 50_000_000 });
        return stdout;
      }),
    );
  }

  /** The pages as they are printed; the path of the file. */
  async pdf(file: string): Promise<string> {
    return (await this.convert([file], 'pdf', 'pdf'))[0]!;
  }

  /** The same, page by page. */
  async pages(file: string): Promise<string[]> {
    return (await this.printedAll([file]))[0]!.split('\f').slice(0, -1);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async convert(files: readonly string[], filter: string, extension: string): Promise<string[]> {
    const out = mkdtempSync(join(this.folder, 'out-'));
    const profile = pathToFileURL(join(this.folder, 'profile')).href;
    await run('soffice', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...files,
    ]);
    return files.map((file) => join(out, basename(file).replace(/\.(?:xlsx|docx)$/, `.${extension}`)));
  }
}
