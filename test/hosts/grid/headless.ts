import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { AT_OPENING, startGrid, type GridApp } from '../../../src/hosts/grid/app';

/** The grid without a screen. */
export function startHeadless(): GridApp {
  return startGrid(
    [
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      [UniverSheetsFormulaPlugin, AT_OPENING],
      UniverSheetsNumfmtPlugin,
      UniverSheetsNotePlugin,
      UniverDataValidationPlugin,
      UniverSheetsDataValidationPlugin,
    ],
    'zh-CN',
    {},
  );
}
