import { terminal } from './console';
import { run } from './run';

// npm runs scripts in the project's folder and says in INIT_CWD where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();
void run(process.argv.slice(2), here, terminal()).then((status) => {
  process.exitCode = status;
});
