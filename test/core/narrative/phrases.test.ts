import type { Answer } from '../../../src/core/narrative/answers';
import { composeText } from '../../../src/core/narrative/compose';
import { factsOf } from '../../../src/core/narrative/facts';
import { narrativeForm } from '../../../src/core/narrative/forms/narrative-forms';
import type { Material } from '../../../src/core/narrative/material';
import { withOwnParagraphs } from '../../../src/core/narrative/own-paragraphs';
import { NO_STANDING, standingTextOn } from '../../../src/core/narrative/standing-rows';
import { discloseCase, loadCase } from '../../cases/load-case';
import { answered } from './filled-in';

const disclosure = discloseCase(loadCase('kashi-2021'));

function textWith(
  answers: ReadonlyMap<string, Answer>,
  texts: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const written = Object.entries(texts).map(([key, text]) => [key, { text, confirmed: true }] as const);
  const material: Material = { written: new Map(written), needs: [] };
  const { paragraphs } = composeText(
    narrativeForm('xinjiang-2021')!,
    factsOf(disclosure, { answers, material, goals: null }),
  );
  return new Map(paragraphs.map(({ key, text }) => [key, text]));
}

test.each(['无', '无。', '没有', '暂无', '0', '——'])('%s is no subordinate unit', (answer) => {
  const text = textWith(answered({ subordinates: answer }));
  expect(text.get('setup/no-subordinates')).toMatch(/无下属预算单位。$/);
  expect(text.has('setup/subordinates')).toBe(false);
});

test('names may stand one a line, and end in a full stop', () => {
  const text = textWith(answered({ offices: '办公室\n财务科。' }));
  expect(text.get('setup/offices')).toMatch(/下设2个处室，分别是：办公室、财务科。$/);
});

test.each(['工资调整', '工资调整。', '工资调整；', '工资调整！', '主要原因是：工资调整。', '是因为工资调整'])(
  'the reason “%s” is said once, with one full stop',
  (reason) => {
    const text = textWith(answered(), { 'reason/spending/total/basic': reason });
    expect(text.get('spending/basic')).toMatch(/[^。]，主要原因是：工资调整。$/);
  },
);

test('a purpose that begins with 用于 is said once', () => {
  const text = textWith(answered(), { 'purpose/general-budget/208': '主要用于缴纳养老保险' });
  expect(text.get('appropriation/general-class/208')).toMatch(/万元，主要用于缴纳养老保险。$/);
});

test('lines that were pasted with blanks around them are no changes of the user’s', () => {
  const form = narrativeForm('xinjiang-2021')!;
  const material: Material = {
    written: new Map([['duties', { text: '　　（一）第一条。  \n　　（二）第二条。', confirmed: true }]]),
    needs: [],
  };
  const { paragraphs } = composeText(
    form,
    factsOf(disclosure, { answers: answered(), material, goals: null }),
  );
  const { rows } = withOwnParagraphs(paragraphs, NO_STANDING, 2021);
  const sheet = {
    name: '说明',
    hidden: false,
    rows: rows.map(({ text, key, made }) => [{ value: text }, null, { value: key }, { value: made }]),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  expect(withOwnParagraphs(paragraphs, standingTextOn(sheet), 2021).rows.filter(({ own }) => own)).toEqual(
    [],
  );
  expect(paragraphs.filter(({ key }) => key.startsWith('duties/text')).map(({ text }) => text)).toEqual([
    '（一）第一条。',
    '（二）第二条。',
  ]);
});

test('a line that was changed on 说明 stays in its place when another is written above it', () => {
  const written = (text: string): ReturnType<typeof composeText>['paragraphs'] => {
    const material: Material = { written: new Map([['duties', { text, confirmed: true }]]), needs: [] };
    return composeText(
      narrativeForm('xinjiang-2021')!,
      factsOf(disclosure, { answers: answered(), material, goals: null }),
    ).paragraphs;
  };
  const { rows } = withOwnParagraphs(written('（一）甲。\n（二）乙。'), NO_STANDING, 2021);
  const standing = rows.map(({ text, key, made }) => ({
    text: text === '（二）乙。' ? '（二）我改的乙。' : text,
    key,
    made,
  }));
  const next = withOwnParagraphs(
    written('（零）新。\n（一）甲。\n（二）乙。'),
    { rows: standing, all: [] },
    2021,
  );
  expect(next.rows.filter(({ key }) => key.startsWith('duties/text')).map(({ text }) => text)).toEqual([
    '（零）新。',
    '（一）甲。',
    '（二）我改的乙。',
  ]);
});

test.each([
  ['one more line below', '甲职能', '甲职能\n乙职能'],
  ['a stop at its end', '甲职能\n乙职能', '甲职能。\n乙职能。'],
])('a line is the same line with %s', (_, before, after) => {
  const keys = (text: string): (string | undefined)[] => {
    const material: Material = { written: new Map([['duties', { text, confirmed: true }]]), needs: [] };
    const { paragraphs } = composeText(
      narrativeForm('xinjiang-2021')!,
      factsOf(disclosure, { answers: answered(), material, goals: null }),
    );
    return paragraphs.flatMap(({ key }) => (key.startsWith('duties/text') ? [key] : []));
  };
  expect(keys(after)[0]).toBe(keys(before)[0]);
});
