import { join } from 'node:path';
import { matchDocument } from '../cases/match-document';
import { FUNCTIONS, type FunctionId } from '../../functions/catalogue';
import { formula, functionsDocument } from './document';
import { EXAMPLES } from './examples';
import { metadataScript } from './metadata';

test('docs/functions.md tells every function with its examples', async () => {
  const metadata = await metadataScript.readFunctionsMetadata();
  matchDocument(join(__dirname, '../../docs/functions.md'), functionsDocument(metadata));
});

const examples = (Object.keys(FUNCTIONS) as FunctionId[]).flatMap((id) =>
  EXAMPLES[id].map(({ given, gives }) => ({ id, given, gives, typed: formula(id, given) })),
);

test.each(examples)('$typed', ({ id, given, gives }) => {
  const call = FUNCTIONS[id] as (...values: unknown[]) => unknown;
  expect(call(...given)).toEqual(gives);
});

test('a formula is written as it is typed', () => {
  expect(
    formula('X', [
      [
        ['a"b', 1],
        [true, null],
      ],
      null,
      2,
      [[['c'], ['d']], [['*']]],
    ]),
  ).toBe('BUDGET.X({"a""b",1;TRUE,},,2,{"c";"d"},"*")');
});
