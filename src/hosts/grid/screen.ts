import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, mergeLocales, type ILanguagePack } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZhCN from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnUS from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZhCN from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findEnUS from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findZhCN from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnUS from '@univerjs/preset-sheets-note/locales/en-US';
import noteZhCN from '@univerjs/preset-sheets-note/locales/zh-CN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnUS from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZhCN from '@univerjs/preset-sheets-sort/locales/zh-CN';
import { CellAlertManagerService, CellAlertType } from '@univerjs/sheets-ui';
import type { FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import { FORMATS, type Language } from '../../core/index';
import { AT_OPENING, startGrid, type GridApp, type GridPart } from './app';
import { copyByEvent } from './clipboard';
import { enterAndTab } from './enter-and-tab';
import { ErrorSentences } from './error-sentences';
import { findFromSelection, openFind } from './find';
import { fontsOf } from './looks';
import { registerFunctions as registerSheetFunctions, type GridFunction } from './functions';
import { bringIntoSight, scrollByHeights } from './scroll';
import { leaveHeadingsAlone } from './sort';
import { nameInLanguage } from './spoken-names';
import { keepToolBarWhole } from './tool-bar';
import { openListsByKey } from './word-list';

const WORDS: Readonly<Record<Language, readonly ILanguagePack[]>> = {
  'zh-CN': [coreZhCN, toolBarName(coreZhCN), validationZhCN, noteZhCN, findZhCN, sortZhCN, filterZhCN],
  'en-US': [coreEnUS, toolBarName(coreEnUS), validationEnUS, noteEnUS, findEnUS, sortEnUS, filterEnUS],
};

/** The grid asks for the name of its tool bar under another key than it has. */
function toolBarName({ ui }: ILanguagePack): ILanguagePack {
  return { ribbon: (ui as ILanguagePack)['ribbon']! };
}

/** Pixels for a sentence of two lines in either language. */
const ROOM = { width: 300, height: 96 };

/** Fonts that files of offices are written in. */
const OFFICE_FONTS = [
  '宋体',
  '黑体',
  '仿宋',
  '仿宋_GB2312',
  '楷体',
  '楷体_GB2312',
  '微软雅黑',
  '等线',
  '方正小标宋简体',
];

/** The fonts of our sheets and of files: a list with what replaces the first has the name of the first. */
const FONTS = [
  ...new Map([
    ...Object.values(FORMATS).map(({ fonts }) => [fonts.join(','), fonts[0]!] as const),
    ...OFFICE_FONTS.map((font) => [fontsOf(font), font] as const),
  ]),
].map(([value, label]) => ({ value, label }));

/** A file that is saved holds no protection: what would be lost is not offered. */
const PROTECTION = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
];

/** Functions of engineers, which no budget has. */
const ENGINEERING = ['formula-ui.operation.insert-function.engineering'];

function withoutNeedless(): Record<string, { readonly hidden: true }> {
  return Object.fromEntries([...PROTECTION, ...ENGINEERING].map((id) => [id, { hidden: true }]));
}

/** The grid in an element of the page, with its tool bar and formula bar. */
export function startScreen(container: HTMLElement, language: Language): GridApp {
  const presets = [
    UniverSheetsCorePreset({
      container,
      // One row: the workbench has a bar of its own above it.
      ribbonType: 'simple',
      // Codes are texts that look like numbers: that is as it should be.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: AT_OPENING,
      menu: withoutNeedless(),
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      customFontFamily: FONTS,
    }),
    UniverSheetsNotePreset(),
    // What is typed stays in the cell: a field to search the list would take the keyboard away from it.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsFindReplacePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
  ];
  const parts = presets.flatMap(({ plugins }) => plugins as unknown as readonly GridPart[]);
  const app = startGrid(parts, language, mergeLocales(...WORDS[language]));
  copyByEvent();
  scrollByHeights(app);
  const sheet = (): FWorksheet | undefined => app.api.getActiveWorkbook()?.getActiveSheet();
  const focus = (): void =>
    container
      .querySelector<HTMLElement>(`[contenteditable][id$="${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}"]`)
      ?.focus();
  leaveHeadingsAlone(app, focus);
  openListsByKey(app, container, focus);
  enterAndTab(app);
  findFromSelection();
  nameInLanguage(document.body, language);
  keepToolBarWhole(container);
  return {
    ...app,
    view: {
      drawAgain: () => sheet()?.refreshCanvas(),
      setDark: (dark) => app.api.toggleDarkMode(dark),
      focus,
      // A figure is read with what stands beneath it, and with the name of its row beside it.
      scrollTo: (row, column) =>
        void bringIntoSight(app, { row: row - 1, column: column - 1, toTop: true, toLeft: false }),
      find: (replace) => void openFind(app, replace),
    },
  };
}

/** The functions, with the sentence of an error where the pointer rests on its cell. */
export function registerFunctions(app: GridApp, functions: readonly GridFunction[]): void {
  const sentences = new ErrorSentences();
  registerSheetFunctions(app, functions, sentences);
  const alerts = app.univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { unitId, subUnitId, row, col } = alert.location;
    const shown = app.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet().getCell(row, col)?.v;
    const place = { workbook: unitId, sheet: subUnitId, row, column: col };
    const sentence = alert.type === CellAlertType.ERROR ? sentences.of(place, shown) : null;
    show(sentence === null ? alert : { ...alert, ...ROOM, message: sentence });
  };
}
