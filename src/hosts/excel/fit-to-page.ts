import type { SheetPlan } from '../../core/index';
import type { Job } from './batches';
import { scaleOf } from './page';
import { run } from './run';

/** Sheets that were to be shrunk onto their pages and are not: Excel can take that without a word (office-js#1860). */
export async function notFitted(sheets: readonly SheetPlan[]): Promise<readonly SheetPlan[]> {
  return run(async (context) => {
    const pages = sheets.map(({ name }) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.load('zoom');
      return pageLayout;
    });
    await context.sync();
    return sheets.filter(({ print }, at) => {
      const zoom = pages[at]!.zoom as Partial<Excel.PageLayoutZoomOptions> | null;
      return (
        zoom?.horizontalFitToPages !== print.pagesWide ||
        (print.pagesTall !== null && zoom.verticalFitToPages !== print.pagesTall)
      );
    });
  });
}

/** Gives such a sheet the percentage that comes to the same. */
export function scaleJob(sheet: SheetPlan): Job {
  return {
    bytes: 500,
    write: (context) => {
      context.workbook.worksheets.getItem(sheet.name).pageLayout.zoom = { scale: scaleOf(sheet) };
    },
  };
}
