import { bundledClassification } from '../../../src/core/index';
import { learnForm } from '../../../src/core/learn/learn';
import { understoodBlock } from '../../../src/core/understood/declaration';
import { readXlsx } from '../../../src/hosts/xlsx';
import { tree } from '../../cases/plain-tables';
import { smallWorkbook } from '../../cases/small-workbook';
import { sheetsOf } from '../../cases/table-spec';

test('beside money that nobody knows only sums of money are left out', async () => {
  const spec = tree({ sheet: '支出', unit: '万元', table: 'spending', title: '支出总表' }, [
    ['合计', 'total'],
    ['基本支出', 'basic'],
    ['人员经费', 'personnel'],
    ['公用经费', 'operating'],
    ['项目支出', 'project'],
    ['一般公共预算', 'general-budget'],
    ['政府性基金预算', 'government-funds'],
    ['自筹收入', null],
  ]);
  const workbook = await readXlsx(smallWorkbook({ sheets: sheetsOf([spec]).sheets }), 'a.xlsx');
  const [table] = learnForm(workbook, bundledClassification()).tables;
  const { sums } = understoodBlock(table!, table!.blocks[0]!)!.declaration;
  expect(sums).toEqual([
    { total: 'total', parts: ['basic', 'project'] },
    { total: 'basic', parts: ['personnel', 'operating'] },
  ]);
});
