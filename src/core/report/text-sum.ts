import { setApart } from '../../words/set-apart';
import { textWidth } from '../sheet/text-width';
import type { BrokenCheck, Finding, Operand } from '../reconcile/findings/finding';
import { layOutSum, type LaidOut, type SumLine } from './laid-out';
import { placeOf } from './outline';
import { plainText } from './plain-text';
import { cutText, LINE_WIDTH, padText } from './text-lines';
import type { ReportTexts } from '../../words/subjects/report';

const GAP = '  ';
const LEAST_CAPTION = 24;
const MOST_PLACE = 34;

/** A statement laid out in columns: what is added, where it stands, the figure, what it can stand for. */
export function sumLines(
  check: BrokenCheck,
  finding: Pick<Finding, 'sheet' | 'cell'>,
  texts: ReportTexts,
  indent: number,
): string[] {
  const laid = layOutSum(check, finding);
  const rows = laid.lines.map((line) => ({
    line,
    label: plainText(label(line, laid, texts)),
    place: placeColumn(line.operand, finding, texts),
    figure: figureColumn(line, laid, texts),
    range: line.range
      ? `${setApart(line.range.low, line.unit)} … ${setApart(line.range.high, line.unit)}`
      : '',
  }));
  const widest = (read: (row: (typeof rows)[number]) => string): number =>
    Math.max(...rows.map((row) => textWidth(read(row))));
  const place = widest((row) => row.place);
  const figure = widest((row) => row.figure);
  const range = widest((row) => row.range);
  const room = LINE_WIDTH - indent - place - figure - 2 * GAP.length;
  const withRange = range > 0 && room - range - GAP.length >= LEAST_CAPTION;
  const most = withRange ? room - range - GAP.length : room;
  const caption = Math.min(
    most,
    widest((row) => row.label),
  );
  const lead = ' '.repeat(indent);
  const rule = lead + '-'.repeat(caption + place + figure + 2 * GAP.length);
  return rows.flatMap(({ line, ...row }, at) => {
    const columns = [
      padText(cutText(row.label, caption), caption, 'right'),
      padText(row.place, place, 'right'),
      padText(row.figure, figure, 'left'),
      ...(withRange ? [padText(row.range, range, 'left')] : []),
    ];
    const ruled = line.kind !== 'part' && rows[at - 1]?.line.kind === 'part';
    return [...(ruled ? [rule] : []), (lead + columns.join(GAP)).trimEnd()];
  });
}

function label(line: SumLine, { check }: LaidOut, texts: ReportTexts): string {
  const mark = line.accused ? '> ' : '';
  switch (line.kind) {
    case 'part':
      return mark + (line.operand?.caption ?? '');
    case 'sum':
      return texts.sum;
    case 'converted':
      return texts.converted;
    case 'difference':
      return texts.differenceLine;
    case 'stated': {
      const { relation, stated } = check;
      const word =
        relation === 'at-most' || relation === 'at-least' ? texts.limit[relation] : texts.statedHere;
      return `${mark}${word}${texts.colon}${stated.caption}`;
    }
  }
}

function placeColumn(operand: Operand | null, { sheet }: Pick<Finding, 'sheet'>, texts: ReportTexts): string {
  if (operand === null) {
    return '';
  }
  const cell = operand.cell === '' ? texts.notPrinted : operand.cell;
  if (operand.sheet === sheet) {
    return cell;
  }
  const name = cutText(plainText(operand.sheet), MOST_PLACE - textWidth(cell) - 1);
  return placeOf({ sheet: name, cell });
}

function figureColumn(line: SumLine, { unit }: LaidOut, texts: ReportTexts): string {
  const figure = line.figure === '' ? texts.blank : setApart(line.figure, line.unit);
  return unit === null && line.unit !== null ? `${figure} ${line.unit}` : figure;
}
