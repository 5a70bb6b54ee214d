import type { Language } from '../../words/language';
import { ruleTitle } from '../messages/finding-sentence';
import { setApart } from '../../words/set-apart';
import type { BrokenCheck, Finding, Operand } from '../reconcile/findings/finding';
import { markup, quoted, type Markup } from './html-markup';
import { layOutSum, type LaidOut, type SumLine } from './laid-out';
import { placeOf } from './outline';
import type { ReportTexts } from '../../words/subjects/report';

/** The words of a page and its language. */
export interface PageWords {
  readonly texts: ReportTexts;
  readonly language: Language;
}

/**
 * A statement as an accountant writes it: one line a figure, a rule, the sum, what the table says, the difference.
 * A caption that stands above the table already is only heard.
 */
export function sumTable(
  check: BrokenCheck,
  finding: Pick<Finding, 'sheet' | 'cell'>,
  words: PageWords,
  caption: 'shown' | 'heard',
): Markup {
  const { texts, language } = words;
  const laid = layOutSum(check, finding);
  return markup`<table class="sum">
    <caption class="${caption === 'heard' ? 'off-screen' : 'shown'}">${check.rule} ${ruleTitle(check.rule, language)}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.caption}</th>
        <th scope="col" class="at">${texts.place}</th>
        <th scope="col" class="number">${headInUnit(texts.amount, laid.unit, words)}</th>
        <th scope="col" class="number range">${texts.range}</th>
      </tr>
    </thead>
    <tbody>
      ${laid.lines.map((line, at) => lineRow(line, at, laid, finding, words))}
    </tbody>
  </table> `;
}

/** A heading with its unit, which is quoted from the workbook: on an English page it is marked as Chinese. */
export function headInUnit(word: string, unit: string | null, { texts, language }: PageWords): Markup {
  if (unit === null) {
    return markup`${word}`;
  }
  const [before = '', after = ''] = texts.inUnit(word, '#').split('#');
  return markup`${before}${quoted(unit, language)}${after}`;
}

function lineRow(
  line: SumLine,
  at: number,
  laid: LaidOut,
  finding: Pick<Finding, 'sheet'>,
  words: PageWords,
): Markup {
  const { texts, language } = words;
  const previous = laid.lines[at - 1]?.kind;
  const ruled = previous === 'part' && line.kind !== 'part';
  const total = line.kind === 'sum' || line.kind === 'stated';
  const classes = [
    line.kind,
    ...(ruled ? ['ruled'] : []),
    ...(total ? ['total'] : []),
    ...(line.accused ? ['accused'] : []),
  ];
  const figure =
    line.figure === ''
      ? markup`<span class="soft">${texts.blank}</span>`
      : markup`${setApart(line.figure, line.unit)}`;
  const unit = laid.unit === null && line.unit !== null ? markup` ${quoted(line.unit, language)}` : null;
  const range =
    line.range && markup`${setApart(line.range.low, line.unit)} … ${setApart(line.range.high, line.unit)}`;
  const far = line.operand !== null && line.operand.sheet !== finding.sheet;
  return markup`<tr class="${classes.join(' ')}">
    <th scope="row">${label(line, laid, words)}</th>
    <td class="${far ? 'at far' : 'at'}">${cellOf(line.operand, finding, words)}</td>
    <td class="number">${figure}${unit}</td>
    <td class="number range">${range}</td>
  </tr> `;
}

function label(line: SumLine, { check }: LaidOut, { texts, language }: PageWords): Markup {
  const caption = line.operand && quoted(line.operand.caption, language);
  const accused = line.accused ? markup` <span class="accusation">◀ ${texts.thisFigure}</span>` : null;
  switch (line.kind) {
    case 'part':
      return markup`${caption}${accused}`;
    case 'sum':
      return markup`Σ ${texts.sum}`;
    case 'converted':
      return markup`${texts.converted}`;
    case 'difference':
      return markup`${texts.differenceLine}`;
    case 'stated': {
      const { relation } = check;
      const word =
        relation === 'at-most' || relation === 'at-least' ? texts.limit[relation] : texts.statedHere;
      return markup`${word}${texts.colon}${caption}${accused}`;
    }
  }
}

/** The cell; with its sheet if that is another one. */
function cellOf(operand: Operand | null, finding: Pick<Finding, 'sheet'>, words: PageWords): Markup | null {
  if (operand === null) {
    return null;
  }
  const { sheet, cell } = operand;
  if (cell === '') {
    const other = sheet === finding.sheet ? null : markup`${quoted(sheet, words.language)} `;
    return markup`${other}<span class="soft">${words.texts.notPrinted}</span>`;
  }
  return sheet === finding.sheet ? markup`${cell}` : quoted(placeOf(operand), words.language);
}
