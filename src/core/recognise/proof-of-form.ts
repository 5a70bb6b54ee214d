import { ABOVE, LEFT, type Form } from '../disclosure/table';
import { foldCaption } from './caption';
import type { Header } from './header';
import type { Located } from './locate';
import { isDeclaredTitle } from './title';

/**
 * Whether a document is of a form, so that the form's list of tables is a duty: most of the tables are there, each with
 * all its columns, under the form's own title or with every caption of the form's own header. A lone 收支总表 looks alike in
 * many forms and proves none.
 */
export function provesForm(form: Form, found: readonly Located[]): boolean {
  const own = new Set(
    found
      .filter(
        ({ complete, declaration, segment, header }) =>
          complete &&
          (isDeclaredTitle(declaration, segment.words, [form]) ||
            printsEveryCaption(declaration.header, header)),
      )
      .map(({ declaration }) => declaration),
  );
  // Of a form whose columns nobody has seen only all of its tables are a proof.
  return form.evidence === 'list'
    ? form.tables.every((table) => own.has(table) || table.optional !== undefined)
    : own.size * 2 > form.tables.length;
}

function printsEveryCaption(declared: readonly (readonly string[])[], { paths }: Header): boolean {
  const printed = new Set(paths.flatMap(({ texts }) => texts));
  return declared
    .flat()
    .filter((text) => text !== LEFT && text !== ABOVE && /\p{Script=Han}/u.test(text))
    .every((text) => printed.has(foldCaption(text)));
}
