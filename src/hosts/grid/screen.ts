import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZhCN from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnUS from '@univerjs/preset-sheets-note/locales/en-US';
import noteZhCN from '@univerjs/preset-sheets-note/locales/zh-CN';
import type { FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import type { Language } from '../../core/index';
import { startGrid, type GridApp, type GridPart } from './app';

const WORDS: Readonly<Record<Language, readonly ILanguagePack[]>> = {
  'zh-CN': [coreZhCN, validationZhCN, noteZhCN],
  'en-US': [coreEnUS, validationEnUS, noteEnUS],
};

/** The grid in an element of the page, with its tool bar and formula bar. */
export function startScreen(container: HTMLElement, language: Language): GridApp {
  const presets = [
    UniverSheetsCorePreset({
      container,
      // Codes are texts that look like numbers: that is as it should be.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsNotePreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const parts = presets.flatMap(({ plugins }) => plugins as unknown as readonly GridPart[]);
  const app = startGrid(parts, language, mergeLocales(...WORDS[language]));
  const sheet = (): FWorksheet | undefined => app.api.getActiveWorkbook()?.getActiveSheet();
  return {
    ...app,
    view: {
      drawAgain: () => sheet()?.refreshCanvas(),
      scrollTo: (row, column) => sheet()?.scrollToCell(row - 1, column - 1),
    },
  };
}

export { registerFunctions } from './functions';
