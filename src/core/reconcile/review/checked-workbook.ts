import type { Solver } from '../../balance/program';
import { hashLines, readMark } from '../../budget/lines-mark';
import { withheldSections } from '../../budget/withheld-items';
import type { Form } from '../../disclosure/table';
import { joinContinuations } from '../../recognise/continuations';
import type { Joined } from '../../recognise/joined';
import type { BodyRow, Recognition } from '../../recognise/recognised';
import { statedYear } from '../../recognise/year';
import { understand } from '../../understood/understand';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { Arithmetic } from '../causes/arithmetic';
import type { Book } from '../book/book';
import { openBook } from '../book/open-book';
import { correctByLines, projectKeys } from '../book/corrected-by-lines';
import { correctCodes } from '../book/corrected-codes';
import { finding, notBorneOut } from '../statements/describe';
import { expectedOf } from '../book/expected';
import type { Finding } from '../findings/finding';
import { inFile, proposed } from '../findings/in-file';
import { Ledger } from '../statements/ledger';
import { linesAtHand } from '../book/lines-at-hand';
import { LinesProof } from '../statements/lines-proof';
import { rememberedFacts } from '../findings/list-facts';
import { addMissingRows } from '../statements/missing-rows';
import { withRightUnit } from '../statements/misstated-unit';
import { otherTables } from '../rules/parts/other-tables';
import { possibleChecks } from '../statements/possible-checks';
import { borneOut } from '../statements/borne-out';
import { differences } from './differing-cells';
import { emptyReport, makeReport, type Report } from './report';
import type { ReviewOptions } from './review-options';
import { NO_LINES, type Inspection, type ReadWorkbook, type Rule } from '../rules/parts/rule';
import { RULES } from '../rules/rules';
import { once } from '../findings/said-once';
import { withWordFixes } from './word-fixes';
import type { TextReview } from '../text/text-review';
import { compareText, coverage, inspectText, readText, yearsOfLines } from './checked-text';

/** Everything known about a workbook between two structural edits. */
export class CheckedWorkbook {
  readonly book: Book | null;
  private readonly read: ReadWorkbook;
  private readonly year: number | null;
  private ledger: Ledger | null = null;
  private arithmetic: Arithmetic | null = null;
  private doubtful: readonly Finding[] = [];
  private readonly inspections = new Map<string, readonly Inspection[]>();
  readonly text: TextReview;

  /** Checks a workbook; again, if a table proves to be in another unit of money than it states. */
  static open(workbook: WorkbookSnapshot, options: ReviewOptions): CheckedWorkbook {
    const joined = joinContinuations(workbook);
    let recognition: Recognition | null = understand(joined.workbook, options.classification, options);
    let checked = new CheckedWorkbook(joined, options, recognition);
    while ((recognition = withRightUnit(checked.read.recognition, checked.ledger)) !== null) {
      checked = new CheckedWorkbook(joined, options, recognition);
    }
    return checked;
  }

  private constructor(
    readonly joined: Joined,
    options: ReviewOptions,
    recognition: Recognition,
  ) {
    const { workbook } = joined;
    const { classification } = options;
    this.year =
      options.year ?? statedYear(recognition, workbook) ?? readMark(workbook.keywords)?.year ?? null;
    const hasForm = (found: Recognition): found is Recognition & { form: Form } => found.form !== null;
    if (!hasForm(recognition)) {
      this.book = null;
      this.read = { snapshot: workbook, recognition, lines: NO_LINES };
      this.text = readText(workbook, recognition, null, this.year, options);
      return;
    }
    const lines = linesAtHand(workbook, options.lines, {
      year: this.year,
      classification,
      moneyUnit: options.moneyUnit,
      sheet: options.list?.sheet ?? null,
      withheldItems: options.withheldItems ?? false,
    });
    const facts = options.list ?? rememberedFacts(workbook, this.year ?? 0, lines.budget?.lines ?? []);
    const expected = lines.budget && expectedOf(recognition.form, lines.budget);
    const keys = expected ? projectKeys(recognition.tables, expected) : new Map<BodyRow, string>();
    const byLines = expected ? correctByLines(recognition.tables, expected, keys) : [];
    const proved = new Set(byLines.map(({ row }) => row));
    const byTables = correctCodes(recognition.tables, classification, this.year);
    const corrections = [...byLines, ...byTables.filter(({ row }) => !proved.has(row))];
    const withheld = withheldSections(lines.budget?.lines ?? []);
    this.book = openBook(recognition, corrections, { year: this.year, classification, keys, withheld });
    this.text = readText(workbook, recognition, this.book, this.year, options);
    const proof = expected && new LinesProof(this.book, expected);
    const stale =
      lines.budget !== null &&
      lines.generatedFrom !== null &&
      hashLines(lines.budget) !== lines.generatedFrom;
    const differing = proof && stale ? differences(this.book, proof) : [];
    const used = differing.length > 0 ? null : proof;
    this.read = {
      snapshot: workbook,
      recognition,
      lines: { ...lines, proof: used, differing, sheet: facts.sheet, facts },
    };
    const tells = used !== null && this.text.spoken.some(({ term }) => term.change !== null);
    this.text.years = tells && lines.budget ? yearsOfLines(recognition.form, lines.budget, workbook) : null;
    used?.addMissingRows();
    addMissingRows(this.book);
    const possible = possibleChecks(
      this.book,
      RULES.flatMap((rule) => [...(rule.checks?.(this.book!) ?? [])]),
    );
    const { checks, doubtful, unsure } = borneOut(possible, this.book.figures, options.rounding);
    used?.otherwise.useChecks(checks);
    this.doubtful = doubtful.map(({ check, count }) => notBorneOut(check, count, this.book!));
    const negative = this.book.figures.some(({ value }) => value < 0);
    this.ledger = new Ledger(
      checks,
      this.book.figures.length,
      options.rounding,
      negative || used !== null,
      used && ((figure) => used.proves(figure)),
    );
    this.arithmetic = new Arithmetic(this.book, this.ledger, used, unsure);
    for (const rule of RULES) {
      this.inspect(rule);
    }
  }

  private inspect(rule: Rule, onlySheet: string | null = null): void {
    const { book } = this;
    if (!book) {
      return;
    }
    if (rule.inspect && onlySheet === null) {
      this.inspections.set(rule.code, [rule.inspect(book, this.read)]);
    }
    for (const table of rule.inspectTable ? book.tables.values() : []) {
      const { name } = table.read.sheet;
      if (onlySheet === null || onlySheet === name) {
        this.inspections.set(`${rule.code} ${table.id}`, [rule.inspectTable!(table, book)]);
      }
    }
  }

  /** Whether edited figures can prove another table, or no longer this one, to misstate its unit of money. */
  unitsInDoubt(): boolean {
    const { recognition } = this.read;
    return (
      recognition.tables.some(
        ({ misstatedUnit, learned }) => misstatedUnit !== undefined || learned !== undefined,
      ) || withRightUnit(recognition, this.ledger) !== null
    );
  }

  /** Judges again what depends on an edited figure. */
  edited(figure: Book['figures'][number]): void {
    this.ledger?.rejudge(figure);
    this.arithmetic?.edited(figure);
    RULES.forEach((rule) => this.inspect(rule, figure.table.sheet.name));
  }

  /** Asks a solver what is not seen without one; true if the next report says more for it. */
  jointly(solverOf: () => Promise<Solver>): Promise<boolean> {
    return this.arithmetic?.jointly(solverOf) ?? Promise.resolve(false);
  }

  report(): Report {
    if (!this.book || !this.ledger || !this.arithmetic) {
      const { snapshot, recognition } = this.read;
      const none = finding('R601', 'unchecked', { sheet: null, cell: null }, 'no-table');
      const unread = [none, ...otherTables(snapshot, recognition)];
      return emptyReport(this.year, unread, inspectText(this.text), coverage(this.text));
    }
    const arithmetic = this.arithmetic.findings();
    compareText(this.text, arithmetic);
    const inspections = [...[...this.inspections.values()].flat(), ...inspectText(this.text)];
    const findings: Finding[] = [
      ...arithmetic,
      ...this.doubtful,
      ...inspections.flatMap((one) => one.findings),
    ];
    const told = withWordFixes(once(findings), this.read.snapshot);
    const report = makeReport(this.book, this.read, this.ledger, inspections, told, coverage(this.text));
    const findingsInFile = report.findings.map((one) => inFile(one, this.joined));
    return { ...report, findings: findingsInFile, ...proposed(this.arithmetic.proposals(), this.joined) };
  }
}
