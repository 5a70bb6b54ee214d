import { figureOf, type BookRow } from '../book/book';
import { isDeepest } from '../book/tree';
import {
  blockOf,
  equal,
  hasNamesAlone,
  hasUncodedMoney,
  isOfBudget,
  printsColumn,
} from '../statements/relations';
import type { Rule } from './parts/rule';

/** 项目支出 of the general budget ↔ the project table: its total, and each 项 with the sum of its projects. */
export const projectSpending: Rule = {
  code: 'R206',
  source: '实践核对：表五项目支出＝表七合计，逐项核对',
  *checks(book) {
    const general = blockOf(book, 'general-budget');
    const projects = blockOf(book, 'projects');
    // A table of projects may count those of other money, too.
    if (!general || !projects || !isOfBudget(projects.table, 'general-budget')) {
      return;
    }
    yield* equal(
      'R206',
      figureOf(general, general.total, 'project'),
      figureOf(projects, projects.total, 'total'),
    );
    if (hasUncodedMoney(projects) || hasNamesAlone(projects) || !printsColumn(projects, 'total')) {
      return;
    }
    const byCode = new Map<string, BookRow[]>();
    for (const row of projects.rows) {
      if (row.code !== null) {
        byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
      }
    }
    for (const row of general.rows) {
      const stated = figureOf(general, row, 'project');
      if (isDeepest(row, book.withheld) && stated) {
        const parts = (byCode.get(row.key) ?? []).map((project) => figureOf(projects, project, 'total'));
        yield { rule: 'R206', kind: 'sum', stated, parts: parts.filter((part) => part !== null) };
      }
    }
  },
};
