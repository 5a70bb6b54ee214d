import { findForm, FORMS } from '../../src/core/index';
import { CLI_TEXTS } from '../../src/words/command-line';
import { LANGUAGES } from '../../src/words/language';

test.each(LANGUAGES)('the help of the command line names every form: %s', (language) => {
  const help = JSON.stringify(CLI_TEXTS[language]);
  expect(FORMS.filter(({ id }) => !help.includes(id))).toEqual([]);
});

test('a form is found by the id it had before', () => {
  expect(findForm('shanghai-putuo')?.id).toBe('shanghai');
  expect(findForm('none')).toBeNull();
});
