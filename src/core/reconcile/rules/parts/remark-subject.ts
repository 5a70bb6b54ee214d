import type { TableId, TableSubject } from '../../../disclosure/table';
import { foldText } from '../../../recognise/caption';

/** What a remark can say was not budgeted, by the words for it. */
const SUBJECTS = {
  'government-funds': /政府性?基金/,
  'state-capital': /国有资本|国资预算/,
  'three-public': /三公|机关运行经费|因公出国|公务接待|公务用车/,
  projects: /项目支出|项目预算|预算项目/,
  basic: /基本支出/,
  'general-budget': /一般公共预算/,
} as const;
type Subject = keyof typeof SUBJECTS;

/** Subjects that a remark under a table may speak of; none for a table of all money. */
const OWN: Readonly<Record<TableSubject, readonly Subject[]>> = {
  overview: ['general-budget'],
  income: ['general-budget'],
  spending: ['general-budget'],
  appropriation: ['general-budget'],
  'general-budget': ['general-budget'],
  basic: ['basic', 'general-budget'],
  projects: ['projects', 'general-budget'],
  'three-public': ['three-public', 'general-budget'],
  'government-funds': ['government-funds'],
  'state-capital': ['state-capital'],
};

function ownOf(table: TableId): readonly Subject[] {
  return table in OWN ? OWN[table as TableSubject] : (Object.keys(SUBJECTS) as Subject[]);
}

/** Budgets of their own: 政府性基金预算项目支出 is of that budget, and no word for a table of projects. */
const BUDGETS: readonly Subject[] = ['government-funds', 'state-capital'];

/** Words that say that nothing was budgeted, or that the table is empty. */
const NOTHING = /未|没有|无|不存在|空表/;

/** The words of a remark that name another budget than its table's; null if it names none, or its own. */
export function foreignSubject(text: string, table: TableId): string | null {
  for (const clause of foldText(text).split(/因此|所以|故(?=本表|此表|《|[^，,]*表)|[，,。；;]/)) {
    const named = (Object.keys(SUBJECTS) as Subject[]).filter((subject) => SUBJECTS[subject].test(clause));
    const foreign = named.filter((subject) => !ownOf(table).includes(subject));
    const budget = table === 'three-public' ? undefined : foreign.find((one) => BUDGETS.includes(one));
    const other = budget ?? (foreign.length === named.length ? foreign[0] : undefined);
    if (NOTHING.test(clause) && other !== undefined) {
      return SUBJECTS[other].exec(clause)?.[0] ?? null;
    }
  }
  return null;
}
