import { findingSentence, ruleTitle } from '../messages/finding-sentence';
import type { CellReference, Finding } from '../reconcile/findings/finding';
import type { Proposals } from '../reconcile/findings/proposals';
import type { Report } from '../reconcile/review/report';
import { findingCard, sourceOf, tailTable } from './html-finding';
import { markup, quoted, verbatim, type Markup } from './html-markup';
import { PAGE_SCRIPT } from './html-script';
import { PAGE_STYLE, PRINT_STYLE } from './html-style';
import type { PageWords } from './html-sum';
import { controls, gradeTiles, metaList, signatures, tablesTable, verdictBox } from './html-summary';
import type { IgnoredFinding, ReportOptions } from './report-options';
import { placeOf, sectionsOf, type Section } from './outline';
import { reportTexts } from '../../words/report';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** The report as one page that needs nothing but itself: to read on a screen, to print, to file. */
export function htmlReport(report: Report, options: ReportOptions): string {
  const { language, file, version } = options;
  const texts = reportTexts(language);
  const words: PageWords = { texts, language };
  const sections = sectionsOf(report);
  const page = markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>${file} – ${texts.title}</title>
        <style>${verbatim(PAGE_STYLE + PRINT_STYLE)}</style>
      </head>
      <body>
        <header>
          <h1>${texts.title}</h1>
          ${metaList(report, options, words)}
          ${verdictBox(report, words)}
          ${gradeTiles(report, words)}
        </header>
        <main>
          ${report.tables.length > 0 ? tablesTable(report, sections, words) : null}
          ${report.findings.length > 0 ? controls(report, words) : null}
          ${sections.map((section, at) => sheetSection(section, at + 1, words))}
        </main>
        ${report.proposals ? proposalsPart(report.proposals, words) : null}
        ${ignoredPart(options.ignored ?? [], words)}
        ${signatures(words)}
        ${appendix(report, words)}
        <footer class="soft">${texts.madeBy(version)}</footer>
        ${report.findings.length > 0 ? markup`<script>${verbatim(PAGE_SCRIPT)}</script>` : null}
      </body>
    </html> `;
  return page.markup;
}

/** What was found on one sheet: errors first, tails in one table, what was not checked at the end. */
function sheetSection(section: Section, number: number, words: PageWords): Markup {
  const { texts, language } = words;
  const { sheet, title, main, tails, unchecked } = section;
  const name = sheet === null ? markup`${texts.wholeWorkbook}` : quoted(sheet, language);
  const official =
    title === null || title === sheet ? null : markup` <small>${quoted(title, language)}</small>`;
  return markup`<section id="part-${number}" data-holder>
    <h2>${name}${official}</h2>
    ${main.map((finding) => findingCard(finding, words))}
    ${tails.length > 0 ? tailFold(tails, words) : null}
    ${unchecked.length > 0 ? uncheckedPart(unchecked, words) : null}
  </section> `;
}

function tailFold(tails: readonly Finding[], words: PageWords): Markup {
  const { texts } = words;
  return markup`<details data-fold data-holder open>
    <summary><h3>${texts.tails(tails.length)}</h3></summary>
    <p class="soft">${texts.tailsHelp}</p>
    ${tailTable(tails, words)}
  </details> `;
}

function uncheckedPart(unchecked: readonly Finding[], words: PageWords): Markup {
  return markup`<div data-holder>
    <h3 class="part">${words.texts.unchecked(unchecked.length)}</h3>
    ${unchecked.map((finding) => findingCard(finding, words))}
  </div> `;
}

/** What would mend the tables, and where nothing can be proposed. */
function proposalsPart({ changes, open }: Proposals, { texts, language }: PageWords): Markup {
  const line = (at: CellReference, said: string): Markup =>
    markup`<li>${quoted(placeOf(at), language)} ${said}</li> `;
  return markup`<section>
    <h2>${texts.proposals(changes.length)}</h2>
    <p class="soft">${texts.proposalsHelp}</p>
    <ul>
      ${changes.map((change) => line(change, texts.proposedChange(change)))}
      ${open.map((choice) => line(choice, texts.openChoice(choice)))}
    </ul>
  </section> `;
}

/** What the user left as it is, with the reasons. */
function ignoredPart(ignored: readonly IgnoredFinding[], { texts, language }: PageWords): Markup | null {
  return ignored.length === 0
    ? null
    : markup`<section>
        <h2>${texts.ignored(ignored.length)}</h2>
        ${ignored.map(
          ({ finding, reason }) => markup`<p>${finding.rule} ${quoted(placeOf(finding), language)}
            ${findingSentence(finding, language)} <strong>${texts.reason}${texts.colon}${reason}</strong></p> `,
        )}
      </section> `;
}

/** How to read the page, and the rules that speak on it. */
function appendix({ findings }: Report, { texts, language }: PageWords): Markup {
  const spoken = new Set(
    findings.flatMap(({ rule, checks }) => [rule, ...checks.map((check) => check.rule)]),
  );
  const codes = [...spoken].sort();
  const rules = codes.map((code) => {
    const source = sourceOf(code);
    return markup`<div>
      <dt>${code} ${ruleTitle(code, language)}</dt>
      ${source === null ? null : markup`<dd class="soft">${texts.source}${texts.colon}${quoted(source, language)}</dd>`}
    </div> `;
  });
  const spokenRules = markup`<section>
    <h2>${texts.rules}</h2>
    <dl class="rules">${rules}</dl>
  </section> `;
  return markup`<section>
    <h2>${texts.reading}</h2>
    ${texts.readingLines.map((line) => markup`<p>${line}</p> `)}
  </section>
  ${rules.length > 0 ? spokenRules : null}`;
}
