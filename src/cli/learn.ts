import { bundledClassification, type Language } from '../core/index';
import { formFile, learnForm, openQuestions } from '../core/template/index';
import { readWorkbookFile, refuseTarget, writeWhole } from '../hosts/files';
import { CLI_TEXTS } from '../words/command-line';
import type { Console } from './console';
import type { LearnOptions } from './learn-options';

/** `learn`: template → form file. Returns the exit status: 3 where something is to be answered. */
export async function learn(
  { input, output, force }: LearnOptions,
  language: Language,
  console: Console,
): Promise<number> {
  const texts = CLI_TEXTS[language];
  await refuseTarget(output, [input], force, { endings: ['.json'], asked: '' });
  console.progress(texts.reading);
  const form = learnForm(await readWorkbookFile(input), bundledClassification());
  const file = formFile(form);
  const fillable = file.tables.filter(({ table }) => table !== '-');
  if (fillable.length === 0) {
    console.error(texts.noTables(input));
    console.error(texts.nothingWritten);
    return 2;
  }
  await writeWhole(output, new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`));
  const questions = openQuestions(file);
  const columns = fillable.reduce((sum, table) => sum + table.columns.length, 0);
  console.log(texts.learned(fillable.length, columns, questions));
  if (questions > 0) {
    console.error(texts.answerInFile(output));
  }
  console.log(texts.written(output));
  return questions > 0 ? 3 : 0;
}
