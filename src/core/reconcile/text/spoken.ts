import type { Classification } from '../../classification/classification';
import { foldText } from '../../recognise/caption';
import { statedOwner } from '../../recognise/title';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Narrative, Paragraph, TextList } from '../../text/narrative';
import { readSubject, type Subject } from '../../text/subject';
import { IN_ALL, type Said, type Term } from '../../text/term';
import type { Book } from '../book/book';
import { CodesByName, type OldName, type WrongName } from './named-codes';
import { placesOf, type Place } from './places';
import { placesOfProject } from './project-amounts';
import { scopeOf, scopeOfWords, type Scope } from './scope';

/** A term of the text with what it means in the tables. */
export interface Spoken {
  readonly paragraph: Paragraph;
  readonly term: Term;
  /** Null where its words are not understood. */
  readonly subject: Subject | null;
  readonly scope: Scope;
  /** The code of the 类, 款 or 项 that it names. */
  readonly code: string | null;
  readonly old: OldName | null;
  readonly wrongName: WrongName | null;
  /** Figures of the budget's own year, the first one first, and of the year compared with. */
  readonly now: readonly Said[];
  readonly prior: Said | null;
  /** Whether it is a quantity of this budget, and not a part of something else. */
  readonly isOfBudget: boolean;
  /** Where the tables print it. */
  readonly places: readonly Place[];
  /** The list that it is an item of. */
  readonly list: TextList | null;
}

export interface SpokenOptions {
  readonly year: number | null;
  readonly classification: Classification;
  /** Null where no tables were recognised, or not for sure what form they are of. */
  readonly book: Book | null;
}

/** What every term of a text means. */
export function spokenTerms(
  narrative: Narrative,
  workbook: WorkbookSnapshot,
  { year, classification, book }: SpokenOptions,
): Spoken[] {
  const units = unitNames(narrative, workbook);
  const codes = new CodesByName(classification, year, book);
  const lists = new Map<Term, TextList>();
  for (const list of narrative.lists) {
    for (const { terms } of list.items) {
      terms.forEach((term) => lists.set(term, list));
    }
  }
  return narrative.paragraphs.flatMap((paragraph, at) =>
    paragraph.reading.terms.flatMap((term): Spoken[] => {
      const list = lists.get(term) ?? null;
      const subject =
        readSubject(term.words, units) ??
        classSubject(term.words, units, codes) ??
        (units.length === 0 ? readSubject(term.words, units, true) : null);
      if (subject === null && term.afterReason) {
        return [];
      }
      const { code, old, wrong } = codes.find(subject?.path ?? []);
      const scope = scopeOf(term, paragraph, list);
      const ofYear = (said: Said): boolean =>
        year === null ? said.period?.year !== null : said.period === null || said.period.year === year;
      const now = term.amounts.filter(ofYear);
      const prior = term.amounts.find((said) => !ofYear(said)) ?? null;
      const isOwnYear = subject?.year === null || subject?.year === year;
      const isOfBudget = subject !== null && isOwnYear && isOfTables(term, paragraph, units);
      return [
        {
          paragraph,
          term,
          subject,
          scope,
          code: code === '' ? null : code,
          old,
          wrongName: wrong,
          now,
          prior,
          isOfBudget,
          places:
            book && subject && isOfBudget
              ? [
                  ...placesIn(book, subject, code, scope, paragraph),
                  ...placesOfNamesake(book, subject, term, { codes, units, scope, paragraph }),
                ]
              : book && subject === null
                ? placesOfProject(book, narrative.paragraphs, at, term)
                : [],
          list,
        },
      ];
    }),
  );
}

/** Where the tables print it; a 类 below 一般公共预算支出包括 may be told of that budget alone. */
function placesIn(
  book: Book,
  subject: Subject,
  code: string | null,
  scope: Scope,
  { listed }: Paragraph,
): Place[] {
  const known = code === '' ? null : code;
  const inList = known !== null && scope === 'appropriation' ? scopeOfWords(listed) : null;
  return [scope, ...(inList === null ? [] : [inList])].flatMap((one) => placesOf(book, subject, known, one));
}

/** Where a 类 stands that is called like a budget: 国有资本经营预算支出. */
function placesOfNamesake(
  book: Book,
  { path, source }: Subject,
  { words }: Term,
  { codes, units, scope, paragraph }: Named,
): Place[] {
  const namesake = path.length === 0 && source !== null ? classSubject(words, units, codes) : null;
  const code = namesake && codes.find(namesake.path).code;
  // By its own words it would be of that budget alone.
  const own = scope === source ? 'appropriation' : scope;
  return namesake && code ? placesIn(book, namesake, code, own, paragraph) : [];
}

/** What the words of a term are looked up by. */
interface Named {
  readonly codes: CodesByName;
  readonly units: readonly string[];
  readonly scope: Scope;
  readonly paragraph: Paragraph;
}

/** What a text counts besides: amounts there are parts of the budget that no table prints. */
const BESIDES = /绩效|采购|购买服务|国有资产|固定资产|债务|专项资金|项目概况|项目经费情况/;

/** Whether a term can be a quantity of the tables: not where it is a part of something else, or under another subject. */
function isOfTables(term: Term, { headings, folded, sheet }: Paragraph, units: readonly string[]): boolean {
  if (term.orphaned) {
    return false;
  }
  for (let above = term.parent ?? term.after; above; above = above.parent ?? above.after) {
    const isUnderstood = readSubject(above.words, units, units.length === 0) !== null;
    if (!isUnderstood && !IN_ALL.test(above.words)) {
      return false;
    }
  }
  return !BESIDES.test([sheet, ...headings].join(' ')) && !BESIDES.test(wordsBefore(term, folded.text));
}

/** What a paragraph says before a term, without the name of the term itself. */
function wordsBefore({ words, from }: Term, text: string): string {
  const before = text.slice(0, from);
  const named = words === '' ? -1 : before.lastIndexOf(words);
  return named < 0 ? before : before.slice(0, named);
}

/** A 类 that is named without （类）: 社会保障和就业支出 20.18 万元. */
function classSubject(words: string, units: readonly string[], codes: CodesByName): Subject | null {
  const subject = readSubject(`${words.replace(/(?:预算数?|数)?(?:为|共)?$/, '')}(类)`, units);
  return subject && codes.find(subject.path).code !== null ? subject : null;
}

/** What a disclosure is called: 某某局2024年部门预算, 2024年某某局单位预算. */
const TITLES = [
  /^(?:第.部分:?)?(.+?)20\d\d年(?:度)?(?:部门|单位)(?:预算|决算)/,
  /^(?:第.部分:?)?20\d\d年(?:度)?(.{3,}?)(?:部门|单位)(?:预算|决算)/,
];
const LONGEST_TITLE = 40;

/** Names of the unit as tables and headings give them, folded, the longest first. */
function unitNames(narrative: Narrative, workbook: WorkbookSnapshot): string[] {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    const bare = foldText(name ?? '').replace(/\((?:部门|单位|本级|汇总)\)$/, '');
    if (bare.length >= 3) {
      names.add(bare);
    }
  };
  workbook.sheets.forEach((sheet) => add(statedOwner(sheet)));
  for (const { folded, isHeading } of narrative.paragraphs) {
    if (isHeading) {
      add(/关于(.+?)20\d\d年/.exec(folded.text)?.[1]);
    }
    if (isHeading || (folded.text.length <= LONGEST_TITLE && !/[,。;:]/.test(folded.text))) {
      TITLES.forEach((title) => add(title.exec(folded.text)?.[1]));
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}
