import type { Paragraph } from './narrative';

/** What is disclosed: a budget, or the final accounts of a year that is over. */
export type DocumentKind = 'budget' | 'accounts';

const LONGEST_TITLE = 60;
const TITLE = /^[^。;]+$/;
const ACCOUNTS = /决算/;
const BUDGET = /预算/;

/**
 * Tells final accounts by their titles and headings, of which most speak of 决算; without any, by the sentences. What
 * came in and what was spent in a year need not be equal there.
 */
export function documentKind(paragraphs: readonly Paragraph[]): DocumentKind {
  const titles = paragraphs.filter(
    ({ folded: { text } }) =>
      text.length <= LONGEST_TITLE && TITLE.test(text) && !/\d[\d.,]*(?:万元|元|%)/.test(text),
  );
  const [accounts, budgets] = counts(titles);
  const [inAccounts, inBudgets] = accounts + budgets > 0 ? [accounts, budgets] : counts(paragraphs);
  return inAccounts > inBudgets ? 'accounts' : 'budget';
}

/** How many speak of accounts, and how many of a budget alone: 一般公共预算支出决算 is of accounts. */
function counts(paragraphs: readonly Paragraph[]): [number, number] {
  const ofAccounts = paragraphs.filter(({ folded }) => ACCOUNTS.test(folded.text)).length;
  const ofBudget = paragraphs.filter(
    ({ folded }) => BUDGET.test(folded.text) && !ACCOUNTS.test(folded.text),
  ).length;
  return [ofAccounts, ofBudget];
}
