import { FileProblem } from '../hosts/file-problem';
import type { Console } from './console';
import { check } from './check';
import { generate } from './generate';
import { learn } from './learn';
import { readLearnOptions } from './learn-options';
import { readCheckOptions } from './check-options';
import { languageOf, readGenerateOptions } from './options';
import { UsageError } from './arguments';
import { CLI_TEXTS } from '../words/command-line';

/**
 * Runs one command. Status: 0 done; 1 a check found errors; 2 usage, unreadable or refused input, or a bug; 3 done, but
 * for places of a template that nobody knows.
 */
export async function run(args: readonly string[], here: string, console: Console): Promise<number> {
  const language = languageOf(args);
  const texts = CLI_TEXTS[language];
  try {
    const [command, ...rest] = args;
    if (command === undefined || command === '--help' || command === '-h' || command === '--lang') {
      console.log(texts.help);
      return command === undefined ? 2 : 0;
    }
    if (command === 'generate') {
      const options = readGenerateOptions(rest, language, here);
      if (options) {
        return await generate(options, language, console);
      }
    } else if (command === 'check') {
      const options = readCheckOptions(rest, language, here);
      if (options) {
        return await check(options, language, console);
      }
    } else if (command === 'learn') {
      const options = readLearnOptions(rest, language, here);
      if (options) {
        return await learn(options, language, console);
      }
    } else {
      throw new UsageError(texts.unknownCommand(command));
    }
    console.log(texts.help);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(texts.usage(error.message));
    } else if (error instanceof FileProblem) {
      console.error(texts.file[error.code](error.file, error.detail));
      console.error(texts.nothingWritten);
    } else {
      console.error(
        texts.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
    }
    return 2;
  }
}
