import { GRADES } from '../reconcile/findings/finding';
import type { Report, TableReport } from '../reconcile/review/report';
import { badge } from './html-finding';
import { markup, quoted, type Markup } from './html-markup';
import type { PageWords } from './html-sum';
import type { ReportOptions } from './report-options';
import { countByGrade, findingsOf, scopeOf, stateOf, verdictOf, type Section } from './outline';

const MOODS = {
  'no-tables': 'unsure',
  empty: 'unsure',
  uncalculated: 'unsure',
  nothing: 'unsure',
  errors: 'bad',
  suspects: 'unsure',
  unchecked: 'unsure',
  clean: 'good',
} as const;
const SIGNS = { bad: '✕', unsure: '!', good: '✓' } as const;

/** What a person understands at once: whether something is wrong, and what was done to know it. */
export function verdictBox(report: Report, words: PageWords): Markup {
  const { texts } = words;
  const verdict = verdictOf(report);
  const mood = MOODS[verdict.kind];
  const { made, passed, notPossible } = report.checks;
  return markup`<div class="verdict ${mood}">
    <p class="headline"><span aria-hidden="true">${SIGNS[mood]} </span>${texts.verdict(verdict)}</p>
    <p>${scopeLine(report, words)}</p>
    <p>${texts.advice(verdict)}</p>
    <p>${texts.checks({ made, passed, failed: made - passed, notPossible })}</p>
    ${report.proved ? markup`<p>${texts.proved}</p>` : null}
  </div> `;
}

/** What was checked and what was not; titles are quoted. */
function scopeLine(report: Report, { texts, language }: PageWords): readonly Markup[] {
  const scope = scopeOf(report);
  const places = scope.unread.map((_, at) => `\u0001${at}\u0001`);
  return texts
    .scope({ ...scope, unread: places })
    .split('\u0001')
    .map((piece, at) => (at % 2 === 0 ? markup`${piece}` : quoted(scope.unread[Number(piece)]!, language)));
}

/** Whose tables these are. */
export function metaList(
  report: Report,
  { file, textFile, checkedOn }: ReportOptions,
  { texts, language }: PageWords,
): Markup {
  const own = report.unit === null ? [...new Set(report.tables.map(({ unit }) => unit))] : [report.unit];
  const units = own.flatMap((unit) => {
    if (unit === null) {
      return [];
    }
    const more = texts.units[unit] === unit ? null : markup` (${texts.units[unit]})`;
    return [markup`${quoted(unit, language)}${more}`];
  });
  const joined = units.map((unit, at) => markup`${at === 0 ? '' : texts.listSeparator}${unit}`);
  const unknown = markup`<span class="soft">${texts.unknown}</span>`;
  const entry = (name: string, value: Markup | null): Markup =>
    markup`<dt>${name}</dt><dd>${value ?? unknown}</dd> `;
  const named = (name: string, value: string | null): Markup =>
    entry(name, value === null ? null : quoted(value, language));
  return markup`<dl class="meta">
    ${named(texts.file, file)} ${textFile === undefined ? null : named(texts.textFile, textFile)}
    ${named(texts.unitName, report.unitName)}
    ${named(texts.form, report.formName)}
    ${entry(texts.year, report.year === null ? null : markup`${report.year}`)}
    ${checkedOn === undefined ? null : named(texts.checkedOn, checkedOn)}
    ${entry(texts.moneyUnit, joined.length === 0 ? null : markup`${joined}`)}
  </dl> `;
}

/** Where those who checked the tables sign, on paper. */
export function signatures({ texts }: PageWords): Markup {
  return markup`<section class="signatures" aria-label="${texts.signatures}">
    ${texts.signatureLines.map((line) => markup`<p><span>${line}</span></p> `)}
  </section> `;
}

export function gradeTiles(report: Report, words: PageWords): Markup {
  return markup`<ul class="tiles">
    ${GRADES.map(
      (grade) =>
        markup`<li>
          <b>${report.summary[grade]}</b>${badge(grade, words)}
          <span class="soft">${words.texts.gradeMeanings[grade]}</span>
        </li> `,
    )}
  </ul> `;
}

/** Filter and search; without the script they stay hidden. */
export function controls({ summary }: Report, words: PageWords): Markup {
  const { texts } = words;
  return markup`<form class="controls" id="controls" role="search" hidden>
    <fieldset>
      <legend>${texts.show}</legend>
      ${GRADES.map(
        (grade) =>
          markup`<label>
            <input type="checkbox" data-filter="${grade}" checked>
            ${badge(grade, words)} ${summary[grade]}
          </label> `,
      )}
    </fieldset>
    <label>
      <span class="off-screen">${texts.search}</span>
      <input type="search" id="search" placeholder="${texts.search}" autocomplete="off">
    </label>
    <output id="shown" class="soft" data-text="${texts.shown}"></output>
  </form> `;
}

/** Every table of the form, with what became of it. */
export function tablesTable(report: Report, sections: readonly Section[], words: PageWords): Markup {
  const { texts } = words;
  return markup`<h2>${texts.tables}</h2>
    <div class="scroll">
      <table class="list">
        <thead>
          <tr>
            <th scope="col">${texts.tableTitle}</th>
            <th scope="col">${texts.sheet}</th>
            <th scope="col">${texts.status}</th>
            <th scope="col">${texts.moneyUnit}</th>
            <th scope="col" class="number">${texts.checksMade}</th>
            ${GRADES.map((grade) => markup`<th scope="col" class="number count">${texts.grades[grade]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${report.tables.map((table) => tableRow(table, report, sections, words))}
        </tbody>
      </table>
    </div>
    <p class="soft">${texts.tablesHelp}</p> `;
}

function tableRow(
  table: TableReport,
  report: Report,
  sections: readonly Section[],
  { texts, language }: PageWords,
): Markup {
  const state = stateOf(table, report);
  const counts = countByGrade(findingsOf(table, report));
  const at = sections.findIndex(({ sheet }) => sheet === table.sheet);
  const title = quoted(table.title, language);
  const link = at < 0 || table.sheet === null ? title : markup`<a href="#part-${at + 1}">${title}</a>`;
  const alarming = state === 'missing' || state === 'unclear';
  return markup`<tr>
    <td>${link}</td>
    <td>${table.sheet === null ? '—' : quoted(table.sheet, language)}</td>
    <td class="nowrap${alarming ? ' missing' : ''}">${texts.statuses[state]}</td>
    <td>${table.unit === null ? '—' : quoted(table.unit, language)}</td>
    <td class="number">${table.checks}</td>
    ${GRADES.map((grade) => countCell(counts[grade]))}
  </tr>
  ${
    table.understood
      ? markup`<tr>
        <td colspan="${5 + GRADES.length}" class="soft">${texts.understood(table.understood)}</td>
      </tr> `
      : null
  } `;
}

function countCell(count: number): Markup {
  return markup`<td class="number">${count === 0 ? '' : markup`<b>${count}</b>`}</td>`;
}
