import { documentKind } from '../../../src/core/text/document-kind';
import { readNarrative } from '../../../src/core/text/narrative';

function kindOf(texts: readonly string[]): string {
  const plain = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
  const sheet = { ...plain, name: '正文', rows: texts.map((value) => [{ value }]) };
  return documentKind(readNarrative({ sheets: [sheet] }, () => true).paragraphs);
}

test.each([
  ['a budget by its title', ['海河市档案馆2024年部门预算', '收入预算9.00万元。'], 'budget'],
  [
    'final accounts by title and headings',
    ['海河市档案馆2022年度部门决算', '一、收入支出决算总体情况说明'],
    'accounts',
  ],
  [
    'a budget that compares with what was spent',
    ['2024年单位预算情况说明', '2024年预算数为9.00万元，比2023年决算数增加1.00万元。'],
    'budget',
  ],
  [
    'accounts that name budgets in their headings',
    ['2022年度部门决算情况说明', '八、政府性基金预算财政拨款支出决算情况说明', '五、预算绩效情况说明'],
    'accounts',
  ],
  ['sentences alone', ['本单位收入决算9.00万元。', '支出决算8.00万元。'], 'accounts'],
  ['nothing that tells it', ['收入9.00万元。'], 'budget'],
])('%s', (_, texts, kind) => {
  expect(kindOf(texts)).toBe(kind);
});
