import { remembering, rememberingOf } from '../../../src/core/workbook/remembering';

test('a text is asked after once, also where the answer is nothing', () => {
  const asked: string[] = [];
  const length = remembering((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect(['', 'ab', '', 'ab', 'c'].map(length)).toEqual([null, 2, null, 2, 1]);
  expect(asked).toEqual(['', 'ab', 'c']);
});

test('sentences, and more texts than a file has captions, are not kept', () => {
  let asked = 0;
  const same = remembering((text) => {
    asked += 1;
    return text;
  });
  const sentence = '一'.repeat(61);
  expect([same(sentence), same(sentence), asked]).toEqual([sentence, sentence, 2]);
  for (let at = 0; at < 6000; at += 1) {
    expect(same(String(at))).toBe(String(at));
  }
  expect(same('0')).toBe('0');
  expect(asked).toBe(6003);
});

test('a sheet is asked about once, also where the answer is nothing; its copy is another one', () => {
  let asked = 0;
  const nothing = rememberingOf((_: object) => {
    asked += 1;
    return null;
  });
  const sheet = {};
  expect([nothing(sheet), nothing(sheet), asked]).toEqual([null, null, 1]);
  expect([nothing({ ...sheet }), asked]).toEqual([null, 2]);
});
