import type { Disclosure, WorkbookPlan } from '../core/index';
import { documentOfText, type DisclosureText } from '../core/narrative/index';
import { refuseTarget, writeWhole } from '../hosts/files';
import type { GenerateOptions } from './options';

const ENDINGS = { docx: '.docx', html: '.html' } as const;
type DocumentFormat = keyof typeof ENDINGS;

/** Files of the whole disclosure that are asked for, each with its format. */
function wantedFiles(options: GenerateOptions): (readonly [DocumentFormat, string])[] {
  return (['docx', 'html'] as const).flatMap((format) => {
    const file = options[format];
    return file === null ? [] : [[format, file] as const];
  });
}

/** Refuses files that may not be written, before anything is read. */
export async function refuseDocuments(options: GenerateOptions, inputs: readonly string[]): Promise<void> {
  for (const [format, file] of wantedFiles(options)) {
    await refuseTarget(file, inputs, options.force, { endings: [ENDINGS[format]], asked: `--${format}` });
  }
}

/** Writes the whole disclosure as a Word document and a web page, as far as they are asked for. Returns their names. */
export async function writeDocuments(
  { form, budget: { unit, year } }: Disclosure,
  plan: WorkbookPlan,
  text: DisclosureText | null,
  options: GenerateOptions,
): Promise<readonly string[]> {
  const wanted = wantedFiles(options);
  if (wanted.length === 0) {
    return [];
  }
  const document = documentOfText({ form: form.id, unit, year }, text, plan.sheets);
  for (const [format, file] of wanted) {
    if (format === 'docx') {
      const { writeDocx } = await import('../hosts/docx/write');
      await writeWhole(file, await writeDocx(document));
    } else {
      const { documentPage } = await import('../core/report/index');
      await writeWhole(file, new TextEncoder().encode(documentPage(document)));
    }
  }
  return wanted.map(([, file]) => file);
}
