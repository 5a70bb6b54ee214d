/** A unit that can be tried. */
export interface Sample {
  /** What the page's address names it by. */
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly lines: Uint8Array;
  /** What it begins with: its budget lines; or its tables as somebody has published them, with slips in them. */
  readonly kind: 'lines' | 'slips';
}

interface Context {
  (path: string): unknown;
  keys(): string[];
}

// The bundler puts the files in; they are a part of their own that is loaded when the samples are asked for.
declare const require: { context(folder: string, deep: boolean, files: RegExp): Context };
const files = require.context('../test/cases', true, /^\.\/[a-z0-9-]+\/(?:lines\.csv|meta\.json)$/);

/** Every case of test/cases that has lines. */
const LISTS: readonly Sample[] = files
  .keys()
  .filter((path) => path.endsWith('/meta.json'))
  .map((path) => {
    const [, id = ''] = path.split('/');
    const { unit, year } = files(path) as { readonly unit: string; readonly year: string | number };
    const text = files(`./${id}/lines.csv`) as string;
    return { id, unit, year: Number(year), lines: new TextEncoder().encode(text), kind: 'lines' };
  });

/** The lists, and behind the first its tables with slips. */
export const SAMPLES: readonly Sample[] = LISTS.flatMap((sample, at) =>
  at === 0 ? [sample, { ...sample, id: `${sample.id}-slips`, kind: 'slips' }] : [sample],
);
