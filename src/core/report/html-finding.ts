import { findingSentence, ruleTitle } from '../messages/finding-sentence';
import { setApart } from '../../words/set-apart';
import type { Finding, Grade, TextPlace } from '../reconcile/findings/finding';
import { RULES } from '../reconcile/rules/rules';
import type { RuleCode } from '../reconcile/findings/rule-codes';
import { figuresOf } from './figures';
import { GRADE_SIGNS } from './grade-signs';
import { markup, quoted, type Markup } from './html-markup';
import { headInUnit, sumTable, type PageWords } from './html-sum';
import { firstSum } from './laid-out';
import { captionOf, mergedTails, placeOf, type ToldTail } from './outline';

export function badge(grade: Grade, { texts }: PageWords): Markup {
  return markup`<span class="badge ${grade}"><span aria-hidden="true">${GRADE_SIGNS[grade]} </span>${texts.grades[grade]}</span>`;
}

/** The regulation or practice behind a rule; null if the rule says none. */
export function sourceOf(code: RuleCode): string | null {
  return RULES.find((rule) => rule.code === code)?.source ?? null;
}

/** One finding with its sums laid out; the first sum is open. */
export function findingCard(finding: Finding, words: PageWords): Markup {
  const { texts, language } = words;
  const { grade, rule, checks } = finding;
  const sentence = findingSentence(finding, language);
  const [first, ...others] = checks;
  const place = placeOf(finding);
  const caption = captionOf(finding, sentence);
  const what = caption === '' ? null : markup` <span class="what">${quoted(caption, language)}</span>`;
  const proved = finding.proved ? markup`<p class="soft">${texts.provedByLines}</p>` : null;
  return markup`<article class="item finding ${grade}" data-grade="${grade}" data-find="${rule}">
    <div class="together">
      <h3>${badge(grade, words)} ${quoted(place, language)}${what}</h3>
      <p class="sentence">${sentence}</p>
      ${finding.text ? inSentence(finding.text) : null}
      ${figures(finding, words)}
      ${ruleLine(rule, words)}
      ${proved}
      ${first ? sumTable(first, finding, words, first.rule === rule ? 'heard' : 'shown') : null}
    </div>
    ${
      others.length > 0
        ? markup`<details data-fold open>
            <summary>${texts.otherChecks(others.length)}</summary>
            ${others.map((check) => sumTable(check, finding, words, 'shown'))}
          </details> `
        : null
    }
  </article> `;
}

/** The sentence of the text, with what is meant underlined. */
function inSentence({ before, quote, after }: TextPlace): Markup {
  return markup`<blockquote lang="zh-CN">${before}<u>${quote}</u>${after}</blockquote>`;
}

function figures(finding: Finding, { texts, language }: PageWords): Markup | null {
  const { unit } = finding;
  const named = figuresOf(finding, texts);
  if (named.length === 0) {
    return null;
  }
  const one = (name: string, text: string): Markup => {
    const figure =
      text === ''
        ? markup`${texts.blank}`
        : markup`${setApart(text, unit)}${unit === null ? null : markup` ${quoted(unit, language)}`}`;
    return markup`<div><dt>${name}</dt><dd>${figure}</dd></div>`;
  };
  return markup`<dl class="figures">
    ${named.map(([name, text]) => one(name, text))}
  </dl> `;
}

function ruleLine(rule: RuleCode, { texts, language }: PageWords): Markup {
  const source = sourceOf(rule);
  const from = source === null ? null : markup` · ${texts.source}${texts.colon}${quoted(source, language)}`;
  return markup`<p class="soft">${rule} ${ruleTitle(rule, language)}${from}</p> `;
}

/** Tails are many and nothing to change: one line each. */
export function tailTable(tails: readonly Finding[], words: PageWords): Markup {
  const { texts } = words;
  const units = new Set(tails.map(({ unit }) => unit));
  const unit = units.size === 1 ? tails[0]!.unit : null;
  return markup`<div class="scroll">
    <table class="list">
      <thead>
        <tr>
          <th scope="col">${texts.place}</th>
          <th scope="col">${texts.caption}</th>
          <th scope="col" class="number">${headInUnit(texts.stated, unit, words)}</th>
          <th scope="col" class="number">${texts.partsSum}</th>
          <th scope="col" class="number">${texts.difference}</th>
          <th scope="col">${texts.basis}</th>
          <th scope="col">${texts.rule}</th>
        </tr>
      </thead>
      <tbody>
        ${mergedTails(tails).map((told) => tailRow(told, words, unit === null))}
      </tbody>
    </table>
  </div> `;
}

function tailRow({ tail, cells }: ToldTail, { texts, language }: PageWords, withUnit: boolean): Markup {
  const { stated, difference, unit, message, proved, rule, values } = tail;
  const basis = message === 'tail-of-digits' ? 'digits' : proved ? 'proved' : 'rounding';
  const ofUnit = withUnit && unit !== null ? markup` ${quoted(unit, language)}` : null;
  const figure = (text: string | null): Markup =>
    markup`<td class="number">${text === '' ? texts.blank : setApart(text, unit)}${text === null ? null : ofUnit}</td>`;
  return markup`<tr class="item" data-grade="tail" data-count="${cells.length}">
    <td>${cells.join(texts.listSeparator)}</td>
    <td>${quoted(captionOf(tail, ''), language)}</td>
    ${figure(stated)}${figure(firstSum(tail)?.figure ?? values.sum ?? null)}${figure(difference)}
    <td class="nowrap">${texts.basisOf[basis]}</td>
    <td class="nowrap">${rule}</td>
  </tr> `;
}
