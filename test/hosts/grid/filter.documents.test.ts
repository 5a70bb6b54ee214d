import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import '@univerjs/sheets-filter/facade';
import { GridHost } from '../../../src/hosts/grid';
import { startHeadless } from './headless';

const LINES = [
  ['编码', '金额'],
  ['2080505', 1],
  ['2120101', 2],
  ['2210201', 3],
];

describe('a filter', () => {
  it('hides rows from the eye alone: what is read has them all, and none counts as hidden', async () => {
    const app = startHeadless();
    app.univer.registerPlugin(UniverSheetsFilterPlugin);
    const cellData = Object.fromEntries(
      LINES.map((row, at) => [at, Object.fromEntries(row.map((v, column) => [column, { v }]))]),
    );
    const host = new GridHost(
      app,
      { name: 'x', sheetOrder: ['a'], sheets: { a: { id: 'a', name: '明细', cellData } } },
      { handOver: () => undefined },
    );
    const before = await host.read(null);
    const sheet = host.grid.workbook.getActiveSheet();
    const filter = sheet.getRange('A1:B4').createFilter()!;
    filter.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['2120101'] } });
    expect(filter.getFilteredOutRows()).toEqual([1, 3]);
    expect(await host.read(null)).toEqual(before);
    const { image } = await host.image();
    expect(image.sheets[0]!.rows.filter((row) => row.length > 0)).toHaveLength(4);
    expect(image.sheets[0]!.hiddenRows).toEqual([]);
  });
});
