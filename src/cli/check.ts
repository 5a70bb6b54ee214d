import { basename } from 'node:path';
import {
  bundledClassification,
  dayOf,
  explained,
  isChecked,
  isTotalOfList,
  rememberedImport,
  rememberedReasons,
  reportTexts,
  verdictOf,
  type Finding,
  type Language,
} from '../core/index';
import { reviewJointly, yearOf } from '../core/reconcile/index';
import { REPORTS } from '../core/report/index';
import { readWorkbookFile, refuseTarget, writeWhole } from '../hosts/files';
import { nodeSolver } from '../hosts/solver/node-solver';
import type { Console } from './console';
import { formFileAt } from './form-file-at';
import { loadClassification } from './load-classification';
import type { CheckOptions, ReportFormat } from './check-options';
import { readDisclosure } from './read-disclosure';
import { tellInput } from './tell-input';
import { CLI_TEXTS } from '../words/command-line';
import type { CliTexts } from '../words/subjects/command-line';
import { VERSION } from './version';

/** How names of reports end; a text may have a name without an ending. */
const ENDINGS: Readonly<Record<ReportFormat, readonly string[]>> = {
  text: ['.txt', '.md', '.log', ''],
  json: ['.json'],
  html: ['.html', '.htm'],
};

/** `check`: published tables → report. Returns the exit status: 0 no error, 1 an error found, 2 nothing could be checked. */
export async function check(options: CheckOptions, language: Language, console: Console): Promise<number> {
  const texts = CLI_TEXTS[language];
  if (options.output !== null) {
    const inputs = [
      options.input,
      options.text,
      options.lines,
      options.formFile,
      options.classification,
    ].filter((path) => path !== null);
    await refuseTarget(options.output, inputs, options.force, {
      endings: ENDINGS[options.format],
      asked: `--format ${options.format}`,
    });
  }
  console.progress(texts.reading);
  const workbook = await readDisclosure(options, texts, console);
  const lines = options.lines === null ? null : await readWorkbookFile(options.lines);
  const year = options.year ?? yearOf(workbook, bundledClassification());
  if (options.classification !== null && year === null) {
    console.error(texts.classificationNeedsYear);
    return 2;
  }
  const classification = await loadClassification(options.classification, year ?? 0, language, console);
  if (!classification) {
    return 2;
  }
  const form = options.formFile === null ? null : await formFileAt(options.formFile, language, console);
  if (options.formFile !== null && form === null) {
    return 2;
  }
  console.progress(texts.checking);
  const terms = {
    year,
    classification,
    lines,
    moneyUnit: options.moneyUnit,
    rounding: options.rounding,
    ...(form && { form }),
    withheldItems: options.withheldItems,
  };
  const report = await reviewJointly(workbook, terms, nodeSolver);
  const verdict = verdictOf(report);
  const written = REPORTS[options.format](report, {
    language,
    file: basename(options.input),
    ...(options.text !== null && { textFile: basename(options.text) }),
    version: VERSION,
    checkedOn: dayOf(new Date()),
    ignored: explained(report.findings, rememberedReasons(workbook.memory)),
  });
  const imported = rememberedImport(workbook.memory);
  if (imported) {
    const remarks = imported.remarks.filter((one) => !isTotalOfList(one));
    tellInput(console, language, texts.remarksOfImport(imported.file), remarks);
  }
  if (options.output === null) {
    console.log(written.replace(/\n$/, ''));
  } else {
    await writeWhole(options.output, new TextEncoder().encode(written));
    console.log(texts.checked(reportTexts(language).verdict(verdict), report.checks.made, options.output));
  }
  advise(report.findings, texts, console);
  return verdict.kind === 'errors' ? 1 : isChecked(verdict) ? 0 : 2;
}

/** By which options more could be checked; apart from the report, whose sentences are those of the pane too. */
function advise(findings: readonly Finding[], texts: CliTexts, console: Console): void {
  const said = new Set(findings.map(({ message }) => message));
  if (said.has('year-unknown')) {
    console.error(texts.sayYear);
  }
  if (said.has('code-unlisted') || said.has('codes-unlisted') || said.has('year-too-early')) {
    console.error(texts.sayClassification);
  }
}
