import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Manifest {
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
const askedFor = ({ dependencies, devDependencies }: Manifest): Record<string, string> => ({
  ...dependencies,
  ...devDependencies,
});

const project = manifestIn('.');

test('packages have exact versions', () => {
  const exact = /^(?:npm:(?:@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/;
  const loose = Object.entries(askedFor(project)).filter(([, version]) => !exact.test(version));
  expect(loose).toEqual([]);
});

test.each(project.workspaces ?? [])('%s asks for the versions that the project has', (folder) => {
  expect(askedFor(project)).toMatchObject(askedFor(manifestIn(folder)));
});
