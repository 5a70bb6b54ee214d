import { findEntry, type Classification } from '../classification/classification';
import { LEAF_LENGTH, parseCode } from '../classification/code';
import type { Amount } from '../money/amount';
import type { AmountReading } from '../money/read-amount';
import { isNotCalculated } from '../workbook/not-calculated';
import { cellAddress } from '../workbook/address';
import { cellTextProblem, LONGEST_LITERAL, LONGEST_TEXT } from '../workbook/cell-text';
import { isError, quoteValue, valueAt } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import { inputFinding, type InputCode, type InputFinding } from './input-finding';
import { KIND_NAMES, SOURCE_NAMES, type LineItem } from './line-item';
import { fieldCell, TEXT_FIELDS, type RawRow } from './raw-row';
import { readKind, readSource } from './read-words';
import type { LineField } from './heading-words';
import { SECTION_LENGTH } from './withheld-items';

export interface LineContext {
  readonly heading: ListHeading;
  readonly year: number;
  readonly classification: Classification;
  /** Whether a line may end at a 款, its 项 being withheld. */
  readonly withheldItems: boolean;
}

/** A row as a budget line, or every reason why it cannot be one. */
export function readLine(raw: RawRow, context: LineContext): LineItem | readonly InputFinding[] {
  const { heading, year, classification, withheldItems } = context;
  const problems: InputFinding[] = [];
  const refuse = (
    code: InputCode,
    field: LineField,
    found: string,
    values: Record<string, string> = {},
  ): void => {
    problems.push(
      inputFinding(
        code,
        { sheet: heading.sheet.name, cell: fieldCell(heading, field, raw.row) },
        found,
        values,
      ),
    );
  };
  const text = (field: keyof RawRow['values']): string | null => {
    const value = raw.values[field];
    if (isError(value)) {
      refuse(isNotCalculated(value) ? 'not-calculated' : 'cell-error-value', field, value.error);
      return null;
    }
    return quoteValue(value);
  };

  const codeOf = (field: 'functional' | 'economic'): string => {
    const written = text(field);
    if (written === null) {
      return '';
    }
    const code = parseCode(written);
    if (code === null || code.length > LEAF_LENGTH[field]) {
      refuse(`${field}-code-malformed`, field, written);
      return '';
    }
    if (field === 'economic' && code.startsWith('5')) {
      refuse('economic-code-government', field, written);
      return '';
    }
    const firstDigit = field === 'functional' ? '2' : '3';
    if (!code.startsWith(firstDigit) || !findEntry(classification, code.slice(0, 3), year)) {
      refuse(`${field}-class-unknown`, field, written, { class: code.slice(0, 3), year: String(year) });
      return '';
    }
    const isSection = field === 'functional' && code.length === SECTION_LENGTH;
    if (code.length < LEAF_LENGTH[field] && !(isSection && withheldItems)) {
      refuse(`${field}-code-incomplete`, field, written, isSection ? { level: 'section' } : {});
      return '';
    }
    return code;
  };

  const functional = codeOf('functional');
  const economic = codeOf('economic');

  const sourceText = text('source');
  const source = sourceText === null ? null : readSource(sourceText);
  if (sourceText !== null && (source === null || source === 'ambiguous')) {
    const code =
      sourceText === '' ? 'source-missing' : source === null ? 'source-unknown' : 'source-ambiguous';
    refuse(code, 'source', sourceText, { accepted: Object.values(SOURCE_NAMES).join('、') });
  }

  const kindText = text('kind');
  const kind = kindText === null ? null : readKind(kindText, economic);
  if (kindText !== null && kind === null) {
    refuse(kindText === '' ? 'kind-missing' : 'kind-unknown', 'kind', kindText, {
      accepted: `${Object.values(KIND_NAMES).join('、')}、基本支出`,
    });
  }

  for (const { at, value, limit } of textCells(raw, heading)) {
    const problem = cellTextProblem(value, limit);
    if (problem !== null) {
      problems.push(
        inputFinding(
          `text-${problem.kind}`,
          { sheet: heading.sheet.name, cell: cellAddress(raw.row, at) },
          problem.found,
          { limit: String(limit) },
        ),
      );
    }
  }

  const project = text('project');
  if (kind === 'project' && project === '') {
    refuse('project-name-missing', 'project', '');
  }

  const amountOf = (field: 'current' | 'prior', reading: AmountReading): Amount | null => {
    if (reading.state === 'refused') {
      const column = heading.columns[field]?.[0] ?? 1;
      const value = valueAt(heading.sheet, raw.row, column);
      refuse(
        isNotCalculated(value) ? 'not-calculated' : `amount-${reading.problem}`,
        field,
        quoteValue(value),
      );
      return null;
    }
    return reading.state === 'amount' ? reading.amount : null;
  };
  const current = amountOf('current', raw.current);
  const prior = amountOf('prior', raw.prior);

  if (problems.length > 0 || source === null || source === 'ambiguous' || kind === null || project === null) {
    return problems;
  }
  return { functional, economic, source, kind, project, current, prior, extra: raw.extra, row: raw.row };
}

interface TextCell {
  readonly at: number;
  readonly value: string;
  readonly limit: number;
}

/** Texts of a row that are written again: those of its fields, and those of columns that are only kept. */
function textCells(raw: RawRow, heading: ListHeading): TextCell[] {
  const fields = TEXT_FIELDS.flatMap((field) => {
    const value = raw.values[field];
    // Plain formulas compare the column with the project's name.
    const limit = field === 'project' ? LONGEST_LITERAL : LONGEST_TEXT;
    return typeof value === 'string' ? [{ at: heading.columns[field]?.[0] ?? 1, value, limit }] : [];
  });
  const kept = heading.extra.flatMap(({ column }, at) => {
    const value = raw.extra[at];
    return typeof value === 'string' ? [{ at: column, value, limit: LONGEST_TEXT }] : [];
  });
  return [...fields, ...kept];
}
