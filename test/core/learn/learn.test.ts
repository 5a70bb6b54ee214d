import { bundledClassification } from '../../../src/core/index';
import { learnForm } from '../../../src/core/learn/learn';
import { readXlsx } from '../../../src/hosts/xlsx';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { REGION_TEMPLATES } from '../../cases/region-templates';
import { LEARNED_DOCUMENTS, publishedWorkbook, trueRoles } from '../../cases/learned-roles';
import { understood, understoodAll } from './understood';

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
      expect(understoodAll(form, template.tables).wrong).toEqual([]);
    },
  );
});
