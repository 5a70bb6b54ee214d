import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../../../src/core/sheet/lay-out';
import { writeXlsx } from '../../../src/hosts/xlsx';
import { department } from '../../bench/department';

/** 1.3 times what such a workbook was when no formula had a working paper, in bytes. */
const MOST = 559_000;

test('a workbook of 5,000 lines with formulas and a working paper is no larger than it may be', async () => {
  const bytes = await writeXlsx(layOut(fillForm(xinjiang2021, department(5000))), 'native');
  expect(bytes.length).toBeLessThan(MOST);
  // A workbook that lacks its formulas would be small as well.
  expect(bytes.length).toBeGreaterThan(400_000);
});
