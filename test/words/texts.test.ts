import { fromFen } from '../../src/core/money/amount';
import { UNMARKED_WHYS } from '../../src/hosts/host';
import { type Question } from '../../src/session/state/question';
import { type Notice } from '../../src/session/state/notice';
import type { DoneAtPlace, Work } from '../../src/commands/commands';
import { COMMAND_WORDS } from '../../src/words/commands';
import type { Texts } from '../../src/words/subjects/pane';
import { textsOf } from '../../src/words/pane';

const ROWS = { present: 9, read: 5, subtotals: 1, refused: 1, blank: 1, remarks: 1 };

/** Commands that have words of this kind. */
function idsWith<Id extends string>(part: 'busy' | 'done'): Id[] {
  return Object.entries<object>(COMMAND_WORDS['zh-CN']).flatMap(([id, words]) =>
    part in words ? [id as Id] : [],
  );
}

/** One notice of each kind at least; a kind that lacks here does not compile. */
const NOTICES: { readonly [K in Notice['kind']]: readonly Extract<Notice, { readonly kind: K }>[] } = {
  done: idsWith<DoneAtPlace>('done').map((command) => ({ kind: 'done', command, place: 'Sheet1' }) as const),
  imported: [
    { kind: 'imported', rows: ROWS },
    { kind: 'imported', rows: ROWS, left: 2 },
    { kind: 'imported', rows: ROWS, waiting: 2 },
  ],
  'several-lists': [{ kind: 'several-lists', sheets: ['Sheet1', 'Sheet2'] }],
  'no-money-unit': [{ kind: 'no-money-unit', sheet: 'Sheet1' }],
  generated: [
    { kind: 'generated', added: 9, updated: 0, setAside: [] },
    ...[true, false].map(
      (became) =>
        ({
          kind: 'generated',
          added: 9,
          updated: 0,
          setAside: [],
          taken: { from: 'Sheet1', sheet: 'Sheet2', became },
        }) as const,
    ),
    { kind: 'generated', added: 9, updated: 0, setAside: [], scaled: ['Sheet1'] },
    ...[0, 3].flatMap((moved) =>
      [0, 0.02].map(
        (gap) =>
          ({
            kind: 'generated',
            added: 9,
            updated: 0,
            setAside: [],
            balance: { cells: 146, changed: 12, moved, gap, totalsFirst: moved > 0, sheet: 'Sheet1' },
          }) as const,
      ),
    ),
    { kind: 'generated', added: 1, updated: 8, setAside: [{ name: 'Sheet1', keptAs: 'Sheet1 (2)' }] },
  ],
  checked: [
    { kind: 'checked', errors: 0, marked: 0, unmarked: [] },
    { kind: 'checked', errors: 2, marked: 2, unmarked: [] },
    ...UNMARKED_WHYS.map(
      (why) => ({ kind: 'checked', errors: 2, marked: 1, unmarked: [{ sheet: 'Sheet1', why }] }) as const,
    ),
  ],
  'table-checked': [
    { kind: 'table-checked', sheet: 'Sheet1', errors: 0, elsewhere: 0, marked: 0, unmarked: [] },
    {
      kind: 'table-checked',
      sheet: 'Sheet1',
      errors: 2,
      elsewhere: 1,
      marked: 0,
      unmarked: [{ sheet: 'Sheet1', why: 'protected' }],
    },
  ],
  'no-text-of-form': [{ kind: 'no-text-of-form' }],
  'text-unfinished': [
    { kind: 'text-unfinished', paragraphs: 1 },
    { kind: 'text-unfinished', paragraphs: 12 },
  ],
  'text-outdated': [{ kind: 'text-outdated' }],
  'last-year-read': [{ kind: 'last-year-read', file: 'a.xlsx', figures: 100 }],
  'last-year-refused': [{ kind: 'last-year-refused', file: 'a.xlsx' }],
  'no-tables-in-template': [{ kind: 'no-tables-in-template', file: 'a.xlsx' }],
  'document-errors': [
    { kind: 'document-errors', errors: 1 },
    { kind: 'document-errors', errors: 3 },
  ],
  'not-a-table': [{ kind: 'not-a-table', sheet: 'Sheet1' }],
  'marks-cleared': [
    { kind: 'marks-cleared', unmarked: [] },
    ...UNMARKED_WHYS.map((why) => ({ kind: 'marks-cleared', unmarked: [{ sheet: 'Sheet1', why }] }) as const),
  ],
  published: [
    { kind: 'published', where: 'new-workbook' },
    { kind: 'published', where: 'new-workbook-behind' },
    { kind: 'published', where: 'file' },
    { kind: 'published', where: 'sheets' },
  ],
  undone: idsWith<Work>('busy').map((command) => ({ kind: 'undone', command }) as const),
  'nothing-to-undo': [{ kind: 'nothing-to-undo' }],
  repaired: [
    { kind: 'repaired', formulas: 0 },
    { kind: 'repaired', formulas: 3 },
  ],
  'classification-loaded': [
    { kind: 'classification-loaded', year: 2026, codes: 9, conflicts: 0, kept: true },
    { kind: 'classification-loaded', year: 2026, codes: 9, conflicts: 2, kept: false },
  ],
  'classification-dropped': [{ kind: 'classification-dropped' }],
  'no-classification': [{ kind: 'no-classification', file: 'a.csv' }],
  recovered: [{ kind: 'recovered' }],
  cancelled: [{ kind: 'cancelled' }],
  'no-lines': [{ kind: 'no-lines' }],
  'lines-refused': [{ kind: 'lines-refused', count: 2 }],
  'carry-over-refused': [{ kind: 'carry-over-refused', sheet: 'Sheet1', count: 2 }],
  'no-unit': [{ kind: 'no-unit' }],
  'no-tables': [{ kind: 'no-tables' }],
  'nothing-checked': [{ kind: 'nothing-checked' }],
  'not-balanced': (['grids', 'impossible', 'stopped', 'noSolver'] as const).map((why) => ({
    kind: 'not-balanced' as const,
    why,
  })),
  'functions-missing': [{ kind: 'functions-missing' }],
  file: (Object.keys(textsOf('en-US').fileProblems) as (keyof Texts['fileProblems'])[]).map(
    (code) => ({ kind: 'file', code, file: 'a.csv', detail: 'A1' }) as const,
  ),
  host: (Object.keys(textsOf('en-US').hostProblems) as (keyof Texts['hostProblems'])[]).flatMap((code) =>
    ['', 'Sheet1'].map(
      (place) => ({ kind: 'host', command: 'generate', code, place, detail: place && 'E1' }) as const,
    ),
  ),
};

const QUESTIONS: { readonly [K in Question['kind']]: Extract<Question, { readonly kind: K }> } = {
  taken: { kind: 'taken', names: ['Sheet1', 'Sheet2'] },
  'publish-with-errors': { kind: 'publish-with-errors', errors: 2 },
  'replace-lines': { kind: 'replace-lines', sheet: 'Sheet1', rows: 7 },
  'other-lists': { kind: 'other-lists', list: 'Sheet1', sheets: ['Sheet2'] },
  'moved-figures': {
    kind: 'moved-figures',
    figures: [
      {
        sheet: 'Sheet1',
        cell: 'B6',
        row: 'A',
        column: '',
        exact: fromFen(100),
        ordinary: '1.00',
        printed: '1.01',
        moved: true,
      },
    ],
  },
};

/** Each text that takes something, given it. */
function filledIn(texts: Texts): Record<string, string> {
  return {
    stepOf: texts.stepOf(texts.steps.check, texts.stepStates.done),
    progress: texts.progress(3, 9),
    undo: texts.undo('A'),
    version: texts.version('1.2.3'),
    unitAndYear: texts.unitAndYear('A', 2026),
    officialTable: texts.officialTable('a.csv', 2026, 9),
    columnTakenFor: texts.columnTakenFor('C'),
    income: texts.income('万元'),
    spending: texts.spending('元'),
    ...Object.fromEntries(
      Object.entries(texts.conditions).flatMap(([name, { met, unmet, open }]) => [
        [`${name} met`, met],
        [`${name} unmet`, unmet],
        [`${name} open`, open],
      ]),
    ),
    currentTotal: texts.currentTotal('1.00'),
    priorTotal: texts.priorTotal('1.00'),
    refusedRows: texts.refusedRows(3),
    toBeMade: texts.toBeMade(9),
    textStands: texts.textStands('A', 3),
    'textStands of one': texts.textStands('A', 1),
    'textStands finished': texts.textStands('A', 0),
    'textStands to be made': texts.textStands(null, 0),
    carryOverRemarks: texts.carryOverRemarks(3),
    toWrite: texts.toWrite(3),
    toConfirm: texts.toConfirm('A'),
    moreToWrite: texts.moreToWrite(3),
    textSheetRemarks: texts.textSheetRemarks(3),
    deletedParagraphs: texts.deletedParagraphs(3),
    'lastYearRemarks of a file that was used': texts.lastYearRemarks('a.xlsx', true),
    'lastYearRemarks of one that was not': texts.lastYearRemarks('a.xlsx', false),
    tails: texts.tails(3),
    gradeCount: texts.gradeCount(texts.grades.error, 3),
    ruleChoice: texts.ruleChoice('R1', 3),
    onlySheet: texts.onlySheet('Sheet1'),
    rule: texts.rule('R1', 'A'),
    ignoredFindings: texts.ignoredFindings(3),
    errorsLeft: texts.errorsLeft(3),
    otherErrors: texts.otherErrors(3),
    importFrom: texts.importFrom('a.csv'),
    heading: texts.heading('Sheet1!A3'),
    rows: texts.rows(ROWS),
    remarksOnList: texts.remarksOnList(3),
    acceptRest: texts.acceptRest(3),
    acceptWritten: texts.acceptWritten(3),
    refusedWays: texts.refusedWays(3),
    places: texts.places(3),
    thisList: texts.thisList('Sheet1'),
    otherList: texts.otherList('Sheet1', 'Sheet2', 3),
    ownChangesKept: texts.ownChangesKept('Sheet1', 3),
    otherListUnread: texts.otherListUnread('Sheet1'),
    leaveList: texts.leaveList('Sheet1'),
    rowAdded: texts.rowAdded('1'),
    rowGone: texts.rowGone('1', 'Sheet1'),
    changedInBoth: texts.changedInBoth('1', 'Sheet1'),
    changedTo: texts.changedTo('A', '1.00', ''),
    skippedRows: texts.skippedRows(3, 'a.csv'),
    skippedTotal: texts.skippedTotal('1.00', 0),
    'skippedTotal with unknown': texts.skippedTotal('1.00', 2),
    skippedRow: texts.skippedRow(3),
    remarksOfImport: texts.remarksOfImport('a.csv'),
    linesOn: texts.linesOn('Sheet1'),
    goOn: texts.goOn(texts.steps.check),
    generatedSheets: texts.generatedSheets(9, 2026),
    share: texts.share('10%'),
    pictureTitle: texts.pictureTitle('A', 2021),
    printedTables: texts.printedTables({ tables: 9, unit: 'A', year: 2021 }),
    'verdict with errors': texts.verdict(2, 100),
    'verdict without errors': texts.verdict(0, 100),
    counts: texts.counts(100, 98, 0),
    figuresOfSection: texts.figuresOfSection('A', 3),
    differsThere: texts.differsThere('1.00'),
    'counts with some not possible': texts.counts(100, 98, 2),
    found: texts.found(10, 20),
    more: texts.more(100),
    goTo: texts.goTo('Sheet1!B6'),
    fix: texts.fix('1.00'),
    fixMove: texts.fixMove('B6'),
    ignored: texts.ignored('A'),
  };
}

/** Every sentence there is, by a name. */
function sentences(texts: Texts): [string, string][] {
  const plain = Object.entries(texts).flatMap(([name, text]: [string, unknown]): [string, unknown][] =>
    typeof text === 'object' && text !== null
      ? Object.entries(text).map(([key, one]: [string, unknown]) => [`${name}.${key}`, one])
      : [[name, text]],
  );
  const notices = Object.values(NOTICES)
    .flat()
    .map((notice): [string, string] => [
      JSON.stringify(notice),
      (texts.notices[notice.kind] as (of: Notice) => string)(notice),
    ]);
  const questions = Object.values(QUESTIONS).flatMap((question): [string, string][] => {
    const ask = texts.questions[question.kind] as (of: Question) => { text: string; yes: string };
    return Object.entries(ask(question)).map(([key, text]) => [`${question.kind}.${key}`, String(text)]);
  });
  return [
    ...plain.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ...Object.entries(filledIn(texts)),
    ...notices,
    ...questions,
  ];
}

describe.each(['zh-CN', 'en-US'] as const)('the texts in %s', (language) => {
  const texts = textsOf(language);
  const all = sentences(texts);

  it('are all looked at', () => {
    const taking = Object.entries(texts).filter(([, text]) => typeof text === 'function');
    const given = new Set(Object.keys(filledIn(texts)).map((name) => name.split(' ')[0]));
    expect(taking.map(([name]) => name).filter((name) => !given.has(name))).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it('say something, and nothing that was not meant', () => {
    const wrong = all.filter(([, text]) => text.trim() === '' && text !== ', ');
    expect(wrong).toEqual([]);
    const odd = /undefined|null|NaN|\[object|function|=>|\$\{|“”|（）|\(\)/;
    expect(all.filter(([, text]) => odd.test(text.replace(/functions|functional (code|name)/, '')))).toEqual(
      [],
    );
  });

  it('name what they are given', () => {
    for (const [name, text] of all) {
      for (const given of ['Sheet1', 'a.csv'].filter(
        (one) => name.startsWith('{') && name.includes(`"${one}"`),
      )) {
        if (!name.includes('"kind":"host"')) {
          expect([name, text]).toEqual([name, expect.stringContaining(given)]);
        }
      }
    }
    expect(texts.rows(ROWS)).toMatch(/9.*5.*1.*1.*1.*1/);
    expect(texts.hostProblems['sheet-protected']('Sheet1', '')).toContain('Sheet1');
    expect(texts.questions.taken(QUESTIONS.taken).text).toMatch(/Sheet1.*Sheet2/);
  });

  it('are in their language', () => {
    const foreign =
      language === 'zh-CN'
        ? (text: string) =>
            /\p{Script=Latin}{3}/u.test(
              text.replaceAll(
                /BudgetDisclosure|BUDGET|JSON|Excel|LibreOffice|UTF|WPS|Word|PDF|OpenDocument|#NAME|OFD|xlsx|docx?|wps|rtf|odt|txt|csv|CSV|xls|ods|Sheet\d|Enter|Esc|Ctrl/g,
                '',
              ),
            )
        : (text: string) => /\p{Script=Han}/u.test(text.replaceAll(/（公开）|万?元|“编码”|“名称”/g, ''));
    expect(all.filter(([, text]) => foreign(text))).toEqual([]);
  });
});

test('the languages differ in every sentence', () => {
  const english = new Map(sentences(textsOf('en-US')));
  const same = sentences(textsOf('zh-CN')).filter(([name, text]) => english.get(name) === text);
  expect(same.map(([, text]) => text)).toEqual(['JSON', 'A · 2026']);
});
