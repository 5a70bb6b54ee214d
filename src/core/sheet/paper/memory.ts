import type { Budget } from '../../budget/budget';
import type { LineField } from '../../budget/heading-words';
import { KIND_NAMES, SOURCE_NAMES } from '../../budget/line-item';
import type { Selection } from '../../disclosure/selection';
import { columnLetters } from '../../workbook/address';
import { largest } from '../../workbook/largest';
import type { PaperCells } from './cells';
import { HEAD_OF_MEMORY } from './heads';
import { FIRST_ROW, SOURCE_ROW } from './money-columns';

/** Lines that follow one another down the column; a longer list has several of them beside each other in one cell. */
const LINES_DOWN = 250;
/** Most of them in one cell: the formula names each run of lines, and Excel takes 8,192 characters. */
const MOST_BESIDE = 16;
const LONGEST_TEXT = 8000;
const BETWEEN_LINES = '¦';

/**
 * What each line of the list said, as text, and whether one says something else by now. Of the economic code that is what
 * tables ask of a project: sums of all others by such codes look for their lines at any time.
 */
export function remember(
  out: PaperCells,
  { lines, unread = [] }: Budget,
  selections: readonly Selection[],
): void {
  const { memory } = out.money;
  const digits = economicDigits(selections);
  const said = [
    ...lines.map(({ functional, economic, source, kind, project }) => [
      functional,
      SOURCE_NAMES[source],
      KIND_NAMES[kind],
      project,
      project === '' ? '' : economic.slice(0, digits),
    ]),
    ...unread.map(({ cells: { functional, economic, source, kind, project } }) => {
      const [code, ...others] = [economic, functional, source, kind, project].map((word) =>
        String(word ?? ''),
      );
      return [...others, others[3] === '' ? '' : code!.slice(0, digits)];
    }),
  ].map((words) => words.join('|'));
  const { rows, starts } = besideEachOther(said.length === 0 ? ['||||'] : said);
  rows.forEach((text, at) => {
    out.text(FIRST_ROW + at, memory, text, 'paper-text');
  });
  const letters = columnLetters(memory);
  const kept = `$${letters}$${String(FIRST_ROW)}:$${letters}$${String(FIRST_ROW + rows.length - 1)}`;
  const now = starts
    .map((start) => {
      const column = (field: LineField): string => linesOf(field, start, rows.length, starts.length);
      const words = (['functional', 'source', 'kind', 'project'] as const).map(column);
      const economic = `LEFT(${column('economic')},${String(digits)}*(${column('project')}<>""))`;
      return [...words, economic].join('&"|"&');
    })
    .join(`&"${BETWEEN_LINES}"&`);
  out.text(2, memory, '改动的明细行（0：各数按生成时的行相加）', 'unit-line');
  out.number(
    3,
    memory,
    0,
    `IF(ROWS({current})<>${String(said.length || 1)},1,IFERROR(SUMPRODUCT(1-EXACT(${now},${kept})),1))`,
    'input-other',
  );
  out.text(SOURCE_ROW, memory, HEAD_OF_MEMORY, 'input-heading');
}

/** As many digits of a line's economic code as tables of projects ask for. */
function economicDigits(selections: readonly Selection[]): number {
  const codes = selections.flatMap(({ project, economic }) =>
    project === undefined ? [] : (economic ?? []),
  );
  return largest(
    codes.map(({ length }) => length),
    0,
  );
}

/** Texts of lines, and where in the list the runs begin that stand beside each other; the last may begin in the one before. */
function besideEachOther(said: readonly string[]): {
  readonly rows: readonly string[];
  readonly starts: readonly number[];
} {
  const runs = Math.min(MOST_BESIDE, Math.ceil(said.length / LINES_DOWN));
  const height = Math.ceil(said.length / runs);
  const starts = Array.from({ length: runs }, (_, run) => Math.min(run * height, said.length - height));
  const rows = said
    .slice(0, height)
    .map((_, down) => starts.map((start) => said[start + down]!).join(BETWEEN_LINES));
  return rows.every(({ length }) => length <= LONGEST_TEXT) ? { rows, starts } : { rows: said, starts: [0] };
}

/** A column of the list, or a run of its lines. */
function linesOf(field: LineField, start: number, height: number, runs: number): string {
  const line = (place: number): string => `INDEX({${field}},${String(place)})`;
  return runs === 1 ? `{${field}}` : `${line(start + 1)}:${line(start + height)}`;
}
