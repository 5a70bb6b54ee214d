import { terminal } from './console';
import { languageOf } from './options';
import { run } from './run';
import { CLI_TEXTS } from '../words/command-line';

// npm runs scripts in the project's folder and says in INIT_CWD where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();
const args = process.argv.slice(2);
const console = terminal();
void run(args, here, console).then(async (status) => {
  const failure = await console.end();
  if (failure !== null) {
    console.error(CLI_TEXTS[languageOf(args)].outputFailed(failure));
  }
  process.exitCode = failure === null ? status : 2;
});
