import { rowHeights } from '../sheet/room';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import type { FormatName } from '../sheet/formats';
import { TEXT_SHEETS } from '../sheet/text-sheets';
import { cellNumber } from '../money/exact';
import { ANSWER_COLUMN, printedAnswer, type Answer, type ProfileReading } from './answers';
import { headRows, printedOn } from '../sheet/input-page';
import { PROFILE, type ProfileField } from './profile-fields';

const WIDTHS = [40, 46, 10, 48];
const HEADINGS = ['项目', '填写内容', '计量单位', '说明'];
const FIRST = 4;

/** The sheet 基本信息 with what was answered; what could not be used stays as it stands, what was said for another year is a note. */
export function profileSheet(
  unit: string,
  year: number,
  { answers, unread, before }: Pick<ProfileReading, 'answers' | 'unread' | 'before'>,
): SheetPlan {
  const cells: CellPlan[] = headRows(TEXT_SHEETS.profile, unit, year, HEADINGS);
  const merges: SheetPlan['merges'][number][] = [{ top: 2, left: 1, bottom: 2, right: WIDTHS.length }];
  const choices: SheetPlan['choices'][number][] = [];
  let row = FIRST;
  for (const { caption, fields } of PROFILE) {
    cells.push(words(row, 1, caption, 'answer-group'));
    merges.push({ top: row, left: 1, bottom: row, right: WIDTHS.length });
    row += 1;
    for (const field of fields) {
      cells.push(
        words(row, 1, field.caption, 'answer-caption'),
        answerCell(row, field, answers.get(field.key) ?? unread.get(field.key) ?? field.standard),
        words(row, 3, field.measure, 'answer-caption'),
        words(row, 4, before.get(field.key) ?? field.note, 'answer-caption'),
      );
      if (field.choices) {
        const range = { top: row, left: ANSWER_COLUMN, bottom: row, right: ANSWER_COLUMN };
        choices.push({ range, words: field.choices });
      }
      row += 1;
    }
  }
  const last = row - 1;
  return {
    id: 'profile',
    name: TEXT_SHEETS.profile,
    cells,
    merges,
    columnWidths: WIDTHS,
    rowHeights: rowHeights(cells, merges, WIDTHS, last),
    frozen: { rows: FIRST - 1, columns: 0 },
    print: printedOn('portrait', FIRST - 1, last, WIDTHS.length),
    spills: [],
    rowsBy: { first: FIRST, columns: [1] },
    table: null,
    choices,
    notes: [],
  };
}

function answerCell(row: number, { kind }: ProfileField, answer: Answer | undefined): CellPlan {
  const isNumber = kind === 'count' || kind === 'money' || kind === 'area';
  const format = isNumber ? 'answer-number' : 'answer';
  if (answer === undefined || typeof answer === 'string') {
    return words(row, ANSWER_COLUMN, answer ?? '', format);
  }
  return {
    row,
    column: ANSWER_COLUMN,
    value: cellNumber(answer),
    text: printedAnswer(kind, answer),
    format,
  };
}

function words(row: number, column: number, text: string, format: FormatName): CellPlan {
  return { row, column, value: text === '' ? null : text, text, format };
}
