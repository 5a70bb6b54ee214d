import { bundledClassification } from '../../../src/core/index';
import { columnLetters } from '../../../src/core/workbook/address';
import { learnForm } from '../../../src/core/learn/learn';
import { readXlsx } from '../../../src/hosts/xlsx';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { REGION_TEMPLATES } from '../../cases/region-templates';
import { LEARNED_DOCUMENTS, publishedWorkbook, trueRoles } from '../../cases/learned-roles';
import { understood, understoodTable } from './understood';

describe('published workbooks are learned as people read them', () => {
  for (const document of LEARNED_DOCUMENTS) {
    const bytes = publishedWorkbook(document);
    (bytes ? test : test.skip)(document, async () => {
      const form = learnForm(await readXlsx(bytes!, document), bundledClassification());
      const result = understood(form, trueRoles(document));
      expect(result.wrong).toEqual([]);
      expect(result.open).toEqual([]);
    });
  }
});

describe('templates of our own that are hard', () => {
  test.each([...HARD_TEMPLATES, ...REGION_TEMPLATES].map((make) => [make().name, make()] as const))(
    '%s',
    async (_, template) => {
      const form = learnForm(await readXlsx(template.bytes, template.fileName), bundledClassification());
      const wrong: string[] = [];
      for (const { sheet, ...truth } of template.tables) {
        const own = form.tables.filter((one) => one.sheet === sheet);
        // Tables may stand below and beside each other.
        const letters = Object.keys(truth.blocks[0]!.columns);
        const at = own.find(
          ({ header, blocks }) =>
            header.top === truth.header[0] &&
            blocks.some(({ columns }) =>
              columns.some(({ column }) => letters.includes(columnLetters(column))),
            ),
        );
        const result = understoodTable(at, sheet, truth);
        wrong.push(...result.wrong);
      }
      expect(wrong).toEqual([]);
    },
  );
});
